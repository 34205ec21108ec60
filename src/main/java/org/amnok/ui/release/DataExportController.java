package org.amnok.ui.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.exchange.output.DataFormat;
import org.amnok.release.Release;
import org.amnok.release.ReleaseCounts;
import org.amnok.release.ReleaseNumbers;
import org.amnok.release.ReleasedPictures;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.words.Messages;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.handover.EarlierStates;
import org.amnok.workspace.handover.TakeAlong;
import org.amnok.workspace.output.ExportQuery;
import org.amnok.workspace.output.Releases;

/// Asks what of the shown sightings may leave as data for other programs, then where to, and has it
/// written in the background.
public final class DataExportController {
    private final ReleaseController controller;
    private final EnclosedPictureController pictures;
    private final EarlierStatesController histories;
    private final Dialogs dialogs;

    public DataExportController(ReleaseController controller, Dialogs dialogs, WindowParts parts) {
        this.controller = controller;
        this.dialogs = dialogs;
        pictures = new EnclosedPictureController(dialogs, parts.tasks());
        histories = new EarlierStatesController(dialogs, parts.tasks());
    }

    /// Those that the filter shows, whether they lie in the picture or not.
    public void export(OpenProject bench) {
        var question = ExportQuery.of(bench.session().filter().get());
        ask(
                Messages.text("gate.a_file_of_data"),
                (releases, state) -> releases.choice(question, state),
                bench,
                this::choose);
    }

    /// Those that the filter shows, as a project of its own.
    public void takeAlong(OpenProject bench) {
        var question = ExportQuery.of(bench.session().filter().get());
        ask(
                Messages.text("courier.a_copy_to_take_along"),
                (releases, state) ->
                        controller.exports().data().withSites(releases.choice(question, state)),
                bench,
                this::chooseCopy);
    }

    /// Those that are selected, whether the filter shows them or not.
    public void exportSelected(OpenProject bench) {
        var chosen = List.copyOf(bench.session().selection().uuids().get());
        if (chosen.isEmpty()) {
            bench.report(Messages.text("gate.nothing_selected_nothing_was"));
            return;
        }
        ask(
                Messages.text("gate.a_file_of_data"),
                (releases, state) -> releases.choice(chosen, state),
                bench,
                this::choose);
    }

    private void ask(
            String what,
            BiFunction<Releases, WorkspaceState, ReleaseChoice> choice,
            OpenProject bench,
            BiConsumer<GateController.Decision, OpenProject> next) {
        var secret = bench.session().workspace().secret();
        var question = controller.question(what, choice, bench);
        controller.ask(
                bench,
                () -> question.get().under(secret).shownBy(this::written),
                decided -> next.accept(decided, bench));
    }

    /// As the format that most programs read.
    private Preview.Shown written(Preview.Draft draft) {
        var file = draft.folder().file("preview.csv");
        var data = controller.exports().data();
        var release = data.release(draft.terms(), draft.question().choice());
        data.write(draft.under(release), ReleasedPictures.NONE, file, false);
        return new Preview.Shown.Words(file);
    }

    private void choose(GateController.Decision decided, OpenProject bench) {
        controller
                .save(FilePurpose.DATA, ReleaseController.name(bench, ".csv"))
                .ifPresent(
                        file ->
                                pictures.ask(
                                        () -> release(decided),
                                        file,
                                        bench,
                                        chosen -> make(decided, chosen, file, bench)));
    }

    private void chooseCopy(GateController.Decision decided, OpenProject bench) {
        controller
                .save(FilePurpose.COPY, ReleaseController.name(bench, "-copy.gpkg"))
                .ifPresent(
                        file ->
                                histories.ask(
                                        () -> ordered(decided),
                                        bench,
                                        earlier -> choosePictures(decided, earlier, file, bench)));
    }

    private void choosePictures(
            GateController.Decision decided, EarlierStates earlier, Path file, OpenProject bench) {
        pictures.ask(
                () -> ordered(decided),
                bench,
                chosen -> copy(decided, chosen, earlier, file, bench));
    }

    private void copy(
            GateController.Decision decided,
            ReleasedPictures chosen,
            EarlierStates earlier,
            Path file,
            OpenProject bench) {
        make(
                decided,
                () -> ordered(decided),
                file,
                bench,
                release -> {
                    TakeAlong.write(
                            release,
                            chosen,
                            earlier,
                            release.file(file),
                            LocalDate.now(ZoneOffset.UTC));
                    return (counts, record) -> {
                        leftOut(chosen.leftOut()).ifPresent(dialogs::report);
                        bench.status()
                                .kept(
                                        Messages.text("courier.copy"),
                                        file,
                                        withPictures(new ReleaseNumbers(counts).leaving(), record));
                    };
                });
    }

    private Release release(GateController.Decision decided) {
        return controller.exports().data().release(decided.terms(), decided.question().choice());
    }

    private Release ordered(GateController.Decision decided) {
        return controller.exports().data().ordered(decided.terms(), decided.question().choice());
    }

    private void make(
            GateController.Decision decided,
            ReleasedPictures chosen,
            Path file,
            OpenProject bench) {
        make(
                decided,
                () -> release(decided),
                file,
                bench,
                release -> {
                    var omitted = controller.exports().data().write(release, chosen, file, false);
                    return (counts, record) ->
                            report(counts, chosen, record, limits(file, omitted), file, bench);
                });
    }

    /// @param writes the file, and gives what says that it has left
    private void make(
            GateController.Decision decided,
            Supplier<Release> what,
            Path file,
            OpenProject bench,
            Function<Release, BiConsumer<ReleaseCounts, ReleaseRecord>> writes) {
        var rules = ReleaseController.rules(bench.session().state().get(), file);
        controller.make(
                bench,
                Messages.text("gate.writing_the_file"),
                (progress, outbox) -> {
                    var release = what.get().to(rules, outbox).followedBy(progress);
                    var report = writes.apply(release);
                    var record = release.record(file);
                    return Optional.of(
                            decided.left(
                                    release,
                                    record,
                                    file,
                                    () -> report.accept(release.counts(), record)));
                });
    }

    private void report(
            ReleaseCounts counts,
            ReleasedPictures chosen,
            ReleaseRecord record,
            String limits,
            Path file,
            OpenProject bench) {
        leftOut(chosen.leftOut()).ifPresent(dialogs::report);
        var words = withPictures(new ReleaseNumbers(counts).leaving(), record);
        bench.status()
                .kept(
                        Messages.text("gate.data"),
                        file,
                        limits.isEmpty() ? words : limits + " " + words);
    }

    /// What the file does not hold, the counted first.
    private static String limits(Path file, List<String> omitted) {
        var format = DataFormat.of(file.getFileName().toString());
        return Stream.concat(
                        omitted.stream().map(Messages::sentence),
                        format.map(DataFormat::limits).stream())
                .collect(Collectors.joining(" "));
    }

    private static Optional<Problem> leftOut(List<Problem> pictures) {
        return pictures.stream()
                .findFirst()
                .map(
                        first ->
                                new Problem(
                                        pictures.size() == 1
                                                ? Messages.text("gate.1_picture_could_not_be_drawn")
                                                : Messages.text(
                                                        "gate.pictures_could_not_be_drawn_and",
                                                        pictures.size()),
                                        first.where(),
                                        first.words()));
    }

    private static String withPictures(String words, ReleaseRecord record) {
        var count = record.pictures().size();
        return count == 0 ? words : Messages.text("gate.with_pictures", words, count);
    }
}
