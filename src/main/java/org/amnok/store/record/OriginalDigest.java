package org.amnok.store.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Sha256;
import org.amnok.store.sqlite.SealedConnection;

/// The SHA-256 of an original as it lies in a project, read part by part.
record OriginalDigest(Connection connection, String sha256) {
    private static final String PARTS =
            "SELECT data FROM evidence_media WHERE sha256 = ? AND typeof(data) = 'blob'"
                    + " AND octet_length(data) <= "
                    + OriginalRows.PART_BYTES
                    + " ORDER BY part";

    /// @throws CancellationException when it is no longer wanted
    String hex(BooleanSupplier cancelled) throws SQLException {
        var digest = new Sha256();
        try (var statement = connection.prepareStatement(PARTS)) {
            statement.setString(1, sha256);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    digest.add(SealedConnection.part(connection, rows.getBytes(1)));
                }
            }
        }
        return digest.hex();
    }
}
