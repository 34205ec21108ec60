package org.amnok.ui;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.Sighting;
import org.amnok.exchange.SpreadsheetText;
import org.amnok.map.MapExtent;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseNumbers;
import org.amnok.ui.look.Clip;
import org.amnok.ui.release.GateQuestion;
import org.amnok.workspace.WorkspaceState;

/// Copies sightings for a spreadsheet. The clipboard is a way out of this machine: what is copied
/// has passed the gate, was searched for secrets, and is in the log of releases.
final class CopyDesk {
    private final ReleaseDesk desk;

    CopyDesk(ReleaseDesk desk) {
        this.desk = desk;
    }

    void copy(List<Sighting> chosen, OpenProject bench) {
        if (chosen.isEmpty()) {
            bench.tell("Nothing selected: nothing was copied.");
            return;
        }
        var state = bench.session().state().get();
        var contents = state.contents();
        var filter = bench.session().filter().get();
        var all = isAllShown(chosen, bench);
        var extent = MapExtent.of(bench.model().viewport().get());
        var look = bench.model().look().get();
        desk.ask(
                bench,
                () -> {
                    var releases = desk.exports().releases();
                    return new GateQuestion(
                            "a table on the clipboard",
                            GateDesk.policies(contents),
                            all
                                    ? releases.reviewing(filter, state)
                                    : terms -> releases.review(terms, chosen, contents),
                            contents,
                            extent,
                            look,
                            state.bases(),
                            List.of(),
                            ReleaseGate.EVERY);
                },
                decided -> make(decided, state, bench));
    }

    /// Whoever takes all that the filter shows means the filter, and it is asked of what is
    /// released; some of them were picked by hand.
    private static boolean isAllShown(List<Sighting> chosen, OpenProject bench) {
        var shown = bench.session().shown().get();
        return chosen.size() == shown.size()
                && chosen.stream().map(Sighting::uuid).allMatch(shown::contains);
    }

    private void make(GateDesk.Decision decided, WorkspaceState state, OpenProject bench) {
        var author = bench.session().workspace().author();
        desk.make(bench, none -> Optional.of(copy(decided, state, author, bench)), () -> {});
    }

    private ReleaseDesk.Left copy(
            GateDesk.Decision decided, WorkspaceState state, String author, OpenProject bench) {
        var review = decided.review();
        var release = desk.exports().releases().prepare(review, state.contents(), author);
        var text = SpreadsheetText.of(release.sightings());
        var words = "Copied for a spreadsheet. " + new ReleaseNumbers(review).leaving() + ".";
        return new ReleaseDesk.Left(
                release.recordCopy(text),
                () -> {
                    Clip.copy(text);
                    bench.tell(words);
                });
    }
}
