package org.amnok.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.amnok.domain.ReleaseRecord;
import org.amnok.domain.Sighting;
import org.amnok.exchange.SpreadsheetText;
import org.amnok.map.MapExtent;
import org.amnok.release.ReleaseNumbers;
import org.amnok.ui.look.Clip;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Session;
import org.amnok.workspace.PictureExport;

/// Copies sightings for a spreadsheet. The clipboard is a way out of this machine: what is copied
/// has passed the gate, was searched for secrets, and is in the log of releases.
final class CopyDesk {
    private final Supplier<PictureExport> exports;
    private final GateDesk gate;
    private final Dialogs dialogs;
    private final Executor background;
    private final FxThread fx;

    CopyDesk(
            Supplier<PictureExport> exports,
            GateDesk gate,
            Dialogs dialogs,
            Executor background,
            FxThread fx) {
        this.exports = exports;
        this.gate = gate;
        this.dialogs = dialogs;
        this.background = background;
        this.fx = fx;
    }

    /// A text to be copied, and what the log says of it.
    private record Copy(String text, ReleaseRecord record, String words) {}

    void copy(List<Sighting> chosen, Workbench bench) {
        if (chosen.isEmpty()) {
            bench.tell("Nothing selected: nothing was copied.");
            return;
        }
        var state = bench.session().state().get();
        var contents = state.contents();
        var viewport = bench.model().viewport().get();
        var look = bench.model().look().get();
        CompletableFuture.supplyAsync(() -> exports.get().releases(), background)
                .thenApplyAsync(
                        releases ->
                                new GateQuestion(
                                        "a table on the clipboard",
                                        GateDesk.policies(contents),
                                        terms -> releases.review(terms, chosen, contents),
                                        contents,
                                        MapExtent.of(viewport),
                                        look,
                                        state.bases(),
                                        List.of()),
                        fx)
                .whenCompleteAsync(
                        (question, failure) -> {
                            if (failure == null) {
                                gate.ask(question, () -> {}, decided -> make(decided, bench));
                            } else {
                                dialogs.tell(Session.problem(failure));
                            }
                        },
                        fx);
    }

    private void make(GateDesk.Decision decided, Workbench bench) {
        var contents = bench.session().state().get().contents();
        var author = bench.session().workspace().author();
        CompletableFuture.supplyAsync(
                        () -> {
                            var release =
                                    exports.get()
                                            .releases()
                                            .prepare(decided.review(), contents, author);
                            var text = SpreadsheetText.of(release.sightings());
                            var words = new ReleaseNumbers(decided.review()).leaving();
                            return new Copy(text, release.recordCopy(text), words);
                        },
                        background)
                .whenCompleteAsync(
                        (copy, failure) -> {
                            if (failure == null) {
                                put(copy, bench);
                            } else {
                                dialogs.tell(Session.problem(failure));
                            }
                        },
                        fx);
    }

    private static void put(Copy copy, Workbench bench) {
        Clip.copy(copy.text());
        bench.tell("Copied for a spreadsheet. " + copy.words() + ".");
        bench.session().log(copy.record());
    }
}
