package org.amnok.store.record;

import java.sql.Connection;
import java.sql.SQLException;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.sqlite.SealedConnection;
import org.amnok.store.sqlite.Transaction;

/// The table `evidence_media`: the bytes of originals, in parts, so that a long video never lies in
/// memory whole.
public final class OriginalRows {
    /// Of every part but the last. A photo is one part: other programs show it as it is.
    public static final int PART_BYTES = 16_000_000;

    private static final String PARTS = "SELECT data FROM evidence_media WHERE sha256 = ?";
    private static final String SIZE =
            "SELECT coalesce(sum(octet_length(data)), 0) FROM evidence_media WHERE sha256 = ?";
    private static final String PUT =
            "INSERT OR REPLACE INTO evidence_media (data, content_type, sha256, part)"
                    + " VALUES (?, ?, ?, ?)";
    private static final String DELETE = "DELETE FROM evidence_media WHERE sha256 = ?";
    private static final String NOBODYS =
            " WHERE sha256 NOT IN (SELECT lower(sha256) FROM evidence WHERE sha256 NOT NULL)";
    private static final String PUT_THUMBNAIL =
            "INSERT OR REPLACE INTO amnok_thumbnail (sha256, data) VALUES (?, ?)";

    private final Statements statements;
    private boolean isChanged;

    public OriginalRows(Statements statements) {
        this.statements = statements;
    }

    /// 0 when there is nothing of it.
    public long sizeBytes(String sha256) throws SQLException {
        return sizeBytes(statements.connection(), sha256);
    }

    /// Likewise.
    static long sizeBytes(Connection connection, String sha256) throws SQLException {
        var isSealed = connection instanceof SealedConnection;
        return Sql.all(
                        connection,
                        isSealed ? PARTS : SIZE,
                        row ->
                                isSealed
                                        ? SealedConnection.partBytes(connection, row.getBytes(1))
                                        : row.getLong(1),
                        sha256)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public void put(String sha256, int part, String contentType, byte[] data) throws SQLException {
        var stored = SealedConnection.kept(statements.connection(), data);
        statements.update(PUT, stored, contentType, sha256, part);
        LayerRegister.changed(statements, "evidence_media");
        isChanged = true;
    }

    public void delete(String sha256) throws SQLException {
        statements.update(DELETE, sha256);
    }

    public void putThumbnail(String sha256, byte[] data) throws SQLException {
        statements.update(PUT_THUMBNAIL, sha256, data);
    }

    /// Evidence came or went: there may be originals of nobody.
    public void changed() {
        isChanged = true;
    }

    /// Removes what no evidence names any more: removed evidence does not stay readable.
    public void tidy(Connection connection) throws SQLException {
        if (isChanged) {
            Transaction.WRITE.run(
                    connection,
                    () -> {
                        Sql.execute(connection, "DELETE FROM evidence_media" + NOBODYS);
                        Sql.execute(connection, "DELETE FROM amnok_thumbnail" + NOBODYS);
                        return connection;
                    });
        }
    }
}
