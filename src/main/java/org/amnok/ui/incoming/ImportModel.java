package org.amnok.ui.incoming;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amnok.domain.Problem;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.SavedMapping;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.text.TextChoice;
import org.amnok.files.Failures;
import org.amnok.files.OutputRules;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.ImportJob;
import org.amnok.workspace.incoming.ImportPlan;
import org.amnok.workspace.incoming.ImportPlan.Tracks;
import org.amnok.workspace.incoming.ImportPreview;
import org.jspecify.annotations.Nullable;

/// A file under way into the project: which tables, what their columns mean, how the first rows
/// read under that, and what an import would find. Reads in the background; of previews and checks
/// only the newest counts. On the FX thread.
final class ImportModel {
    /// At most this many rows are shown before the import.
    private static final int MOST_SHOWN = 500;

    private final Opening opening;
    private final Tasks serial;
    private final Tasks tasks;
    private final LatestTask<Preview> previews;
    private final LatestTask<Opened> openings;
    private final LatestTask<SavedMapping> keepings;
    private final ReadOnlyObjectWrapper<Opened> opened;
    private final ObjectProperty<RecordTable> shown = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final Map<RecordTable, ColumnMapping> mappings = new HashMap<>();
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new ImportState.Checking("", -1));
    private final BooleanBinding isOver =
            Bindings.createBooleanBinding(() -> state.get().isOver(), state);
    private ImportProgress watch = ImportProgress.NONE;
    private boolean closed;

    /// Opens the job again under another choice.
    interface Opening {
        ImportJob open(TextChoice choice);
    }

    /// A job, and the cells of its first rows for each table.
    record Opened(ImportJob job, TextChoice choice, Map<RecordTable, ColumnSamples> samples) {
        /// Reads the file: not for the FX thread.
        static Opened of(Opening opening, TextChoice choice) {
            var job = opening.open(choice);
            var samples = new HashMap<RecordTable, ColumnSamples>();
            job.tables().forEach(t -> samples.put(t, ColumnSamples.of(t)));
            return new Opened(job, choice, samples);
        }
    }

    /// How the first rows of a table read.
    ///
    /// @param problem why there are none; null when there is none
    record Preview(ImportPreview first, @Nullable Problem problem) {
        static final Preview NONE = new Preview(ImportPreview.NONE, null);

        List<ReadRow> rows() {
            return first.rows();
        }
    }

    ImportModel(Opening opening, Opened first, Tasks tasks) {
        this.opening = opening;
        this.tasks = tasks;
        serial = tasks.inTurn();
        previews = serial.newest();
        openings = serial.newest();
        keepings = tasks.newest();
        opened = new ReadOnlyObjectWrapper<>(first);
        shown.subscribe((was, is) -> look());
        begin(first);
    }

    private void begin(Opened now) {
        var before = List.copyOf(mappings.values());
        mappings.clear();
        for (var part : now.job().suggested().parts()) {
            var same =
                    before.stream()
                            .filter(m -> m.columns().equals(part.mapping().columns()))
                            .findFirst();
            mappings.put(part.table(), same.orElse(part.mapping()));
        }
        plan.set(
                new ImportPlan(
                        RecordTables.shown(now.job().tables()).stream()
                                .map(t -> new ImportPlan.Part(t, mapping(t)))
                                .toList()));
        opened.set(now);
        shown.set(now.job().tables().getFirst());
        check();
    }

    ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// The table whose columns and first rows are looked at.
    ObjectProperty<RecordTable> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<ImportPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    /// True once nothing can be changed any more.
    BooleanBinding isOver() {
        return isOver;
    }

    /// What the columns of a table mean now, whether it is imported or not.
    ColumnMapping mapping(RecordTable table) {
        return mappings.computeIfAbsent(table, t -> t.suggested());
    }

    /// True when a table is part of the import.
    boolean isTaken(RecordTable table) {
        return plan.get().parts().stream().anyMatch(part -> part.table().equals(table));
    }

    /// Gives the columns of a table other meanings.
    void map(RecordTable table, ColumnMapping mapping) {
        watch.cancel(); // what is looked at comes before what is checked
        mappings.put(table, mapping);
        plan.set(plan.get().with(table, mapping));
        look();
        check();
    }

    /// Says from which day "yesterday" is counted in rows without a day of publication; null to
    /// leave it unsaid.
    void reportedOn(@Nullable LocalDate day) {
        say(said -> said.on(day));
    }

    /// Says something of all tables.
    void say(UnaryOperator<ReadingChoices> change) {
        watch.cancel();
        tables().forEach(t -> mappings.put(t, mapping(t).with(change.apply(mapping(t).choices()))));
        var now = plan.get();
        for (var part : now.parts()) {
            now = now.with(part.table(), mapping(part.table()));
        }
        plan.set(now);
        look();
        check();
    }

    /// Changes what is said of the table that is shown.
    void choose(UnaryOperator<ReadingChoices> change) {
        var table = shown.get();
        var now = mapping(table);
        map(table, now.with(change.apply(now.choices())));
    }

    /// Says what a word of a column of the table that is shown means; null to leave it unsaid.
    void mean(SightingColumn column, String word, @Nullable String code) {
        choose(said -> said.with(column, word, code));
    }

    /// What a person said that a word means; empty when nobody did.
    Optional<String> meantBy(SightingColumn column, String word) {
        return mapping(shown.get()).choices().meantBy(column, word);
    }

    /// Takes a table in, or leaves it out.
    void take(RecordTable table, boolean taken) {
        if (taken != isTaken(table)) {
            plan(
                    t -> t.equals(table) ? taken : isTaken(t),
                    plan.get().isEvidence() && !table.isTracks());
        }
    }

    /// What becomes of the tracks of the file.
    Tracks tracks() {
        if (plan.get().isEvidence()) {
            return Tracks.EVIDENCE;
        }
        return tables().stream().anyMatch(t -> t.isTracks() && isTaken(t))
                ? Tracks.LINES
                : Tracks.SKIPPED;
    }

    /// Gives the tracks of the file another use.
    void use(Tracks tracks) {
        if (tracks != tracks()) {
            plan(
                    t -> t.isTracks() ? tracks == Tracks.LINES : isTaken(t),
                    tracks == Tracks.EVIDENCE);
        }
    }

    private void plan(Predicate<RecordTable> taken, boolean isEvidence) {
        var parts =
                tables().stream()
                        .filter(taken)
                        .map(t -> new ImportPlan.Part(t, mapping(t)))
                        .toList();
        plan.set(new ImportPlan(parts, isEvidence, Set.of()));
        check();
    }

    /// Reads the file anew in another encoding, or cut at another delimiter.
    void read(TextChoice choice) {
        openings.ask(
                () -> Opened.of(opening, choice),
                now -> {
                    var old = opened.get().job();
                    serial.run(old::close);
                    begin(now);
                },
                problem -> state.set(new ImportState.Impossible(problem)));
    }

    /// Keeps in a file what the columns of the table that is shown mean, to be used again.
    void keepMeanings(Path file) {
        var saved = SavedMapping.of(opened.get().choice(), mapping(shown.get()));
        var job = opened.get().job();
        keepings.ask(
                () -> {
                    OutputRules.ofChoice(file, job.read()).require(file);
                    saved.write(file);
                    return saved;
                },
                done -> {},
                problem -> state.set(new ImportState.Failed(problem)));
    }

    /// Gives the columns of the table that is shown the meanings that were kept in a file.
    void useMeanings(Path file) {
        var table = shown.get();
        keepings.ask(
                () -> SavedMapping.read(file),
                saved -> map(table, saved.on(table)),
                problem -> state.set(new ImportState.Failed(problem)));
    }

    private void look() {
        var table = shown.get();
        if (table != null && !closed) {
            var part = new ImportPlan.Part(table, mapping(table));
            var job = opened.get().job();
            previews.ask(
                    () -> new Preview(job.preview(part, MOST_SHOWN), null),
                    preview::set,
                    problem -> preview.set(new Preview(ImportPreview.NONE, problem)));
        }
    }

    /// Finds out what an import would do.
    void check() {
        watch.cancel();
        var asked = plan.get();
        if (asked.parts().isEmpty() && !asked.isEvidence()) {
            state.set(
                    new ImportState.Impossible(
                            new Problem(Messages.text("incoming.no_table_is_chosen"), "", "")));
            return;
        }
        var job = opened.get().job();
        var mine =
                new ImportProgress(
                        tasks,
                        (words, share) -> state.set(new ImportState.Checking(words, share)),
                        () -> {});
        work(
                mine,
                () -> new ImportState.Checked(job.check(asked, mine)),
                end -> mine.end(() -> checked(end)));
    }

    /// The whole file may tell more of its orders than the first rows did.
    private void checked(ImportState end) {
        state.set(end);
        if (end instanceof ImportState.Checked && !preview.get().first().found().isWhole()) {
            look();
        }
    }

    /// Does not find out to the end what an import would do.
    void stopChecking() {
        watch.cancel();
        state.set(new ImportState.Unchecked());
    }

    /// Brings in what can be read and is new.
    void run() {
        watch.cancel();
        var asked = plan.get();
        var job = opened.get().job();
        var mine =
                new ImportProgress(
                        tasks,
                        (words, share) -> state.set(new ImportState.Importing(words, share)),
                        () -> state.set(new ImportState.Keeping()));
        work(
                mine,
                () -> new ImportState.Done(job.run(asked, mine)),
                end ->
                        tasks.later(
                                () -> state.set(end.ofRun()))); // also when it was ended too late
    }

    /// Ends the import that is under way; it leaves nothing half in.
    void cancel() {
        watch.cancel();
        state.set(new ImportState.Stopping());
    }

    private void work(
            ImportProgress mine, Supplier<ImportState> work, Consumer<ImportState> report) {
        watch = mine;
        mine.begin();
        serial.run(() -> report.accept(end(mine, work)));
    }

    private static ImportState end(ImportProgress mine, Supplier<ImportState> work) {
        try {
            return work.get();
        } catch (CancellationException cancelled) {
            return new ImportState.Stopped(mine.rows());
        } catch (RuntimeException failure) {
            return new ImportState.Impossible(Failures.problem(failure));
        }
    }

    /// Reads no more.
    void close() {
        closed = true;
        watch.cancel();
        previews.cancel();
        openings.cancel();
        var job = opened.get().job();
        serial.run(job::close);
    }

    /// The first cells of the columns of the table that is shown.
    ColumnSamples samples() {
        return Optional.ofNullable(opened.get().samples().get(shown.get()))
                .orElse(ColumnSamples.NONE);
    }

    /// True when rows that cannot be read are written beside the file.
    boolean keepsRejected() {
        return !opened.get().job().isText();
    }

    /// All tables of the file.
    List<RecordTable> tables() {
        return new ArrayList<>(opened.get().job().tables());
    }
}
