package org.amnok.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes an R-tree anew, packed, into the tables in which SQLite keeps it. Within a transaction.
///
/// New nodes are written beside the old ones, so that what the tree holds can be read and added
/// until [#finish], which takes the old ones away.
public final class PackedTreeTable implements AutoCloseable {
    private final Connection connection;
    private final String table;
    private final long lastOld;
    private final ManyRows nodes;
    private final ManyRows rows;
    private final ManyRows parents;
    private final PackedTree tree;

    /// @param table a virtual table of the module `rtree` with two dimensions
    public PackedTreeTable(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        lastOld = Sql.number(connection, "SELECT max(nodeno) FROM " + table + "_node");
        nodes = new ManyRows(connection, table + "_node", 2);
        rows = new ManyRows(connection, table + "_rowid", 2);
        parents = new ManyRows(connection, table + "_parent", 2);
        // The root is always there, of the length that nodes have in this file.
        var nodeBytes =
                Sql.number(
                        connection, "SELECT length(data) FROM " + table + "_node WHERE nodeno = 1");
        tree = new PackedTree((int) nodeBytes, lastOld, nodes, rows, parents);
    }

    /// Bounds are in the units of the layer.
    public void add(long row, double minX, double maxX, double minY, double maxY)
            throws SQLException {
        tree.add(row, minX, maxX, minY, maxY);
    }

    /// Takes what the tree held, but for the rows between two.
    public void addOthers(long first, long last) throws SQLException {
        Sql.each(
                connection,
                "SELECT id, minx, maxx, miny, maxy FROM " + table + " WHERE id NOT BETWEEN ? AND ?",
                row ->
                        add(
                                row.getLong(1),
                                row.getDouble(2),
                                row.getDouble(3),
                                row.getDouble(4),
                                row.getDouble(5)),
                first,
                last);
    }

    /// Puts the new tree in the place of the old one.
    public void finish() throws SQLException {
        for (var part : List.of("_rowid", "_parent", "_node")) {
            // Those of rows that were written in between lie in new nodes already.
            Sql.execute(connection, "DELETE FROM " + table + part + " WHERE nodeno <= " + lastOld);
        }
        tree.finish();
        nodes.flush();
        rows.flush();
        parents.flush();
    }

    @Override
    public void close() throws SQLException {
        nodes.close();
        rows.close();
        parents.close();
    }
}
