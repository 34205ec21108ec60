package org.amnok.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.domain.ReleaseRecord;
import org.amnok.domain.Sighting;
import org.amnok.exchange.DataFormat;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;
import org.amnok.release.ReleaseNumbers;
import org.amnok.release.ReleasedPictures;
import org.amnok.ui.export.DataProgress;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Session;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.WorkspaceState;

/// Asks what of the shown sightings may leave as data for other programs, then where to, and has it
/// written in the background.
final class DataDesk {
    private final Supplier<PictureExport> exports;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final GateDesk gate;
    private final PictureDesk pictures;
    private final Executor background;
    private final FxThread fx;

    DataDesk(
            Supplier<PictureExport> exports,
            FileChoice files,
            RecentProjects recent,
            Dialogs dialogs,
            GateDesk gate,
            Executor background,
            FxThread fx) {
        this.exports = exports;
        this.files = files;
        this.recent = recent;
        this.dialogs = dialogs;
        this.gate = gate;
        pictures = new PictureDesk(dialogs, background, fx);
        this.background = background;
        this.fx = fx;
    }

    /// Those that the filter shows, whether they lie in the picture or not.
    void export(Workbench bench) {
        var shown = bench.session().shown().get();
        ask(() -> shown.read().toList(), bench);
    }

    /// Those that are selected, whether the filter shows them or not.
    void exportSelected(Workbench bench) {
        var chosen = List.copyOf(bench.session().selection().uuids().get());
        if (chosen.isEmpty()) {
            bench.tell("Nothing selected: nothing was exported.");
            return;
        }
        var contents = bench.session().state().get().contents();
        ask(() -> contents.sightings(chosen), bench);
    }

    /// @param chosen reads them; waits for the disk
    private void ask(Supplier<List<Sighting>> chosen, Workbench bench) {
        var state = bench.session().state().get();
        var extent = MapExtent.of(bench.model().viewport().get());
        var look = bench.model().look().get();
        bench.tell("Looking at what may leave…");
        CompletableFuture.supplyAsync(() -> question(chosen.get(), state, extent, look), background)
                .whenCompleteAsync(
                        (question, failure) -> {
                            if (failure == null) {
                                gate.ask(
                                        question,
                                        () -> bench.tell(""),
                                        decided -> choose(decided, bench));
                            } else {
                                bench.tell("");
                                dialogs.tell(Session.problem(failure));
                            }
                        },
                        fx);
    }

    private GateQuestion question(
            List<Sighting> shown, WorkspaceState state, MapExtent extent, MapLook look) {
        var releases = exports.get().releases();
        var contents = state.contents();
        return new GateQuestion(
                "a file of data",
                GateDesk.policies(contents),
                terms -> releases.review(terms, shown, contents),
                contents,
                extent,
                look,
                state.bases(),
                List.of());
    }

    private void choose(GateDesk.Decision decided, Workbench bench) {
        var project = bench.session().state().get().file().getFileName().toString();
        var name = project.replaceFirst("(?i)\\.gpkg$", "").toLowerCase(Locale.ROOT) + ".csv";
        files.data(recent.folder(), name)
                .ifPresent(
                        file ->
                                pictures.ask(
                                        decided.review(),
                                        file,
                                        bench,
                                        chosen -> make(decided, chosen, file, bench)));
    }

    private void make(
            GateDesk.Decision decided, ReleasedPictures chosen, Path file, Workbench bench) {
        recent.usedFolderOf(file);
        var state = bench.session().state().get();
        var author = bench.session().workspace().author();
        var progress = new DataProgress(fx, bench.status());
        CompletableFuture.supplyAsync(
                        () -> {
                            var data = exports.get().data();
                            var release = data.prepare(decided.review(), state, author);
                            data.write(release, chosen, file, false, progress);
                            var record = release.record(file).with(chosen.written());
                            if (decided.summary()) {
                                release.writeSummary(file, record);
                            }
                            return record;
                        },
                        background)
                .whenCompleteAsync(
                        (record, failure) -> {
                            bench.status().idle();
                            if (failure == null) {
                                tell(decided, chosen, record, file, bench);
                            } else if (failure.getCause() instanceof CancellationException) {
                                bench.tell("Cancelled: no file was written.");
                            } else {
                                dialogs.tell(Session.problem(failure));
                            }
                        },
                        fx);
    }

    private void tell(
            GateDesk.Decision decided,
            ReleasedPictures chosen,
            ReleaseRecord record,
            Path file,
            Workbench bench) {
        leftOut(chosen.leftOut()).ifPresent(dialogs::tell);
        var words = new ReleaseNumbers(decided.review()).leaving() + withPictures(record);
        var limits =
                DataFormat.of(file.getFileName().toString()).map(DataFormat::limits).orElse("");
        bench.status().kept("Data", file, limits.isEmpty() ? words : limits + " " + words);
        bench.session().log(record);
    }

    private static Optional<Problem> leftOut(List<Problem> pictures) {
        return pictures.stream()
                .findFirst()
                .map(
                        first ->
                                new Problem(
                                        pictures.size() == 1
                                                ? "1 picture could not be drawn and is not in the file"
                                                : pictures.size()
                                                        + " pictures could not be drawn and are not"
                                                        + " in the file",
                                        first.where(),
                                        first.what() + ". " + first.remedy()));
    }

    private static String withPictures(ReleaseRecord record) {
        var count = record.pictures().size();
        return count == 0 ? "" : count == 1 ? ", with 1 picture" : ", with " + count + " pictures";
    }
}
