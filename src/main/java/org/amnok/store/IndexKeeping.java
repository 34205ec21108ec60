package org.amnok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.amnok.domain.query.IndexBuilder;

/// Keeps the parts of the index in the file that are missing there.
final class IndexKeeping {
    private static final byte[] NOT_KEPT = {};

    private final Connection connection;
    private final KeptIndex kept;
    private final IndexRows rows;

    IndexKeeping(Connection connection, KeptIndex kept, IndexRows rows) {
        this.connection = connection;
        this.kept = kept;
        this.rows = rows;
    }

    /// Keeps one more part.
    ///
    /// @return false when none is missing
    boolean next() throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    if (!kept.isSound()) {
                        kept.repair(connection);
                    }
                    var missing = kept.missing();
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
                builder.part(rows.between(KeptIndex.first(number), KeptIndex.last(number))).bytes();
        return bytes.length > 0 && builder.part(bytes).isPresent() ? bytes : NOT_KEPT;
    }

    /// Takes away parts that could not be read.
    void drop(Collection<Long> unsound) throws SQLException {
        if (!unsound.isEmpty()) {
            Transaction.WRITE.run(
                    connection,
                    () -> {
                        for (var number : unsound) {
                            kept.drop(number);
                        }
                        return unsound;
                    });
        }
    }
}
