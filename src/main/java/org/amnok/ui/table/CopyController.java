package org.amnok.ui.table;

import java.util.List;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.wording.KeyNames;
import org.amnok.exchange.output.SpreadsheetText;
import org.amnok.exchange.output.TableFile;
import org.amnok.release.Release;
import org.amnok.release.ReleaseNumbers;
import org.amnok.render.TextRenderer;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.release.ReleaseController;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ReleasedTables;
import org.amnok.workspace.counting.TableRequest;
import org.amnok.workspace.output.ExportQuery;

/// Copies sightings for a spreadsheet. The clipboard is a way out of this machine: what is copied
/// has passed the gate, was searched for secrets, and is in the log of releases.
public record CopyController(ReleaseController controller) {
    /// Letters of pictures, made ready when they are first asked for: not on the FX thread.
    public TextRenderer letters() {
        return controller.exports().letters();
    }

    public void copy(List<Sighting> chosen, OpenProject bench) {
        if (chosen.isEmpty()) {
            bench.report(Messages.text("table.nothing_selected_nothing_was"));
            return;
        }
        var filter = bench.session().filter().get();
        var all = isAllShown(chosen, bench);
        var sites = bench.session().state().get().contents().sites();
        var uuids = chosen.stream().map(Sighting::uuid).toList();
        var question =
                controller.question(
                        Messages.text("table.a_table_on_the_clipboard"),
                        (releases, state) ->
                                all
                                        ? releases.choice(ExportQuery.of(filter), state)
                                        : releases.choice(uuids, state),
                        bench);
        controller.copy(
                bench,
                question,
                release -> SpreadsheetText.of(release.sightings(), sites),
                release ->
                        Messages.text(
                                "table.copied_for_a_spreadsheet",
                                new ReleaseNumbers(release.counts()).leaving()));
    }

    /// Copies a table of counts, counted from what is released.
    public void copyTable(TableRequest request, OpenProject bench) {
        var question =
                controller.question(
                        Messages.text("counts.a_table_on_the_clipboard"),
                        (releases, state) ->
                                releases.choice(ExportQuery.of(request.filter()), state),
                        bench);
        var contents = bench.session().state().get().contents();
        controller.copy(
                bench,
                question,
                release -> text(request, release, contents),
                release -> Messages.text("counts.copied"));
    }

    private String text(TableRequest request, Release release, ProjectContents contents) {
        var places = controller.exports().places();
        var table = new ReleasedTables(release, request, places).table();
        var names = new KeyNames(contents, places);
        return new TableFile(names::inFiles, names::of).text(table);
    }

    /// Whoever takes all that the filter shows means the filter, and it is asked of what is
    /// released; some of them were picked by hand.
    private static boolean isAllShown(List<Sighting> chosen, OpenProject bench) {
        var shown = bench.session().shown().get();
        return chosen.size() == shown.size()
                && chosen.stream().map(Sighting::uuid).allMatch(shown::contains);
    }
}
