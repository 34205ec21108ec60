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
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.RiverLines;
import org.amnok.domain.Secret;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.MeasuredRivers;
import org.amnok.index.IndexBuilder;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.index.Surroundings;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.history.HistoryReport;
import org.amnok.store.reading.PageReader;
import org.amnok.store.schema.FileGuard;
import org.amnok.store.schema.SideFileMark;
import org.amnok.store.share.SharedTables;
import org.amnok.store.text.WordReader;
import org.jspecify.annotations.Nullable;

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

    /// From this many on, reading all is faster than reading them one by one.
    private static final int MANY_SIGHTINGS = 5_000;

    private static final int PARTS_AT_CLOSE = 50;

    private final Path path;
    private final GuardedFile file;
    private final ProjectTables tables;
    private final WordReader words;
    private final PageReader pages;
    private final RiverLines lines;
    private final Optional<Problem> lost;
    private boolean lacksFacts;

    /// True once the index was read, or may have lost parts by an edit.
    private boolean usesIndex;

    private boolean isSigned = true;
    private boolean closed;

    private ProjectStore(Path path, ProjectFile file, Supplier<BorderGeography> geography)
            throws SQLException, IOException {
        this.path = path;
        this.file = new GuardedFile(path, file);
        tables = new ProjectTables(file.connection(), geography);
        words = new WordReader(path);
        pages = new PageReader(path);
        lines = new MeasuredRivers(geography);
        lost = file.lost();
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
        return file.guard();
    }

    /// What is missing of a file that was copied without its side file; empty when nothing is known
    /// to be.
    public Optional<Problem> lost() {
        return lost;
    }

    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    /// Reads everything. Sightings and sites that another program added without a UUID get one, and
    /// keep it unless this is read-only.
    public ProjectContents read() {
        return file.read(
                () -> isReadOnly() ? tables.reading().all() : tables.reading().allAdopted());
    }

    /// The secret under which its identifiers are made: never for a file that leaves.
    public Secret secret() {
        return file.read(file::secret);
    }

    /// True when there are more sightings than a number.
    public boolean hasMoreThan(int sightings) {
        return file.read(() -> tables.hasMoreThan(sightings));
    }

    /// Reads everything but the sightings. What another program added without a UUID gets one, and
    /// keeps it unless this is read-only.
    public ProjectContents readItems() {
        return file.read(() -> tables.readItems(isReadOnly()));
    }

    /// What questions need of all sightings; it looks for words in this file until the store is
    /// closed.
    ///
    /// @param surroundings as they are in the project
    public SightingIndex index(Surroundings surroundings) {
        usesIndex = true;
        return file.read(
                () -> tables.index().read(file.real()).build(surroundings.along(lines), words));
    }

    /// Keeps a part of the index in the file where it is missing, so that the project opens quickly
    /// next time: a hundredth of a second for two thousand sightings.
    ///
    /// @return false when nothing is left to do, or when read-only
    public boolean keepIndex() {
        return file.mayWrite() && file.write(tables.index()::keepNext);
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
        var builder = new IndexBuilder(before);
        file.read(
                () -> {
                    tables.index().readAgain(builder, touched);
                    return builder;
                });
        return builder.isAscending()
                ? builder.build(surroundings.along(lines), words)
                : index(surroundings);
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
        file.requireWritable();
        usesIndex = true;
        file.write(() -> tables.perform(edit, signature, watch));
    }

    /// Brings in many sightings and writes them into the history, in one transaction; when this
    /// returns, they are on disk. The feed is read on another thread.
    ///
    /// @param label of the edit
    /// @param isAlone true when nobody reads the file until it is closed
    /// @return the edit by which it can be taken back; empty when nothing was new
    /// @throws org.amnok.domain.ProblemException when they could not be kept, or the feed throws
    ///   it; then nothing is changed
    public Optional<Edit.Import> addAll(
            SightingFeed feed, String label, Signature signature, boolean isAlone) {
        file.requireWritable();
        lacksFacts = true;
        return file.writeMany(
                isAlone,
                () -> tables.imports().add(feed, label, signature, isAlone),
                Optional::isEmpty);
    }

    /// Writes a release into the history; when this returns, it is on disk.
    ///
    /// @param outcome what became of it; empty before it leaves
    /// @throws org.amnok.domain.ProblemException when it could not be kept
    public void log(ReleaseRecord release, String outcome, Signature signature) {
        file.requireWritable();
        file.write(() -> tables.log(release, outcome, signature));
    }

    /// Finds what follows from the places of sightings where that is missing: in older projects,
    /// after another program moved something, after a site was moved. A part of them at a time.
    ///
    /// @return false when nothing is left to do
    public boolean fillPlaceFacts() {
        var isMissing = file.mayWrite() && file.write(() -> tables.fillFacts(FACTS_AT_ONCE) > 0);
        lacksFacts &= isMissing;
        return isMissing;
    }

    /// What its history says.
    public ProjectHistory history() {
        return new ProjectHistory(path, file.connection(), tables);
    }

    /// How persons styled the layers of the map; those in the designed look are not named.
    public Map<StyledLayer, LayerStyling> stylings() {
        return file.read(tables::stylings);
    }

    /// Keeps the styling of a layer in one transaction, and as a style for other programs.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept; then nothing is changed
    public void restyle(StyledLayer layer, LayerStyling styling) {
        file.requireWritable();
        file.write(() -> tables.restyle(layer, styling));
    }

    /// The originals that lie in the project.
    public ProjectOriginals originals() {
        return new ProjectOriginals(file, tables.originals());
    }

    /// Settings kept in the project that other programs ignore: the last view, layers, language.
    public Map<String, String> settings() {
        return file.read(tables::settings);
    }

    /// Keeps settings, durable when this returns; those that are not named stay, an empty one is
    /// taken away. Silently nothing when read-only.
    public void saveSettings(Map<String, String> settings) {
        if (file.mayWrite()) {
            file.write(() -> tables.saveSettings(settings));
        }
    }

    /// Works with its operations, which are shared with other projects, in one transaction.
    public <T extends @Nullable Object> T withShared(SharedTables.Work<T> work) {
        return file.write(() -> tables.withShared(file.real(), work));
    }

    /// Asks something about its operations that writes nothing.
    public <T> T askShared(SharedTables.Work<T> question) {
        return file.read(() -> question.of(tables.shared(file.real())));
    }

    /// The ends of its history, to be stamped.
    public HistoryEnds ends() {
        return new HistoryEnds(path, file, tables);
    }

    /// The same, which this device does not sign when it is closed: for a file that leaves, since a
    /// signature tells which others are of the same device, and whose it is.
    public ProjectStore unsigned() {
        isSigned = false;
        return this;
    }

    /// Checkpoints and leaves one whole file. Closing twice does nothing.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        file.read(
                () -> {
                    try (tables;
                            words;
                            pages) {
                        if (file.mayWrite()
                                && (!file.isUnchanged() || askShared(SharedTables::hasUnclaimed))) {
                            SideFileMark.clear(file.connection());
                            tables.index().keepSome(lacksFacts || !usesIndex ? 0 : PARTS_AT_CLOSE);
                            tables.tidy();
                            withShared(SharedTables::claim);
                            if (isSigned) {
                                ends().sign();
                            }
                        }
                    } finally {
                        file.close();
                    }
                    return path;
                });
    }
}
