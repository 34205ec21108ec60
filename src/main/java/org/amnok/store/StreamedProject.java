package org.amnok.store;

import static org.amnok.store.SqliteProblems.told;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.SightingFilter;
import org.amnok.geo.Terrain;

/// A project file that is read from one end to the other, however many sightings it has: neither
/// they nor their index are held in memory. Changes nothing on disk. Not thread-safe.
public final class StreamedProject implements AutoCloseable {
    /// What is read once needs no large cache.
    static final String LITTLE_MEMORY = "PRAGMA cache_size=-4096";

    private final Path path;
    private final ProjectFile file;
    private final ProjectTables tables;
    private final ProjectContents items;
    private final OwnUuids uuids;

    private StreamedProject(Path path, ProjectFile file) throws SQLException {
        this.path = path;
        this.file = file;
        Sql.execute(file.connection(), LITTLE_MEMORY);
        tables = new ProjectTables(file.connection(), Terrain::none);
        items = tables.readItems(true);
        try (var statements = new Statements(file.connection())) {
            uuids = OwnUuids.read(statements, ContentsReading.derivedUuid("sighting"));
        }
    }

    /// @throws ProblemException when it is no sound Amnok project
    public static StreamedProject open(Path path) {
        return told(path, () -> opened(path, ProjectFile.forReading(path)));
    }

    private static StreamedProject opened(Path path, ProjectFile file) throws SQLException {
        try {
            return new StreamedProject(path, file);
        } catch (SQLException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /// The file.
    public Path path() {
        return path;
    }

    /// Everything but the sightings.
    public ProjectContents items() {
        return items;
    }

    /// The sightings that a filter shows, to be closed.
    ///
    /// @param isByFamily true when those of a family come behind one another; else they come in the
    ///   order in which they were added
    /// @throws ProblemException when the file cannot be read
    public SightingStream sightings(SightingFilter filter, boolean isByFamily) {
        if (filter.isAll() && !isByFamily) {
            return SightingStream.ofAll(path, uuids);
        }
        return SightingStream.of(
                path, uuids, told(path, () -> runs(filter, isByFamily)), !filter.isAll());
    }

    private List<long[]> runs(SightingFilter filter, boolean isByFamily) throws SQLException {
        var choice = new SightingChoice(isByFamily);
        try (var statements = new Statements(file.connection());
                var words = new WordReader(path)) {
            if (filter.isAll()) {
                choice.all(statements);
            } else {
                choice.passing(
                        filter,
                        statements,
                        ContentsReading.derivedUuid("sighting"),
                        items.sites(),
                        words);
            }
        }
        return choice.runs();
    }

    @Override
    public void close() {
        told(
                path,
                () -> {
                    tables.close();
                    file.close();
                    return path;
                });
    }
}
