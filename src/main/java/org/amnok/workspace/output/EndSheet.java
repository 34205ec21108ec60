package org.amnok.workspace.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.files.OutputRules;
import org.amnok.layout.flow.Block;
import org.amnok.layout.flow.Booklet;
import org.amnok.layout.flow.FlowPages;
import org.amnok.layout.flow.QrCode;
import org.amnok.release.OutputFile;
import org.amnok.release.canary.Secrets;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// A page to be printed and kept away from the computer: where the history of a project ended. Who
/// alters the project later cannot alter the paper.
///
/// @param end number and hash as `amnok check` tells them, `12:5f3a…`
/// @param day on which it was so, UTC
/// @param project how it is called; empty when the page is not to say it
public record EndSheet(String end, LocalDate day, String project, Language language) {
    private static final int GROUP = 4;

    /// Writes it as a PDF.
    ///
    /// @param of the file of the project, whose sources and other secrets are not to be in the name
    /// @throws org.amnok.domain.ProblemException when it cannot be written, or holds what must not
    ///   leave
    public void write(Path of, Path into, OutputRules rules) {
        var title = said("signing.sheet_title");
        var pen = new TextRenderer(new FontLibrary(), new SymbolLibrary());
        var pages =
                new FlowPages(pen, language, "")
                        .of(blocks(title), 1).stream()
                                .map(sheet -> new Booklet.Page("", sheet))
                                .toList();
        new Booklet(title, language, pages)
                .write(_ -> new OutputFile(into, secrets(of)).under(rules), () -> false);
    }

    static Secrets secrets(Path of) {
        try (var workspace = Workspace.open(of, Access.READ_ONLY)) {
            return StandingSecrets.of(workspace.state().contents(), HostIdentity.here());
        }
    }

    private List<Block> blocks(String title) {
        var colon = end.indexOf(':');
        var facts = new ArrayList<Block.Fact>();
        if (!project.isBlank()) {
            facts.add(new Block.Fact(said("signing.sheet_project"), project));
        }
        facts.add(new Block.Fact(said("signing.sheet_day"), day.toString()));
        facts.add(new Block.Fact(said("signing.sheet_entries"), end.substring(0, colon)));
        facts.add(new Block.Fact(said("signing.sheet_hash"), grouped(end.substring(colon + 1))));
        return List.of(
                new Block.Heading(2, title, ""),
                Block.Paragraph.of(said("signing.sheet_what_it_is")),
                new Block.Facts(facts),
                new Block.Drawing(
                        new QrCode(end, said("signing.sheet_code"), language), "end", "", ""),
                Block.Paragraph.of(said("signing.sheet_compare")),
                Block.Paragraph.note("amnok check PROJECT --noted NUMBER:HASH"),
                Block.Paragraph.of(said("signing.sheet_what_it_tells")));
    }

    private String said(String key) {
        return Messages.in(language.code(), () -> Messages.text(key));
    }

    /// In fours, so that a person finds the place again.
    private static String grouped(String hash) {
        var groups = new ArrayList<String>();
        for (var from = 0; from < hash.length(); from += GROUP) {
            groups.add(hash.substring(from, Math.min(hash.length(), from + GROUP)));
        }
        return String.join(" ", groups);
    }
}
