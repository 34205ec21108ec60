package org.amnok.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.Secret;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Recorded;
import org.amnok.store.sqlite.SqlWork;
import org.amnok.store.sqlite.SqliteProblems;
import org.amnok.store.sqlite.Transaction;

/// What the history of an open project says. Not thread-safe, like the store that it is of.
public final class ProjectHistory {
    private final Path path;
    private final Connection connection;
    private final ProjectTables tables;

    ProjectHistory(Path path, Connection connection, ProjectTables tables) {
        this.path = path;
        this.connection = connection;
        this.tables = tables;
    }

    /// What became of a record, the newest first.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public List<HistoryEntry> of(UUID record, long below, int most) {
        return read(
                () -> {
                    var found = tables.history().of(record, below, most);
                    return tables.imports().history().withOrigin(found, record, below, most);
                });
    }

    /// What became of all records, likewise.
    public List<HistoryEntry> of(HistoryQuery query, long below, int most) {
        return read(() -> tables.historyPages().page(query, below, most));
    }

    /// Who signed entries, by name; the empty name when some are not signed.
    public List<String> authors() {
        return read(() -> tables.historyPages().authors());
    }

    /// The record that an entry deleted, and what belonged to it and went with it, in the order in
    /// which they can be added again. Empty when it is no deletion or the record is there.
    public List<Recorded> deletedBy(long entry) {
        return read(() -> tables.deleted().of(entry));
    }

    /// A record as an entry left it; empty when it was deleted by it, or cannot be read.
    public Optional<Recorded> version(long entry) {
        return read(() -> tables.history().version(entry));
    }

    /// The secrets under which sightings got their identifiers in releases of the project, as far
    /// as the history knows them: each once, the newest first.
    public List<Secret> releases() {
        return read(() -> tables.history().releases());
    }

    private <T> T read(SqlWork<T> work) {
        return SqliteProblems.withProblems(path, () -> Transaction.READ.run(connection, work));
    }
}
