package org.amnok.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.Problem;
import org.amnok.domain.ReleaseRecord;
import org.amnok.exchange.DataFormat;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseNumbers;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedPictures;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.status.StatusProgress;
import org.amnok.workspace.Releases;
import org.amnok.workspace.WorkspaceState;

/// Asks what of the shown sightings may leave as data for other programs, then where to, and has it
/// written in the background.
final class DataDesk {
    private final ReleaseDesk desk;
    private final PictureDesk pictures;
    private final Dialogs dialogs;
    private final FxThread fx;

    DataDesk(ReleaseDesk desk, Dialogs dialogs, WindowParts parts) {
        this.desk = desk;
        this.dialogs = dialogs;
        fx = parts.fx();
        pictures = new PictureDesk(dialogs, parts.background(), fx);
    }

    /// Those that the filter shows, whether they lie in the picture or not.
    void export(OpenProject bench) {
        var filter = bench.session().filter().get();
        ask((releases, state) -> releases.reviewing(filter, state), bench);
    }

    /// Those that are selected, whether the filter shows them or not.
    void exportSelected(OpenProject bench) {
        var chosen = List.copyOf(bench.session().selection().uuids().get());
        if (chosen.isEmpty()) {
            bench.tell("Nothing selected: nothing was exported.");
            return;
        }
        ask(
                (releases, state) -> {
                    var contents = state.contents();
                    var sightings = contents.sightings(chosen);
                    return terms -> releases.review(terms, sightings, contents);
                },
                bench);
    }

    /// Reads what may be meant; waits for the disk.
    @FunctionalInterface
    private interface Reading {
        Function<ReleaseTerms, ReleaseReview> reviewing(Releases releases, WorkspaceState state);
    }

    private void ask(Reading reading, OpenProject bench) {
        var state = bench.session().state().get();
        var extent = MapExtent.of(bench.model().viewport().get());
        var look = bench.model().look().get();
        var secret = bench.session().workspace().secret();
        desk.ask(
                bench,
                () -> question(reading, state, extent, look).under(secret),
                decided -> choose(decided, bench));
    }

    private GateQuestion question(
            Reading reading, WorkspaceState state, MapExtent extent, MapLook look) {
        var contents = state.contents();
        return new GateQuestion(
                "a file of data",
                GateDesk.policies(contents),
                reading.reviewing(desk.exports().releases(), state),
                contents,
                extent,
                look,
                state.bases(),
                List.of(),
                ReleaseGate.EVERY);
    }

    private void choose(GateDesk.Decision decided, OpenProject bench) {
        desk.data(ReleaseDesk.name(bench, ".csv"))
                .ifPresent(
                        file ->
                                pictures.ask(
                                        decided.review(),
                                        file,
                                        bench,
                                        chosen -> make(decided, chosen, file, bench)));
    }

    private void make(
            GateDesk.Decision decided, ReleasedPictures chosen, Path file, OpenProject bench) {
        var state = bench.session().state().get();
        var author = bench.session().workspace().author();
        var progress = new StatusProgress("Writing the file…", fx, bench.status());
        desk.make(
                bench,
                outbox -> {
                    var data = desk.exports().data();
                    var release =
                            data.prepare(decided.review(), state, author)
                                    .under(ReleaseDesk.rules(state, file))
                                    .into(outbox);
                    data.write(release, chosen, file, false, progress);
                    var record = release.record(file).with(chosen.written());
                    return Optional.of(
                            new ReleaseDesk.Left(
                                    record,
                                    decided.summaries(release, record, file),
                                    () -> tell(decided, chosen, record, file, bench)));
                },
                bench.status()::idle);
    }

    private void tell(
            GateDesk.Decision decided,
            ReleasedPictures chosen,
            ReleaseRecord record,
            Path file,
            OpenProject bench) {
        leftOut(chosen.leftOut()).ifPresent(dialogs::tell);
        var words = new ReleaseNumbers(decided.review()).leaving() + withPictures(record);
        var limits =
                DataFormat.of(file.getFileName().toString()).map(DataFormat::limits).orElse("");
        bench.status().kept("Data", file, limits.isEmpty() ? words : limits + " " + words);
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
