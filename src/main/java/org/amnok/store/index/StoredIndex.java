package org.amnok.store.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.amnok.index.IndexBuilder;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.Transaction;

/// The index as the file has it: read for questions, and its parts kept where they are missing.
public final class StoredIndex {
    private static final byte[] NOT_KEPT = {};

    private final Connection connection;
    private final Statements statements;
    private final LongFunction<UUID> newUuid;
    private final PersistedIndex kept;
    private final IndexRows rows;

    /// Up to this fid was looked for what is missing: from the start each time would take the more
    /// the more is kept.
    private long lookedTo = Long.MIN_VALUE;

    /// Kept parts that could not be read.
    private final Set<Long> unsound = new HashSet<>();

    /// @param newUuid gives one to the row of a fid that has none of its own
    public StoredIndex(Connection connection, Statements statements, LongFunction<UUID> newUuid) {
        this.connection = connection;
        this.statements = statements;
        this.newUuid = newUuid;
        kept = new PersistedIndex(statements);
        rows = new IndexRows(statements, newUuid);
    }

    /// Reads what questions need of all sightings.
    ///
    /// @param file of the connection
    public IndexBuilder read(Path file) throws SQLException {
        var reading = new IndexReading(file, newUuid);
        var builder = Transaction.READ.run(connection, () -> reading.all(statements));
        unsound.addAll(reading.unsound());
        return builder;
    }

    /// True when all parts are kept: then no row came without a UUID since they were made.
    public boolean isWhole() throws SQLException {
        return kept.isSound() && kept.missing(Long.MIN_VALUE).isEmpty();
    }

    /// Reads again what questions need of some sightings.
    public void readAgain(IndexBuilder into, Collection<UUID> changed) throws SQLException {
        for (var uuid : changed) {
            rows.one(into, uuid);
        }
    }

    /// Keeps what the last edits took away, or some of it: for closing, when nothing is soon taken
    /// away again.
    ///
    /// @param most parts
    public void keepSome(int most) throws SQLException {
        for (int part = 0; part < most && keepNext(); part++) {}
    }

    private OptionalLong nextMissing() throws SQLException {
        var missing = kept.missing(lookedTo);
        if (missing.isEmpty() && lookedTo != Long.MIN_VALUE) {
            missing = kept.missing(Long.MIN_VALUE); // edits take parts away anywhere
        }
        missing.ifPresent(number -> lookedTo = PersistedIndex.first(number));
        return missing;
    }

    /// Keeps a part in the file, so that it need not be read from the tables.
    ///
    /// @return false when all parts are there
    public boolean keepNext() throws SQLException {
        dropUnsound();
        return Transaction.WRITE.run(
                connection,
                () -> {
                    if (!kept.isSound()) {
                        kept.repair(connection);
                    }
                    var missing = nextMissing();
                    if (missing.isPresent()) {
                        kept.put(missing.getAsLong(), part(missing.getAsLong()));
                    }
                    return missing.isPresent();
                });
    }

    /// Only what reads back: a program of the other kind may have put in what no sighting has.
    private byte[] part(long number) throws SQLException {
        var builder = new IndexBuilder();
        var bytes =
                builder.part(
                                rows.between(
                                        PersistedIndex.first(number), PersistedIndex.last(number)))
                        .bytes();
        return bytes.length > 0 && builder.part(bytes).isPresent() ? bytes : NOT_KEPT;
    }

    private void dropUnsound() throws SQLException {
        if (!unsound.isEmpty()) {
            Transaction.WRITE.run(
                    connection,
                    () -> {
                        for (var number : unsound) {
                            kept.drop(number);
                        }
                        return unsound;
                    });
            unsound.clear();
        }
    }
}
