package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.domain.Opening;
import org.amnok.domain.Secret;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.geo.border.BorderGeography;
import org.amnok.index.Surroundings;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.reading.ContentsReading;
import org.amnok.store.reading.OwnUuids;
import org.amnok.store.reading.SightingChoice;
import org.amnok.store.reading.SightingOrder;
import org.amnok.store.reading.SightingStream;
import org.amnok.store.text.WordReader;

/// A project file that is read from one end to the other, however many sightings it has: neither
/// they nor their index are held in memory. Changes nothing on disk. Not thread-safe.
public final class StreamedProject implements AutoCloseable {
    /// What is read once needs no large cache.
    private static final String LITTLE_MEMORY = "PRAGMA cache_size=-4096";

    private final Path path;
    private final ProjectFile file;
    private final ProjectTables tables;
    private final ProjectContents items;
    private final OwnUuids uuids;

    private StreamedProject(Path path, ProjectFile file) throws SQLException {
        this.path = path;
        this.file = file;
        Sql.execute(file.connection(), LITTLE_MEMORY);
        tables = new ProjectTables(file.connection(), BorderGeography::none);
        items = tables.readItems(true);
        try (var statements = new Statements(file.connection())) {
            uuids = OwnUuids.read(statements, ContentsReading.derivedUuid("sighting"));
        }
    }

    /// @throws ProblemException when it is no sound Amnok project
    public static StreamedProject open(Path path) {
        return withProblems(
                path,
                () ->
                        Opening.made(
                                ProjectFile.forReading(path),
                                file -> new StreamedProject(path, file)));
    }

    /// The file.
    public Path path() {
        return path;
    }

    /// The secret under which its identifiers are made: never for a file that leaves.
    public Secret secret() {
        return withProblems(path, file::secret);
    }

    /// Everything but the sightings.
    public ProjectContents items() {
        return items;
    }

    /// The sightings that a filter shows, to be closed.
    ///
    /// @throws ProblemException when the file cannot be read
    public SightingStream sightings(SightingFilter filter, SightingOrder order) {
        return filter.isAll() && order.isAny()
                ? new SightingStream(path, uuids)
                : new SightingStream(
                        path,
                        uuids,
                        withProblems(path, () -> fids(filter, order)),
                        !filter.isAll());
    }

    private long[] fids(SightingFilter filter, SightingOrder order) throws SQLException {
        var choice = new SightingChoice(order);
        try (var statements = new Statements(file.connection());
                var words = new WordReader(path)) {
            if (filter.isAll()) {
                choice.all(statements, uuids);
            } else {
                choice.passing(
                        filter,
                        statements,
                        ContentsReading.derivedUuid("sighting"),
                        Surroundings.of(items),
                        words);
            }
        }
        return choice.fids();
    }

    @Override
    public void close() {
        withProblems(
                path,
                () -> {
                    tables.close();
                    file.close();
                    return path;
                });
    }
}
