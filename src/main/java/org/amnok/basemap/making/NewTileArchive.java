package org.amnok.basemap.making;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.amnok.domain.FileFault;
import org.amnok.sqlite.DatabaseFaults;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Sql;

/// An MBTiles archive that is being written. Source: MBTiles specification 1.3.
final class NewTileArchive implements AutoCloseable {
    private static final int AT_ONCE = 1000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    /// @param file that is empty or not there
    NewTileArchive(Path file) throws IOException {
        try {
            connection = HardenedConnection.open(file, "mode=rwc");
            // whoever is killed meanwhile has no archive: it gets its name when it is whole
            Sql.execute(connection, "PRAGMA journal_mode=OFF");
            Sql.execute(connection, "PRAGMA synchronous=OFF");
            Sql.execute(connection, "CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT)");
            Sql.execute(
                    connection,
                    "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER,"
                            + " tile_row INTEGER, tile_data BLOB,"
                            + " PRIMARY KEY (zoom_level, tile_column, tile_row))");
            connection.setAutoCommit(false);
            insert = connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)");
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static IOException fault(SQLException e) {
        return FileFault.of("basemap.the_tiles_cannot_be_written", DatabaseFaults.of(e));
    }

    /// @param y from the north
    void add(int zoom, int x, int y, byte[] tile) throws IOException {
        try {
            insert.setInt(1, zoom);
            insert.setInt(2, x);
            insert.setInt(3, (1 << zoom) - 1 - y);
            insert.setBytes(4, tile);
            insert.addBatch();
            if (++waiting == AT_ONCE) {
                insert.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    void finish(Map<String, String> metadata) throws IOException {
        try {
            insert.executeBatch();
            for (var each : metadata.entrySet()) {
                Sql.update(
                        connection,
                        "INSERT INTO metadata VALUES (?, ?)",
                        each.getKey(),
                        each.getValue());
            }
            connection.commit();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(e);
        }
    }
}
