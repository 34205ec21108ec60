package org.amnok.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.amnok.domain.Secret;

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
        try (var select = connection.prepareStatement(SELECT);
                var row = select.executeQuery()) {
            return row.next() ? Optional.of(Secret.of(row.getBytes(1))) : Optional.empty();
        }
    }

    /// Gives the project one where it has none.
    public static void ensure(Connection connection) throws SQLException {
        if (read(connection).isEmpty()) {
            try (var put = connection.prepareStatement(PUT)) {
                put.setBytes(1, Secret.random().bytes());
                put.executeUpdate();
            }
        }
    }
}
