package org.amnok.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Inserts the rows of a batch with consecutive fids, many by each statement, handing every cell
/// over at most once: that is most of what an insert costs.
public final class BatchInsert implements AutoCloseable {
    private static final int AT_ONCE = 50;

    private final Connection connection;
    private final String table;
    private String prepared = "";
    private @Nullable PreparedStatement statement;

    public BatchInsert(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /// Which row of another table each row belongs to.
    ///
    /// @param column that tells it
    /// @param first fid of the first row there
    /// @param offsets for each row here, counted from that one
    public record Owners(String column, long first, int[] offsets) {
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
    public void insert(long first, BatchColumns batch, @Nullable Owners owners)
            throws SQLException {
        var rows = new Rows(first, batch, owners);
        for (int from = 0; from < batch.rows(); from += AT_ONCE) {
            var to = Math.min(batch.rows(), from + AT_ONCE);
            var insert = statement(rows, to - from);
            rows.bind(insert, from, to);
            insert.executeUpdate();
        }
    }

    /// Batches of one file are mostly of one form.
    private PreparedStatement statement(Rows rows, int count) throws SQLException {
        var wanted = count + rows.form;
        var known = statement;
        if (known != null && prepared.equals(wanted)) {
            return known;
        }
        close();
        var made = connection.prepareStatement(rows.sql(table, count));
        statement = made;
        prepared = wanted;
        return made;
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }

    /// The rows of a batch as parameters: first what all share, then of each row what is its own.
    private static final class Rows {
        private final long first;
        private final BatchColumns batch;
        private final @Nullable Owners owners;
        private final boolean inLine;
        private final int[] own;

        /// The same for batches whose statements are the same.
        private final String form;

        private int bound;

        Rows(long first, BatchColumns batch, @Nullable Owners owners) {
            this.first = first;
            this.batch = batch;
            this.owners = owners;
            own = batch.own();
            inLine = owners != null && owners.isEachItsOwn();
            form = inLine + columns().toString();
        }

        /// What is inserted into: what is absent, is not named.
        private List<String> columns() {
            var columns = new ArrayList<String>();
            for (int column = 0; column < batch.columns(); column++) {
                var how =
                        switch (batch.shape(column)) {
                            case BatchColumns.Shape.Absent _ -> "";
                            case BatchColumns.Shape.Same _ -> " same";
                            case BatchColumns.Shape.Like(var other) -> " like " + other;
                            case BatchColumns.Shape.Own _ -> " own";
                        };
                if (!how.isEmpty()) {
                    columns.add(batch.name(column) + how);
                }
            }
            return columns;
        }

        String sql(String table, int count) {
            var sql = new StringBuilder("INSERT INTO ").append(table).append(" (fid");
            if (owners != null) {
                sql.append(", ").append(owners.column());
            }
            var shared = new int[batch.columns()];
            var parameters = owners == null ? 1 : 2;
            for (int column = 0; column < shared.length; column++) {
                if (batch.shape(column) instanceof BatchColumns.Shape.Same) {
                    shared[column] = ++parameters;
                }
                if (!(batch.shape(column) instanceof BatchColumns.Shape.Absent)) {
                    sql.append(", ").append(batch.name(column));
                }
            }
            sql.append(") VALUES ");
            for (int row = 0; row < count; row++) {
                sql.append(row == 0 ? "" : ",");
                parameters = appendRow(row, shared, parameters, sql);
            }
            return sql.toString();
        }

        private int appendRow(int row, int[] shared, int before, StringBuilder sql) {
            var parameters = before;
            sql.append("(?1+").append(row);
            if (owners != null) {
                sql.append(",?2+").append(inLine ? Integer.toString(row) : "?" + ++parameters);
            }
            var own = new int[shared.length];
            for (int column = 0; column < own.length; column++) {
                switch (batch.shape(column)) {
                    case BatchColumns.Shape.Absent _ -> {}
                    case BatchColumns.Shape.Same _ -> sql.append(",?").append(shared[column]);
                    case BatchColumns.Shape.Like(var other) -> sql.append(",?").append(own[other]);
                    case BatchColumns.Shape.Own _ -> {
                        own[column] = ++parameters;
                        sql.append(",?").append(parameters);
                    }
                }
            }
            sql.append(')');
            return parameters;
        }

        /// Binds them in the order in which [#sql] counts them.
        void bind(PreparedStatement insert, int from, int to) throws SQLException {
            bound = 0;
            bind(insert, first + from);
            if (owners != null) {
                bind(insert, owners.first() + (inLine ? from : 0));
            }
            for (int column = 0; column < batch.columns(); column++) {
                if (batch.shape(column) instanceof BatchColumns.Shape.Same(var value)) {
                    bind(insert, value);
                }
            }
            for (int row = from; row < to; row++) {
                bindRow(insert, row);
            }
        }

        private void bindRow(PreparedStatement insert, int row) throws SQLException {
            if (owners != null && !inLine) {
                bind(insert, owners.offsets()[row]);
            }
            for (var column : own) {
                bind(insert, batch.cell(row, column));
            }
        }

        private void bind(PreparedStatement insert, @Nullable Object value) throws SQLException {
            insert.setObject(++bound, value);
        }
    }
}
