package org.amnok.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.amnok.domain.Secret;
import org.amnok.sqlite.Sql;

/// The secret of a project, in the table `amnok_secret`. A copy of the project has it, too.
public final class SecretRow {
    private static final String SELECT =
            "SELECT value FROM amnok_secret WHERE name = 'identifiers' AND length(value) = "
                    + Secret.BYTES;
    private static final String PUT =
            "INSERT OR REPLACE INTO amnok_secret VALUES ('identifiers', ?)";

    private SecretRow() {}

    /// Empty when another program took it away.
    public static Optional<Secret> read(Connection connection) throws SQLException {
        return Sql.first(connection, SELECT, row -> Secret.of(row.getBytes(1)));
    }

    /// Gives the project one where it has none.
    public static void ensure(Connection connection) throws SQLException {
        if (read(connection).isEmpty()) {
            Sql.update(connection, PUT, Secret.random().bytes());
        }
    }
}
