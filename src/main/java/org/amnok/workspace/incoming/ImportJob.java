package org.amnok.workspace.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.NamedPlaces;
import org.amnok.exchange.reading.RowNames;
import org.amnok.exchange.reading.SeenRows;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.text.TextChoice;
import org.amnok.files.FileStamp;
import org.amnok.files.PrivateFolder;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.ReleasedNames;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A file, or a text from the clipboard, on its way into an open project: looked at, planned,
/// checked, and brought in as one edit that undo takes back whole.
///
/// In the order in which a window uses it: [#of] opens the file; [#tables] and [#suggested] say
/// what is in it and what it seems to mean; [#preview] shows the first rows of a table under a
/// mapping, as often as it changes; [#check] reads all rows and brings in none; [#run] brings them
/// in. An encoding or a delimiter that was found out wrongly is chosen by opening the job again
/// with a [TextChoice].
///
/// Everything but [#tables], [#suggested] and [#name] waits for the disk: not for the FX thread.
/// One thread at a time.
public final class ImportJob implements AutoCloseable {
    /// What is reported while rows are read: how many, rejected ones among them.
    public static final String READING = "reading rows";

    /// What is reported while it is found out how values are written, before rows are read.
    static final String LOOKING = "looking how dates and coordinates are written";

    private static final String LABEL = "import sightings";

    /// More rows are written together, and kept together in the history.
    private static final int MANY = 1000;

    /// The file may have changed since it was checked.
    private static final Survey ANEW = (_, reading, each) -> ValueSurveys.anew(reading, each);

    private static final String TEXT_NAME = "clipboard.txt";

    private final Workspace workspace;
    private final FileStamp source;
    private final @Nullable PrivateFolder temporary;
    private final List<RecordTable> tables;
    private final ValueSurveys surveys = new ValueSurveys();
    private final ImportMemory memory;
    private final ReleasedNames released;
    private final TextChoice choice;
    private final Map<RecordTable, ValueOrders> orders = new HashMap<>();
    private final NamedPlaces places;
    private Secret secret;

    private ImportJob(
            Workspace workspace, Path file, @Nullable PrivateFolder temporary, TextChoice choice) {
        this.workspace = workspace;
        source = FileStamp.of(file);
        this.temporary = temporary;
        this.choice = choice;
        secret = workspace.secret();
        places = new NamedPlaces(new PlaceMeanings(workspace));
        released = new ReleasedNames(workspace);
        tables = List.copyOf(RecordTables.open(file, choice));
        memory = new ImportMemory(workspace, file);
    }

    /// Opens a file of any format that is known.
    ///
    /// @param choice encoding and delimiter, where a person has chosen them for a table of text
    /// @throws ProblemException when it cannot be read
    public static ImportJob of(Workspace workspace, Path file, TextChoice choice) {
        return new ImportJob(workspace, file, null, choice);
    }

    /// Opens a file of which everything is found out.
    public static ImportJob of(Workspace workspace, Path file) {
        return of(workspace, file, TextChoice.FOUND_OUT);
    }

    /// What a person chose of how a table of text is written when one that begins with the same
    /// line was imported into the project; else everything is found out. Reads the file.
    public static TextChoice remembered(Workspace workspace, Path file) {
        return ImportMemory.choice(workspace.settings(), file);
    }

    /// Opens a text as if it were a file: a table copied from a spreadsheet, coordinates, GeoJSON.
    /// Rows that cannot be read are only told: there is no file that they could be written beside.
    ///
    /// @param choice the delimiter of a table, where a person has chosen it
    /// @throws ProblemException when it is none of these
    public static ImportJob ofText(Workspace workspace, String text, TextChoice choice) {
        var written = new TextChoice(StandardCharsets.UTF_8, choice.delimiter(), choice.header());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return Opening.made(
                    PrivateFolder.open(bytes.length),
                    folder -> {
                        var file = Files.write(folder.file(TEXT_NAME), bytes);
                        return new ImportJob(workspace, file, folder, written);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives rows their UUIDs under another secret than the project's: the same in every project
    /// where what they tell is public anyway.
    public ImportJob under(Secret other) {
        secret = other;
        return this;
    }

    /// True for a text that lies in no file: it has no encoding, and its rejected rows no place.
    public boolean isText() {
        return temporary != null;
    }

    /// The files that are read here, which no output may replace.
    public List<Path> read() {
        var state = workspace.state();
        var read = new ArrayList<>(FilesRead.of(state.file(), state.contents()));
        read.add(source.file());
        return read;
    }

    /// What the file is called, for people.
    public String name() {
        return String.valueOf(source.file().getFileName());
    }

    /// The tables, layers or folders of the file; at least one.
    public List<RecordTable> tables() {
        return tables;
    }

    /// All tables but hidden ones, with what a person said of tables with the same columns before;
    /// else with what the names of their columns suggest. The file imported before is whose it was.
    public ImportPlan suggested() {
        return new ImportPlan(RecordTables.shown(tables).stream().map(this::part).toList());
    }

    /// A table as [#suggested] has it.
    public ImportPlan.Part part(RecordTable table) {
        return new ImportPlan.Part(table, memory.on(table));
    }

    /// The first rows of a table. Whether the project has them is not asked. It does not take long
    /// however many rows there are: the orders of values may be found otherwise by [#check], which
    /// reads all of them, and are then used here, too.
    ///
    /// @param most how many rows at most
    /// @throws ProblemException when the mapping gives nothing a meaning, or the file cannot be
    ///   read
    public ImportPreview preview(ImportPlan.Part part, int most) {
        var rows = new ArrayList<ReadRow>();
        var reading = reading(part, new SeenRows(), names());
        var found = surveys.quickly(part, reading);
        reading.read(
                row -> {
                    rows.add(row);
                    return rows.size() < most;
                });
        return new ImportPreview(rows, found);
    }

    /// Reads everything and brings in nothing.
    ///
    /// @return what [#run] would find now
    /// @throws CancellationException when the watch ends it
    /// @throws ProblemException when a table cannot be read at all, or the file was changed
    public ImportReport check(ImportPlan plan, Progress watch) {
        var evidence = new ImportEvidence(source.file(), plan, workspace);
        var deciding = new DecidedRows(evidence, table -> rejected -> {});
        var tally = new ImportTally(workspace.state().contents(), fresh -> {}, deciding);
        read(plan, tally, deciding, watch, surveys::wholly);
        tally.note(evidence.notes());
        return tally.report(name());
    }

    /// Brings in what can be read and is not in the project yet. Rows that cannot be read, and
    /// those that the project has otherwise, are written to `NAME.rejected.csv` beside the file, or
    /// under the next name that is free.
    ///
    /// @throws CancellationException when the watch ends it: then nothing was imported and no file
    ///   written
    /// @throws ProblemException when a table cannot be read at all, the file was changed meanwhile,
    ///   rejected rows cannot be written, or the edit was not kept; then nothing was imported
    public ImportOutcome run(ImportPlan plan, Progress watch) {
        return run(plan, watch, false);
    }

    /// As [#run(ImportPlan, Progress)], for a project that is closed afterwards: what is only for
    /// people who look at it is left to its next opening.
    public ImportOutcome runAndLeave(ImportPlan plan, Progress watch) {
        return run(plan, watch, true);
    }

    private ImportOutcome run(ImportPlan plan, Progress watch, boolean isLast) {
        var outcome = bringIn(plan, watch, isLast);
        if (!outcome.report().isRejected()) {
            var isRejecting = !outcome.rejectedFiles().isEmpty();
            memory.keep(plan, isText() ? null : choice, isRejecting ? orders : Map.of());
        }
        return outcome;
    }

    private ImportOutcome bringIn(ImportPlan plan, Progress watch, boolean isLast) {
        if (plan.hasMoreRowsThan(MANY)) {
            return new ManyRows(plan, watch).run(isLast);
        }
        var edits = new ArrayList<Edit>();
        Consumer<Sighting> takeFresh = sighting -> edits.add(new Edit.Add(sighting));
        var evidence = new ImportEvidence(source.file(), plan, workspace);
        try (var rejections = new Rejections(source.file(), tables.size() > 1, !isText())) {
            var deciding = new DecidedRows(evidence, rejections::of);
            var tally = new ImportTally(workspace.state().contents(), takeFresh, deciding);
            read(plan, tally, deciding, watch, ANEW);
            edits.addAll(evidence.keep(workspace, watch));
            tally.note(evidence.notes());
            watch.requireGoingOn();
            // First: rows must not be kept while the others are lost.
            var rejectedFiles = rejections.keep();
            if (!edits.isEmpty()) {
                watch.keeping();
                Awaiting.done(workspace.perform(new Edit.Batch(LABEL, edits)));
                if (isLast) {
                    Awaiting.done(workspace.keepWholeIndex());
                }
            }
            return new ImportOutcome(tally.report(name()), rejectedFiles);
        }
    }

    /// An import of too many rows to hold: they are written while they are read.
    private final class ManyRows {
        private final ImportPlan plan;
        private final Progress watch;
        private final ImportTally tally;
        private final ImportEvidence evidence;
        private final DecidedRows deciding;
        private Function<RecordTable, Consumer<ReadRow.Rejected>> rejected = table -> row -> {};
        private Predicate<Sighting> taker = sighting -> true;
        private List<Path> rejectedFiles = List.of();

        ManyRows(ImportPlan plan, Progress watch) {
            this.plan = plan;
            this.watch = watch;
            evidence = new ImportEvidence(source.file(), plan, workspace);
            deciding = new DecidedRows(evidence, table -> rejected.apply(table));
            tally = new ImportTally(workspace.state().contents(), this::take, deciding);
        }

        private void take(Sighting sighting) {
            if (!taker.test(sighting)) {
                throw new CancellationException();
            }
        }

        ImportOutcome run(boolean isLast) {
            try (var rejections = new Rejections(source.file(), tables.size() > 1, !isText())) {
                Awaiting.done(workspace.addAll(wanted -> feed(wanted, rejections), LABEL, isLast));
            }
            if (!evidence.isEmpty()) {
                addEvidence();
            }
            return new ImportOutcome(tally.report(name()), rejectedFiles);
        }

        /// A change of its own, after that which they belong to: both are there, or none.
        private void addEvidence() {
            try {
                var edits = evidence.keep(workspace, watch);
                watch.requireGoingOn();
                if (!edits.isEmpty()) {
                    Awaiting.done(
                            workspace.perform(new Edit.Batch("add evidence of the import", edits)));
                }
                tally.note(evidence.notes());
            } catch (CancellationException | ProblemException e) {
                if (tally.report(name()).fresh() > 0) {
                    Awaiting.done(workspace.undo());
                }
                throw e;
            }
        }

        private void feed(Predicate<Sighting> wanted, Rejections rejections) {
            taker = wanted;
            rejected = rejections::of;
            read(plan, tally, deciding, watch, ANEW);
            watch.requireGoingOn();
            // First: rows must not be kept while the others are lost.
            rejectedFiles = rejections.keep();
            if (evidence.isEmpty()) {
                watch.keeping();
            }
        }
    }

    /// Reads all parts of a plan.
    ///
    /// @param survey finds the orders of values in a table
    private void read(
            ImportPlan plan,
            ImportTally tally,
            DecidedRows deciding,
            Progress watch,
            Survey survey) {
        tally.note(plan.warnings());
        var seen = new SeenRows();
        var names = names();
        var progress = new ReadingProgress(plan, tally, watch);
        var unread = new ArrayList<ProblemException>();
        for (var part : plan.parts()) {
            var before = tally.rows();
            try {
                var reading = reading(part, seen, names);
                deciding.begin(part.table());
                survey.look(part, reading, () -> progress.lookThrough(part.table()));
                reading.read(
                        row -> {
                            tally.take(part, reading, row);
                            progress.report(part.table());
                            return true;
                        });
                tally.end(part.table(), reading);
                orders.put(part.table(), reading.orders());
            } catch (ProblemException e) {
                unread.add(unlessAlone(e, plan, unread.size(), tally.rows() > before));
                tally.note(List.of(e.problem()));
            }
            progress.endPart();
        }
        source.requireUnchanged();
    }

    /// A layer of which nothing can be read does not refuse the others of its file; the last one
    /// that is left does.
    private static ProblemException unlessAlone(
            ProblemException e, ImportPlan plan, int unread, boolean isBegun) {
        if (isBegun || unread == plan.parts().size() - 1) {
            throw e;
        }
        return e;
    }

    private interface Survey {
        void look(ImportPlan.Part part, SightingReading reading, Runnable each);
    }

    private SightingReading reading(ImportPlan.Part part, SeenRows seen, RowNames names) {
        var sites = workspace.state().contents().sites();
        var reading =
                new SightingReading(
                        part.table(), part.mapping(), sites, Clock.systemUTC(), seen, names);
        reading.use(places);
        return reading;
    }

    private RowNames names() {
        return RowNames.of(secret, workspace.state().contents(), released::own);
    }

    /// Deletes what was written of a text.
    @Override
    public void close() {
        if (temporary != null) {
            temporary.close();
        }
    }
}
