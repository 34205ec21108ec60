package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.ImportedSightings;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Site;
import org.amnok.files.DeviceFiles;
import org.amnok.geo.BorderGeography;
import org.amnok.index.IndexBuilder;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.index.Surroundings;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.chain.EndSigning;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.chain.UnsignedEnds;
import org.amnok.store.history.HistoryReport;
import org.amnok.store.reading.PageReader;
import org.amnok.store.record.OriginalRows;
import org.amnok.store.schema.FileGuard;
import org.amnok.store.schema.SideFileMark;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.SqliteProblems;
import org.amnok.store.sqlite.Statements;
import org.amnok.store.stamp.StampedEnds;
import org.amnok.store.text.WordReader;

/// A project file, open. Not thread-safe: one thread at a time, in practice the workspace's writer.
///
/// For writing it is in WAL mode and locked against other writers by `NAME.gpkg.lock` beside it;
/// readers see the last committed edit. On close it is one whole file again.
public final class ProjectStore implements AutoCloseable {
    /// Whether edits are possible.
    public enum Access {
        READ_WRITE,
        READ_ONLY
    }

    private static final int FACTS_AT_ONCE = 1000;

    /// How long the parts of originals are.
    public static final int PART_BYTES = OriginalRows.PART_BYTES;

    /// From this many on, reading all is faster than reading them one by one.
    private static final int MANY_SIGHTINGS = 5_000;

    private static final int PARTS_AT_CLOSE = 50;

    private final Path path;
    private final ProjectFile file;
    private final ProjectTables tables;
    private final WordReader words;
    private final PageReader pages;
    private final FileGuard guard;
    private boolean lacksFacts;

    /// True once the index was read, or may have lost parts by an edit.
    private boolean usesIndex;

    /// How many changes the connection counts while the file has none of them.
    private long undone;

    private boolean isWritingPlainly;
    private boolean closed;

    private ProjectStore(Path path, ProjectFile file, Supplier<BorderGeography> geography)
            throws SQLException, IOException {
        this.path = path;
        this.file = file;
        guard = new FileGuard(file.file(), file.connection(), file.header());
        tables = new ProjectTables(file.connection(), geography);
        words = new WordReader(path);
        pages = new PageReader(path);
    }

    /// Makes a new project with its sites, and opens it.
    ///
    /// @throws ProblemException when the file exists or cannot be written
    public static ProjectStore create(Path file, Collection<Site> sites) {
        return create(file, sites, BorderGeography::none);
    }

    /// Makes a new project whose sightings get what follows from their places.
    ///
    /// @param geography asked when it is first needed
    public static ProjectStore create(
            Path file, Collection<Site> sites, Supplier<BorderGeography> geography) {
        return withProblems(
                file, () -> new ProjectStore(file, ProjectFile.create(file, sites), geography));
    }

    /// Opens a project.
    ///
    /// @throws ProjectInUseException when another instance has it open for writing
    /// @throws ProjectNotWritableException when it can only be read, for example on a read-only
    ///   medium
    /// @throws org.amnok.domain.ProblemException when it is no sound Amnok project, or newer than
    ///   this program; nothing is changed then
    public static ProjectStore open(Path file, Access access) {
        return open(file, access, BorderGeography::none);
    }

    /// Likewise; its sightings get what follows from their places. The geography is asked for late.
    public static ProjectStore open(Path file, Access access, Supplier<BorderGeography> geography) {
        return withProblems(
                file,
                () ->
                        new ProjectStore(
                                file,
                                access == Access.READ_WRITE
                                        ? ProjectFile.forWriting(file)
                                        : ProjectFile.forReading(file),
                                geography));
    }

    /// Looks for damage without changing anything; empty when the file is sound.
    public static List<Problem> check(Path file) {
        try {
            return withProblems(file, () -> IntegrityCheck.problems(file));
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }

    /// Looks whether the history is whole, and what other programs have edited, without changing
    /// anything.
    ///
    /// @param noted number and hash as an earlier report gave them, `12:5f3a…`; empty when none was
    ///   noted down
    /// @throws ProblemException when what was noted is no number and hash
    public static HistoryReport checkHistory(Path file, String noted) {
        return checkHistory(file, noted, List.of());
    }

    /// Likewise.
    ///
    /// @param trusted certificates of the authorities that gave time stamps; with none, those that
    ///   are kept with the project
    public static HistoryReport checkHistory(
            Path file, String noted, List<X509Certificate> trusted) {
        var remembered = HistoryHead.remembered(noted);
        try {
            return withProblems(file, () -> HistoryCheck.report(file, remembered, trusted));
        } catch (ProblemException e) {
            return new HistoryReport(0, "", List.of(e.problem()), List.of(), List.of(), false);
        }
    }

    /// The path it was opened with.
    public Path file() {
        return path;
    }

    /// Watches the file while it is open.
    public FileGuard guard() {
        return guard;
    }

    /// What is missing of a file that was copied without its side file; empty when nothing is known
    /// to be.
    public Optional<Problem> lost() {
        return file.lost();
    }

    public boolean isReadOnly() {
        return file.lock() == null;
    }

    /// Reads everything. Sightings and sites that another program added without a UUID get one, and
    /// keep it unless this is read-only.
    public ProjectContents read() {
        return withProblems(
                path, () -> isReadOnly() ? tables.reading().all() : tables.reading().allAdopted());
    }

    /// The secret under which its identifiers are made: never for a file that leaves.
    public Secret secret() {
        return withProblems(path, file::secret);
    }

    /// The secrets under which sightings got their identifiers in its releases, as far as the
    /// history knows them: each once, the newest first.
    public List<Secret> releases() {
        return withProblems(path, tables::releases);
    }

    /// True when there are more sightings than a number.
    public boolean hasMoreThan(int sightings) {
        return withProblems(path, () -> tables.hasMoreThan(sightings));
    }

    /// Reads everything but the sightings. What another program added without a UUID gets one, and
    /// keeps it unless this is read-only.
    public ProjectContents readItems() {
        return withProblems(path, () -> tables.readItems(isReadOnly()));
    }

    /// What questions need of all sightings; it looks for words in this file until the store is
    /// closed.
    ///
    /// @param surroundings as they are in the project
    public SightingIndex index(Surroundings surroundings) {
        usesIndex = true;
        return withProblems(
                path, () -> tables.index().read(file.file()).build(surroundings, words));
    }

    /// Keeps a part of the index in the file where it is missing, so that the project opens quickly
    /// next time: a hundredth of a second for two thousand sightings.
    ///
    /// @return false when nothing is left to do, or when read-only
    public boolean keepIndex() {
        return mayWrite() && write(tables.index()::keepNext);
    }

    /// Reads some of the sightings at a time, on any thread, until the store is closed.
    public SightingPages pages() {
        return pages;
    }

    /// The index after an edit that is on disk.
    public SightingIndex indexAfter(SightingIndex before, Edit edit, Surroundings surroundings) {
        var touched = ChangedSightings.by(edit);
        if (edit instanceof Edit.Import || touched.size() > MANY_SIGHTINGS) {
            return index(surroundings);
        }
        return withProblems(
                path,
                () -> {
                    var builder = new IndexBuilder(before);
                    tables.index().readAgain(builder, touched);
                    return builder.build(surroundings, words);
                });
    }

    /// Does an edit that nobody signs.
    public void perform(Edit edit) {
        perform(edit, Signature.unnamed());
    }

    /// Does an edit and writes it into the history, in one transaction; when this returns, it is on
    /// disk. Adding a sighting that is there changes it; changing one that another program has
    /// deleted adds it again; deleting one that is gone does nothing.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept; then nothing is changed
    public void perform(Edit edit, Signature signature) {
        perform(edit, signature, Progress.NONE);
    }

    /// Likewise, watched.
    ///
    /// @throws org.amnok.domain.project.EditCancelled when the watch stopped it
    public void perform(Edit edit, Signature signature, Progress watch) {
        requireWritable();
        usesIndex = true;
        write(() -> tables.perform(edit, signature, watch));
    }

    /// Brings in many sightings and writes them into the history, in one transaction; when this
    /// returns, they are on disk. The feed is read on another thread.
    ///
    /// @param label of the edit
    /// @param isAlone true when nobody reads the file until it is closed
    /// @throws org.amnok.domain.ProblemException when they could not be kept, or the feed throws
    ///   it; then nothing is changed
    public ImportedSightings addAll(
            SightingFeed feed, String label, Signature signature, boolean isAlone) {
        requireWritable();
        lacksFacts = true;
        isWritingPlainly |= isAlone;
        return counted(
                () -> guard.writing(() -> tables.imports().add(feed, label, signature, isAlone)),
                imported -> imported.edit().isEmpty());
    }

    /// Writes a release into the history; when this returns, it is on disk.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept
    public void log(ReleaseRecord release, Signature signature) {
        log(release, "", signature);
    }

    /// The same of what became of it.
    ///
    /// @param outcome empty before it leaves
    public void log(ReleaseRecord release, String outcome, Signature signature) {
        requireWritable();
        write(() -> tables.log(release, outcome, signature));
    }

    /// Finds what follows from the places of sightings where that is missing: in older projects,
    /// after another program moved something, after a site was moved. A part of them at a time.
    ///
    /// @return false when nothing is left to do
    public boolean fillPlaceFacts() {
        var isMissing = mayWrite() && write(() -> tables.fillFacts(FACTS_AT_ONCE) > 0);
        lacksFacts &= isMissing;
        return isMissing;
    }

    /// What became of a record, the newest first.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public List<HistoryEntry> history(UUID record, long below, int most) {
        return withProblems(path, () -> tables.history(record, below, most));
    }

    /// What became of all records, likewise.
    public List<HistoryEntry> history(HistoryQuery query, long below, int most) {
        return withProblems(path, () -> tables.history(query, below, most));
    }

    /// Who signed entries of the history, by name; the empty name when some are not signed.
    public List<String> historyAuthors() {
        return withProblems(path, tables::historyAuthors);
    }

    /// The record that an entry of the history deleted, and what belonged to it and went with it,
    /// in the order in which they can be added again. Empty when it is no deletion or the record is
    /// there.
    public List<Recorded> deletedBy(long entry) {
        return withProblems(path, () -> tables.deletedBy(entry));
    }

    /// A record as an entry of the history left it; empty when it was deleted by it, or cannot be
    /// read.
    public Optional<Recorded> version(long entry) {
        return withProblems(path, () -> tables.version(entry));
    }

    /// After an import without the side file everything goes straight into the one file.
    private <T> T write(SqliteProblems.FileWork<T> work) {
        return counted(
                () -> isWritingPlainly ? guard.writing(work) : withProblems(path, work),
                _ -> false);
    }

    /// What fails, or comes to nothing, was taken back whole.
    private <T> T counted(Supplier<T> work, Predicate<T> isNothing) {
        var wasUnchanged = isUnchanged();
        var isTakenBack = true;
        try {
            var result = work.get();
            isTakenBack = isNothing.test(result);
            return result;
        } finally {
            if (isTakenBack && wasUnchanged) {
                undone = changes();
            }
        }
    }

    private boolean isUnchanged() {
        return changes() == undone;
    }

    private long changes() {
        return withProblems(path, () -> Sql.number(file.connection(), "SELECT total_changes()"));
    }

    private boolean mayWrite() {
        return !isReadOnly() && guard.mayWrite();
    }

    private void requireWritable() {
        guard.requireOurs();
        if (isReadOnly()) {
            throw new ProblemException(SqliteProblems.readOnly(path));
        }
    }

    /// How persons styled the layers of the map; those in the designed look are not named.
    public Map<StyledLayer, LayerStyling> stylings() {
        return withProblems(path, tables::stylings);
    }

    /// Keeps the styling of a layer in one transaction, and as a style for other programs.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept; then nothing is changed
    public void restyle(StyledLayer layer, LayerStyling styling) {
        requireWritable();
        write(() -> tables.restyle(layer, styling));
    }

    /// True when all bytes of an original lie in the project.
    public boolean hasWhole(Original original) {
        return withProblems(
                path,
                () -> tables.originals().sizeBytes(original.sha256()) == original.sizeBytes());
    }

    /// Keeps a part of an original, on disk when this returns.
    ///
    /// @param part counted from 0; 0 removes what an earlier attempt left
    /// @param data [#PART_BYTES] of them, but for the last part
    public void keepPart(Original original, int part, byte[] data) {
        requireWritable();
        write(() -> tables.keepPart(original, part, data));
    }

    /// Removes the parts of an original that was not taken in after all.
    public void dropParts(Original original) {
        requireWritable();
        write(() -> tables.dropParts(original));
    }

    /// Keeps a small picture; silently nothing when read-only.
    public void keepThumbnail(String sha256, byte[] data) {
        if (mayWrite()) {
            write(() -> tables.keepThumbnail(sha256, data));
        }
    }

    /// Settings kept in the project that other programs ignore: the last view, layers, language.
    public Map<String, String> settings() {
        return withProblems(path, tables::settings);
    }

    /// Keeps settings, durable when this returns; those that are not named stay, an empty one is
    /// taken away. Silently nothing when read-only.
    public void saveSettings(Map<String, String> settings) {
        if (mayWrite()) {
            write(() -> tables.saveSettings(settings));
        }
    }

    /// Its operations, to be shared with other projects.
    public SharedProject shared() {
        return new SharedProject(path, file.connection(), tables.shared(file.file()), this::write);
    }

    /// Keeps the time stamp of an authority over an end of the history, durable when this returns.
    ///
    /// @param answer of the authority to [StampedEnds#query], or its token alone
    /// @param given certificates that are kept with it; may be empty
    /// @return what was verified and what not, in words
    /// @throws ProblemException when it is no token of an end of this history, or does not verify
    public List<String> stamp(Path answer, List<X509Certificate> given) {
        requireWritable();
        return withProblems(
                path,
                () -> {
                    try (var statements = new Statements(file.connection())) {
                        var ends = new StampedEnds(statements, path, given);
                        saveSettings(ends.kept(answer));
                        return ends.told();
                    }
                });
    }

    /// A key that cannot be used keeps nobody from closing: who closed is told, and `check` says
    /// what is not signed.
    private void sign() throws SQLException {
        var key = DeviceFiles.signingKey().orElse(null);
        if (key == null) {
            return;
        }
        try (var statements = new Statements(file.connection())) {
            var signed = EndSigning.due(statements, key);
            if (!signed.isEmpty()) {
                tables.saveSettings(signed);
            }
        } catch (ProblemException unusable) {
            UnsignedEnds.keep(path, key, unusable.problem());
        }
    }

    /// Checkpoints and leaves one whole file. Closing twice does nothing.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        withProblems(
                path,
                () -> {
                    try (tables;
                            words;
                            pages) {
                        if (mayWrite() && (!isUnchanged() || shared().hasUnclaimed())) {
                            SideFileMark.clear(file.connection());
                            tables.index().keepSome(lacksFacts || !usesIndex ? 0 : PARTS_AT_CLOSE);
                            tables.tidy();
                            shared().claim();
                            sign();
                        }
                    } finally {
                        file.close(guard, isUnchanged() && !guard.wasEverChangedByOthers());
                    }
                    return path;
                });
    }
}
