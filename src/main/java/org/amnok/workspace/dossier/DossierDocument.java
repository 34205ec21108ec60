package org.amnok.workspace.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.amnok.layout.Sheet;
import org.amnok.layout.flow.Block;
import org.amnok.layout.flow.Booklet;
import org.amnok.layout.flow.FlowPages;
import org.amnok.release.OutputFile;
import org.amnok.words.Messages;

/// A dossier as one document for print.
///
/// @param photos of its sightings
record DossierDocument(Dossier dossier, DossierPhotos photos) {
    /// @param file that may print these names of base layers
    void write(Function<Set<String>, OutputFile> file) {
        var progress = dossier.release().progress();
        var pages = new ArrayList<Booklet.Page>();
        pages.add(new Booklet.Page(dossier.title(), dossier.overview()));
        dossier.months()
                .ifPresent(
                        sheet ->
                                pages.add(
                                        new Booklet.Page(
                                                Messages.text("dossier.small_maps"), sheet)));
        coverage(pages);
        counts(pages);
        var records = dossier.records(photos);
        part("dossier.table", List.of(records.table(_ -> "")), pages);
        part("dossier.sightings", records.entries(1, records.count()), pages);
        part("dossier.making", making(), pages);
        new Booklet(dossier.title(), dossier.request().language(), pages)
                .write(file, progress::isCancelled);
    }

    private void coverage(List<Booklet.Page> pages) {
        var coverage = dossier.coverage();
        if (!coverage.isEmpty()) {
            part("dossier.coverage", coverage, pages);
        }
    }

    private void counts(List<Booklet.Page> pages) {
        var blocks = new ArrayList<Block>();
        blocks.add(CountBlocks.note());
        dossier.counts().forEach(each -> each.printed().forEach(blocks::add));
        part("dossier.counts", blocks, pages);
    }

    private List<Block> making() {
        return List.of(
                Block.Paragraph.of(Messages.text("dossier.making_note")),
                Block.Paragraph.of(dossier.imprint()),
                Block.Paragraph.note(dossier.specification()));
    }

    /// Begins on a new page.
    private void part(String key, List<? extends Block> blocks, List<Booklet.Page> pages) {
        var all = new ArrayList<Block>();
        all.add(new Block.Heading(2, Messages.text(key), ""));
        all.addAll(blocks);
        var flow =
                new FlowPages(
                        dossier.export().letters(), dossier.request().language(), dossier.title());
        var first = true;
        for (Sheet sheet : flow.of(all, pages.size() + 1)) {
            pages.add(new Booklet.Page(first ? Messages.text(key) : "", sheet));
            first = false;
        }
    }
}
