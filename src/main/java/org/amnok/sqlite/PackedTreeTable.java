package org.amnok.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/// Writes an R-tree anew, packed, into the tables in which SQLite keeps it. Within a transaction.
///
/// New nodes are written beside the old ones, so that what the tree holds can be read and added
/// until [#finish], which takes the old ones away.
public final class PackedTreeTable implements AutoCloseable {
    private final Connection connection;
    private final String table;
    private final long lastOld;
    private final ManyValues nodes;
    private final ManyValues rows;
    private final ManyValues parents;
    private final PackedTree tree;

    /// @param table a virtual table of the module `rtree` with two dimensions
    public PackedTreeTable(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        lastOld = Sql.number(connection, "SELECT max(nodeno) FROM " + table + "_node");
        nodes = new ManyValues(connection, table + "_node", 2);
        rows = new ManyValues(connection, table + "_rowid", 2);
        parents = new ManyValues(connection, table + "_parent", 2);
        // The root is always there, of the length that nodes have in this file.
        var nodeBytes =
                Sql.number(
                        connection, "SELECT length(data) FROM " + table + "_node WHERE nodeno = 1");
        tree = new PackedTree((int) nodeBytes, lastOld, new Tables());
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

    private final class Tables implements PackedTree.Sink {
        @Override
        public void node(long number, byte[] data) throws SQLException {
            nodes.add(number, data);
        }

        @Override
        public void row(long row, long leaf) throws SQLException {
            rows.add(row, leaf);
        }

        @Override
        public void parent(long node, long parent) throws SQLException {
            parents.add(node, parent);
        }
    }

    /// Inserts rows into a table many at a time, or replaces those of the same key: a statement for
    /// each is most of what it costs.
    private static final class ManyValues implements AutoCloseable {
        private static final int AT_ONCE = 100;

        private final Connection connection;
        private final String insert;
        private final int columns;
        private final PreparedStatement many;
        private final Object[] waiting;
        private int used;

        /// @param columns how many the table has
        ManyValues(Connection connection, String table, int columns) throws SQLException {
            this.connection = connection;
            this.columns = columns;
            insert = "INSERT OR REPLACE INTO " + table + " VALUES ";
            waiting = new Object[columns * AT_ONCE];
            many = prepared(AT_ONCE);
        }

        private PreparedStatement prepared(int rows) throws SQLException {
            var row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
            return connection.prepareStatement(
                    insert + String.join(",", Collections.nCopies(rows, row)));
        }

        /// @param row one value for each column
        void add(Object... row) throws SQLException {
            System.arraycopy(row, 0, waiting, used, columns);
            used += columns;
            if (used == waiting.length) {
                write(many);
            }
        }

        /// Inserts what is waiting.
        void flush() throws SQLException {
            if (used > 0) {
                try (var some = prepared(used / columns)) {
                    write(some);
                }
            }
        }

        private void write(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < used; i++) {
                statement.setObject(i + 1, waiting[i]);
            }
            statement.executeUpdate();
            used = 0;
        }

        @Override
        public void close() throws SQLException {
            many.close();
        }
    }
}
