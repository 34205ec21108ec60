package org.amnok.store.sqlite;

import java.sql.SQLException;
import java.util.Optional;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// Some hundred rows in one text, to be read as a [JsonRow]: it costs a few calls into SQLite,
/// where every row would cost two.
///
/// Cells stand in it as they stand in the file, unasked how long they are and of what type: SQLite
/// refuses to make a text that is too long, or of cells that are bytes.
///
/// @param rows behind one another
/// @param last the greatest fid; 0 when there is no row
public record JsonPage(String rows, long last) {
    /// So that long notes do not fill the memory.
    private static final int LONGEST_BYTES = 4_000_000;

    private static final int LENGTH = SQLiteLimits.SQLITE_LIMIT_LENGTH.getId();

    /// What to select so that it can be read here.
    ///
    /// @param fid of a row
    /// @param row as [JsonRow#select] has it
    /// @param from table, condition and order
    public static String select(String fid, String row, String from) {
        return "SELECT coalesce(group_concat(cells, ''), ''), max(fid) FROM (SELECT %s AS fid, %s AS cells FROM %s)"
                .formatted(fid, row, from);
    }

    /// Empty when SQLite refuses, and the rows must be read in another way, which fails too when
    /// the file cannot be read.
    ///
    /// @param sql as [#select] has it
    public static Optional<JsonPage> read(
            Statements statements, String sql, @Nullable Object... arguments) throws SQLException {
        var select = statements.get(sql);
        Sql.bind(select, arguments);
        var database = select.getConnection().unwrap(SQLiteConnection.class).getDatabase();
        var longest = database.limit(LENGTH, LONGEST_BYTES);
        try (var answer = select.executeQuery()) {
            answer.next();
            return Optional.of(new JsonPage(answer.getString(1), answer.getLong(2)));
        } catch (SQLException e) {
            return Optional.empty();
        } finally {
            database.limit(LENGTH, longest);
        }
    }
}
