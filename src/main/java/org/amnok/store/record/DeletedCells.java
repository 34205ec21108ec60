package org.amnok.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// What other programs know of rows that were deleted, so that undo brings it back: their fid, and
/// the cells of columns that are not Amnok's. As long as the project is open.
final class DeletedCells {
    private final Statements statements;
    private final String table;
    private final Set<String> ours;
    private final Map<UUID, Row> rows = new HashMap<>();

    private record Row(long fid, Map<String, Object> cells) {}

    /// @param columns that Amnok writes, or works out from those
    DeletedCells(Statements statements, String table, Stream<String> columns) {
        this.statements = statements;
        this.table = table;
        ours = Stream.concat(Stream.of("fid"), columns).collect(Collectors.toSet());
    }

    /// Deletes a row; does nothing when there is none.
    void delete(UUID uuid) throws SQLException {
        var sql = "DELETE FROM " + table + " WHERE uuid = ? RETURNING *";
        statements.first(sql, this::read, uuid.toString()).ifPresent(row -> rows.put(uuid, row));
    }

    private Row read(ResultSet row) throws SQLException {
        var cells = new HashMap<String, Object>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var name = columns.getColumnName(i);
            var cell = ours.contains(name) ? null : row.getObject(i);
            if (cell != null) {
                cells.put(name, cell);
            }
        }
        return new Row(row.getLong("fid"), Map.copyOf(cells));
    }

    /// The fid that a row had; null for a new row, and when another has it now.
    @Nullable Long fid(UUID uuid) throws SQLException {
        var row = rows.get(uuid);
        return row == null || statements.has("SELECT 1 FROM " + table + " WHERE fid = ?", row.fid())
                ? null
                : Long.valueOf(row.fid());
    }

    /// Writes the cells of a row that is there again, but for columns that are gone and for what
    /// the rules of other programs do not allow any more, as a number that another row has now.
    void giveBack(UUID uuid) throws SQLException {
        var row = rows.remove(uuid);
        if (row == null || row.cells().isEmpty()) {
            return;
        }
        var names = new HashSet<>(row.cells().keySet());
        names.retainAll(
                statements.all(
                        "SELECT name FROM pragma_table_info(?)", r -> r.getString(1), table));
        for (var name : names) {
            statements.update(
                    "UPDATE OR IGNORE %s SET %s = ? WHERE uuid = ?"
                            .formatted(table, Sql.quoted(name)),
                    row.cells().get(name),
                    uuid.toString());
        }
    }
}
