package org.amnok.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Inserts the rows of a batch with consecutive fids, many by each statement, handing every cell
/// over at most once: that is most of what an insert costs.
final class BatchInsert implements AutoCloseable {
    private static final int AT_ONCE = 50;

    private final Connection connection;
    private final String table;
    private String prepared = "";
    private @Nullable PreparedStatement statement;

    BatchInsert(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /// Which row of another table each row belongs to.
    ///
    /// @param column that tells it
    /// @param first fid of the first row there
    /// @param offsets for each row here, counted from that one
    record Owners(String column, long first, int[] offsets) {
        /// True when each row has the owner that comes next.
        boolean isEachItsOwn() {
            for (int i = 0; i < offsets.length; i++) {
                if (offsets[i] != i) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @param first fid of the first row
    /// @param owners null when rows belong to none
    void insert(long first, BatchColumns batch, @Nullable Owners owners) throws SQLException {
        var inLine = owners != null && owners.isEachItsOwn();
        for (int from = 0; from < batch.rows(); from += AT_ONCE) {
            var to = Math.min(batch.rows(), from + AT_ONCE);
            insert(new Arguments(first, from, batch, owners, inLine), from, to);
        }
    }

    private void insert(Arguments arguments, int from, int to) throws SQLException {
        var sql = new StringBuilder("INSERT INTO ").append(table).append(arguments.names);
        for (int row = from; row < to; row++) {
            sql.append(row == from ? " VALUES " : ",");
            arguments.row(row, row - from, sql);
        }
        var insert = statement(sql.toString());
        for (int i = 0; i < arguments.values.size(); i++) {
            insert.setObject(i + 1, arguments.values.get(i));
        }
        insert.executeUpdate();
    }

    /// Batches of one file are mostly of one shape.
    private PreparedStatement statement(String sql) throws SQLException {
        var known = statement;
        if (known != null && prepared.equals(sql)) {
            return known;
        }
        close();
        var made = connection.prepareStatement(sql);
        statement = made;
        prepared = sql;
        return made;
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }

    /// The parameters of one statement: what all rows share comes first.
    private static final class Arguments {
        private final BatchColumns batch;
        private final List<@Nullable Object> values = new ArrayList<>();
        private final int[] shared;
        private final @Nullable Owners owners;
        private final boolean inLine;
        private final String names;

        Arguments(
                long first, int from, BatchColumns batch, @Nullable Owners owners, boolean inLine) {
            this.batch = batch;
            this.owners = owners;
            this.inLine = inLine;
            shared = new int[batch.columns()];
            values.add(first + from);
            var list = new StringBuilder(" (fid");
            if (owners != null) {
                list.append(", ").append(owners.column());
                values.add(owners.first() + (inLine ? from : 0));
            }
            for (int column = 0; column < batch.columns(); column++) {
                var shape = batch.shape(column);
                if (shape instanceof BatchColumns.Shape.Same(var value)) {
                    values.add(value);
                    shared[column] = values.size();
                }
                if (!(shape instanceof BatchColumns.Shape.Absent)) {
                    list.append(", ").append(batch.name(column));
                }
            }
            names = list.append(")").toString();
        }

        void row(int row, int offset, StringBuilder sql) {
            var own = new int[batch.columns()];
            sql.append("(?1+").append(offset);
            if (owners != null && inLine) {
                sql.append(",?2+").append(offset);
            } else if (owners != null) {
                values.add(owners.offsets()[row]);
                sql.append(",?2+?").append(values.size());
            }
            for (int column = 0; column < own.length; column++) {
                switch (batch.shape(column)) {
                    case BatchColumns.Shape.Absent _ -> {}
                    case BatchColumns.Shape.Same _ -> sql.append(",?").append(shared[column]);
                    case BatchColumns.Shape.Like(var other) -> sql.append(",?").append(own[other]);
                    case BatchColumns.Shape.Own _ -> {
                        values.add(batch.cell(row, column));
                        own[column] = values.size();
                        sql.append(",?").append(own[column]);
                    }
                }
            }
            sql.append(')');
        }
    }
}
