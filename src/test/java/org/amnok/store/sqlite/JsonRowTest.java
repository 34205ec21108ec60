package org.amnok.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsonRowTest {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "a",
                    "white sedans",
                    "\"",
                    "\\",
                    "\\\"",
                    "a\"b\\c/d",
                    "lines\nand\r\ttabs\b\f",
                    "\u0001\u001f\u007f\u0080",
                    "],[\"",
                    "null",
                    "혜산 惠山",
                    "\uD83D\uDE9A lorry",
                    "u0041 \\u0041");

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:sqlite::memory:");
        Sql.execute(database, "CREATE TABLE t (fid INTEGER PRIMARY KEY, a, b, c)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /// Long enough that rows are like those before them, or nearly.
    @Test
    void cells_are_what_sqlite_wrote_into_a_page_seed_7() throws SQLException {
        var rows = someRows(new Random(7));
        fill(rows);
        var row = JsonRow.of(4);
        for (int again = 0; again < 2; again++) {
            row.take(page("json_array(fid, a, b, c)"));
            for (int i = 0; i < rows.size(); i++) {
                assertThat(row.next()).isTrue();
                assertThat(row.fid()).isEqualTo(i + 1);
                for (int cell = 0; cell < 3; cell++) {
                    assertSays(row, cell + 2, rows.get(i)[cell]);
                }
            }
            assertThat(row.next()).isFalse();
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void cells_behind_the_end_of_a_short_row_are_null() throws SQLException {
        var row = JsonRow.of(3);
        row.take("[1,\"a\",2][2][]");
        assertThat(row.next()).isTrue();
        assertThat(row.next()).isTrue();
        assertThat(row.isNull(2)).isTrue();
        assertThat(row.isNull(3)).isTrue();
        assertThat(row.next()).isTrue();
        assertThat(row.isNull(1)).isTrue();
        assertThat(row.next()).isFalse();
    }

    @Test
    void a_page_cut_anywhere_is_refused() throws SQLException {
        fill(someRows(new Random(8)).subList(0, 20));
        var page = page("json_array(fid, a, b, c)");
        for (int end = 1; end < page.length(); end++) {
            var cut = page.substring(0, end);
            if (!cut.endsWith("]") || cut.charAt(cut.length() - 1) == '[') {
                assertThatThrownBy(() -> readAll(cut)).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void what_is_no_row_of_sqlite_is_refused() {
        for (var text :
                List.of(
                        "{}",
                        "[1,2,3,4,5]",
                        "[\"\\x\"]",
                        "[\"\\u00\"]",
                        "[\"\\u00zz\"]",
                        "[1",
                        "x")) {
            assertThatThrownBy(() -> readAll(text)).as(text).isInstanceOf(SQLException.class);
        }
    }

    private static void readAll(String text) throws SQLException {
        var row = JsonRow.of(4);
        row.take(text);
        while (row.next()) {
            assertThat(row.isNull(1)).isFalse();
        }
    }

    private static void assertSays(JsonRow row, int column, @Nullable Object value) {
        assertThat(row.isNull(column)).isEqualTo(value == null);
        assertThat(row.isText(column)).isEqualTo(value instanceof String);
        switch (value) {
            case String text -> assertThat(row.text(column)).isEqualTo(text);
            case Long whole -> assertThat(row.whole(column)).isEqualTo(whole);
            case Double real -> assertThat(row.real(column)).isEqualTo(real);
            case null, default -> assertThat(row.text(column)).isNull();
        }
    }

    private static List<@Nullable Object[]> someRows(Random chance) {
        var rows = new ArrayList<@Nullable Object[]>();
        var cells = new @Nullable Object[3];
        for (int i = 0; i < 2000; i++) {
            cells = cells.clone();
            cells[chance.nextInt(cells.length)] = cell(chance);
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable Object cell(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> null;
            case 1 -> Long.valueOf(chance.nextInt(-20, 1000));
            case 2 -> Double.valueOf(chance.nextInt(100) / 8.0);
            default ->
                    TEXTS.get(chance.nextInt(TEXTS.size()))
                            + TEXTS.get(chance.nextInt(TEXTS.size()));
        };
    }

    private void fill(List<@Nullable Object[]> rows) throws SQLException {
        try (var statements = new Statements(database)) {
            for (var row : rows) {
                statements.update("INSERT INTO t (a, b, c) VALUES (?, ?, ?)", row);
            }
        }
    }

    private String page(String row) throws SQLException {
        try (var statements = new Statements(database)) {
            return JsonPage.read(statements, JsonPage.select("fid", row, "t ORDER BY fid"))
                    .orElseThrow()
                    .rows();
        }
    }
}
