package org.amnok.exchange.output;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.sqlite.PackedTreeTable;
import org.amnok.sqlite.Sql;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// A layer of a GeoPackage on its way: its rows, their R-tree, its extent.
final class GeoPackageLayer implements AutoCloseable {
    /// Rows that go to SQLite in one batch.
    private static final int BATCH = 1000;

    private static final int BEFORE_CELLS = 2;

    private final Connection connection;
    private final String table;
    private final int[] places = new int[ReleasedColumn.values().size()];
    private final PreparedStatement insert;
    private final PackedTreeTable tree;
    private final Envelope extent = new Envelope();
    private final int cells;
    private int rows;

    GeoPackageLayer(Connection connection, String table, List<ReleasedColumn> columns)
            throws SQLException {
        this.connection = connection;
        this.table = table;
        cells = columns.size();
        for (int i = 0; i < cells; i++) {
            places[columns.get(i).ordinal()] = BEFORE_CELLS + i + 1;
        }
        insert =
                connection.prepareStatement(
                        columns.stream()
                                .map(column -> ", ?")
                                .collect(
                                        Collectors.joining(
                                                "",
                                                "INSERT INTO " + table + " VALUES (?, ?",
                                                ")")));
        Sql.execute(
                connection,
                "CREATE VIRTUAL TABLE rtree_"
                        + table
                        + "_geom USING rtree(id, minx, maxx, miny, maxy)");
        tree = new PackedTreeTable(connection, "rtree_" + table + "_geom");
    }

    int rows() {
        return rows;
    }

    /// Begins a row, in which all cells are null.
    void begin() throws SQLException {
        rows++;
        insert.setInt(1, rows);
        for (int i = 0; i <= cells; i++) {
            insert.setObject(i + 2, null);
        }
    }

    /// @param box of what the blob is of
    void shape(byte[] blob, Envelope box) throws SQLException {
        insert.setBytes(2, blob);
        extent.expandToInclude(box);
        tree.add(rows, box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
    }

    /// Passed over when the layer has no such column.
    void set(ReleasedColumn column, @Nullable Object value) throws SQLException {
        var place = places[column.ordinal()];
        if (place > 0) {
            insert.setObject(place, value);
        }
    }

    void end() throws SQLException {
        insert.addBatch();
        if (rows % BATCH == 0) {
            send();
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
    }

    /// Sends the last rows, packs the R-tree and writes down the extent.
    void finish() throws SQLException {
        send();
        tree.finish();
        if (extent.isNull()) {
            return;
        }
        Sql.update(
                connection,
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?"
                        + " WHERE table_name = ?",
                extent.getMinX(),
                extent.getMinY(),
                extent.getMaxX(),
                extent.getMaxY(),
                table);
    }

    /// Leaves nothing of the layer.
    void drop() throws SQLException {
        close();
        Sql.execute(
                connection,
                """
                DROP TABLE rtree_LAYER_geom;
                DELETE FROM gpkg_geometry_columns WHERE table_name = 'LAYER';
                DELETE FROM gpkg_contents WHERE table_name = 'LAYER';
                DROP TABLE LAYER;
                """
                        .replace("LAYER", table));
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        tree.close();
    }
}
