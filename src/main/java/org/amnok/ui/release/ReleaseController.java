package org.amnok.ui.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import org.amnok.domain.Problem;
import org.amnok.domain.Progress;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.files.OutputRules;
import org.amnok.map.MapExtent;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.look.SystemClipboard;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PictureExport;
import org.amnok.workspace.output.ReleaseJournal;
import org.amnok.workspace.output.Releases;
import org.jspecify.annotations.Nullable;

/// What all ways out of the window have in common: it is looked in the background what may leave,
/// the gate asks, then where to; what was decided is made in the background, and leaves once it is
/// in the log of releases.
public final class ReleaseController {
    private final Supplier<PictureExport> exports;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final GateController gate;
    private final WindowParts parts;
    private @Nullable Question asking;

    /// That is on its way.
    private record Question(OpenProject bench, StatusProgress progress) {}

    /// @param exports makes what leaves; asked beside the FX thread
    public ReleaseController(
            Supplier<PictureExport> exports,
            Asking asking,
            GateController gate,
            WindowParts parts) {
        this.exports = exports;
        files = asking.files();
        recent = asking.recent();
        dialogs = asking.dialogs();
        this.gate = gate;
        this.parts = parts;
    }

    /// Makes what leaves. Takes a moment at first: not for the FX thread.
    public PictureExport exports() {
        return exports.get();
    }

    public GateController gate() {
        return gate;
    }

    /// Asks at the gate, and goes on with what was decided; with nothing when nothing shall leave.
    /// While one question is on its way or asked there is no other: a double click asks once.
    ///
    /// @param question made in the background; may wait for the disk
    public void ask(
            OpenProject bench,
            Supplier<GateQuestion> question,
            Consumer<GateController.Decision> decided) {
        ask(bench, question, List.of(), decided);
    }

    /// The same of what leaves on paper: nothing is written beside that.
    public void askOfPaper(
            OpenProject bench,
            Supplier<GateQuestion> question,
            Consumer<GateController.Decision> decided) {
        ask(bench, question, Optional.empty(), decided);
    }

    /// @param beside what a person may want beside the output
    public void ask(
            OpenProject bench,
            Supplier<GateQuestion> question,
            List<CheckBox> beside,
            Consumer<GateController.Decision> decided) {
        ask(bench, question, Optional.of(beside), decided);
    }

    private void ask(
            OpenProject bench,
            Supplier<GateQuestion> question,
            Optional<List<CheckBox>> beside,
            Consumer<GateController.Decision> decided) {
        if (isAsking(bench) || isRefused(bench)) {
            return;
        }
        var progress =
                new StatusProgress(
                        Messages.text("gate.looking_at_what_may_leave"),
                        parts.tasks(),
                        bench.status(),
                        () -> leave(bench));
        asking = new Question(bench, progress);
        parts.tasks()
                .work(
                        () -> {
                            var made = question.get();
                            progress.requireGoingOn();
                            var log = log(bench);
                            progress.requireGoingOn();
                            return gate.look(made, log, progress);
                        })
                .then(
                        looked -> {
                            if (!progress.isCancelled()) {
                                bench.status().idle();
                                answer(looked, beside, bench).ifPresent(decided);
                            }
                        })
                .start(
                        problem -> {
                            if (!progress.isCancelled()) {
                                asking = null;
                                bench.status().idle();
                                dialogs.report(problem);
                            }
                        });
    }

    private boolean isAsking(OpenProject bench) {
        return asking != null && asking.bench.equals(bench) && !asking.progress.isCancelled();
    }

    private Optional<GateController.Decision> answer(
            GateController.Looked looked, Optional<List<CheckBox>> beside, OpenProject bench) {
        try {
            return gate.ask(looked, beside, bench);
        } finally {
            asking = null;
        }
    }

    private boolean isRefused(OpenProject bench) {
        var isFolder = bench.session().reports().isPresent();
        if (isFolder) {
            dialogs.report(nothingLeaves());
        }
        return isFolder;
    }

    /// Why nothing leaves while a folder of reports is open: nobody has set what may.
    public static Problem nothingLeaves() {
        return Problem.ofPlace("", "gate.folder_has_no_policy", "gate.import_the_rows_to_release");
    }

    /// What left before: not for the FX thread.
    private static GateLog log(OpenProject bench) {
        var releases = HistoryQuery.RELEASES;
        return new GateLog(
                bench.session()
                        .workspace()
                        .history(past -> past.of(releases, Long.MAX_VALUE, GateLog.MOST))
                        .join());
    }

    /// Many sightings take their time: nobody has to wait for the question.
    private static void leave(OpenProject bench) {
        bench.status().idle();
        bench.report(Messages.text("gate.cancelled_nothing_left_this"));
    }

    /// A question about sightings of the project, seen as the map is now.
    ///
    /// @param choice which of them; asked in the background
    public Supplier<GateQuestion> question(
            String what,
            BiFunction<Releases, WorkspaceState, ReleaseChoice> choice,
            OpenProject bench) {
        var state = bench.session().state().get();
        var author = bench.session().workspace().author();
        var extent = MapExtent.of(bench.model().viewport().get());
        var look = bench.model().look().get();
        return () -> {
            var releases = exports().releases();
            var chosen = choice.apply(releases, state).by(author);
            return new GateQuestion(what, releases, chosen, extent, look, state.bases());
        };
    }

    /// A picture of a person's own for a page, from the folder used last.
    public Optional<Path> ownPicture() {
        return used(files.open(FilePurpose.OWN_PICTURE, recent.folder()));
    }

    /// Where a file shall be kept, in the folder used last.
    public Optional<Path> save(FilePurpose kind, String name) {
        return used(files.save(kind, recent.folder(), name));
    }

    private Optional<Path> used(Optional<Path> file) {
        file.ifPresent(recent::usedFolderOf);
        return file;
    }

    /// A file called after the project, or so that it tells nothing of a sealed one.
    public static String name(OpenProject bench, String ending) {
        var file = bench.session().state().get().file();
        if (Seals.isSealed(file)) {
            return "untitled" + ending;
        }
        var project = file.getFileName().toString();
        return project.replaceFirst("(?i)\\.gpkg$", "").toLowerCase(Locale.ROOT) + ending;
    }

    /// What may be replaced by an output that was chosen in a dialog, which has asked about it.
    public static OutputRules rules(WorkspaceState state, Path chosen) {
        return OutputRules.ofChoice(chosen, FilesRead.of(state.file(), state.contents()));
    }

    /// What is ready to leave.
    ///
    /// @param records one for each file
    /// @param summaries writes what is wanted beside it; told whether it is in the history
    /// @param report says that it has left; runs on the FX thread
    public record Left(
            List<ReleaseRecord> records, @Nullable Consumer<Boolean> summaries, Runnable report) {
        /// What is no file and leaves with the history alone.
        public Left(ReleaseRecord record, Runnable report) {
            this(List.of(record), null, report);
        }
    }

    /// Asks at the gate, then lays a text on the clipboard.
    ///
    /// @param question shows the text where it shows nothing else
    /// @param text of what is released; made in the background
    /// @param told what is said when it is there
    public void copy(
            OpenProject bench,
            Supplier<GateQuestion> question,
            Function<Release, String> text,
            Function<Release, String> told) {
        ask(
                bench,
                () -> question.get().orShownBy(draft -> clipping(text, draft)),
                decided ->
                        make(
                                bench,
                                Messages.text("table.copying"),
                                (progress, outbox) -> {
                                    var release =
                                            decided.release(
                                                    OutputRules.NEW_FILES, outbox, progress);
                                    return Optional.of(
                                            copied(text.apply(release), told, release, bench));
                                }));
    }

    private static Preview.Shown clipping(Function<Release, String> text, Preview.Draft draft) {
        return new Preview.Shown.Clipping(text.apply(draft.release()));
    }

    private static Left copied(
            String text, Function<Release, String> told, Release release, OpenProject bench) {
        var words = told.apply(release);
        return new Left(
                release.recordCopy(text),
                () -> {
                    SystemClipboard.copy(text);
                    bench.report(words);
                });
    }

    /// Has the file made that was decided on, which can be cancelled.
    ///
    /// @param words said until there is more to say
    /// @param writing writes the file in the background; gives nothing when it was cancelled
    /// @param kept asked in the background what says that it has left
    public void write(
            OpenProject bench,
            GateController.Decision decided,
            Path file,
            String words,
            Function<Release, Optional<ReleaseRecord>> writing,
            Function<Release, Runnable> kept) {
        var rules = rules(bench.session().state().get(), file);
        make(
                bench,
                words,
                (progress, outbox) -> {
                    var release = decided.release(rules, outbox, progress);
                    return writing.apply(release)
                            .map(each -> decided.left(release, each, file, kept.apply(release)));
                });
    }

    /// Has a file made, which can be cancelled.
    ///
    /// @param words said until there is more to say
    /// @param work puts files into the outbox; gives nothing when it was cancelled
    public void make(
            OpenProject bench, String words, BiFunction<Progress, Outbox, Optional<Left>> work) {
        var progress = new StatusProgress(words, parts.tasks(), bench.status());
        make(bench, outbox -> work.apply(progress, outbox), bench.status()::idle);
    }

    /// Has made in the background what was decided; it leaves when it is in the history.
    ///
    /// @param work puts files into the outbox; gives nothing, or throws a
    ///   [java.util.concurrent.CancellationException], when it was cancelled
    /// @param done runs on the FX thread, whatever became of it
    public void make(OpenProject bench, Function<Outbox, Optional<Left>> work, Runnable done) {
        var journal = ReleaseJournal.of(bench.session().workspace());
        parts.tasks()
                .work(() -> left(work, journal))
                .over(done)
                .then(left -> report(left, bench))
                .cancelled(() -> report(Optional.empty(), bench))
                .start(dialogs::report);
    }

    private static void report(Optional<Left> what, OpenProject bench) {
        if (what.isEmpty()) {
            bench.report(Messages.text("gate.cancelled_no_file_was_written"));
            return;
        }
        what.get().report().run();
    }

    private Optional<Left> left(Function<Outbox, Optional<Left>> work, ReleaseJournal journal) {
        try (var outbox = new Outbox()) {
            var made = work.apply(outbox);
            var releases = made.stream().flatMap(left -> left.records().stream()).toList();
            var summaries = made.map(Left::summaries);
            journal.leave(
                    releases,
                    summaries.orElse(_ -> {}),
                    outbox,
                    why -> summaries.isPresent() && mayBeUnlogged(why));
            return made;
        }
    }

    /// Asks, and waits for the answer.
    private boolean mayBeUnlogged(Problem why) {
        var words = Messages.text("gate.the_projects_history_cannot_be", why.where());
        return CompletableFuture.supplyAsync(
                        () ->
                                dialogs.ask(
                                        Messages.text("gate.not_in_the_history"),
                                        Text.wrapped(words, "gate-words"),
                                        Messages.text("gate.release_all_the_same")),
                        parts.tasks()::later)
                .join();
    }
}
