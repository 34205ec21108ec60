package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.amnok.sqlite.PackedTreeTable;
import org.amnok.sqlite.Sql;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

/// R-trees that are written node by node are as good to SQLite as its own.
final class PackedTreeTest {
    private static final String WITHIN =
            " WHERE minx <= 127 AND maxx >= 126.5 AND miny <= 41.5 AND maxy >= 41 ORDER BY id";
    private static final String CONTENTS = "SELECT id, minx, maxx, miny, maxy FROM ";

    @AutoClose private Connection connection;

    @BeforeEach
    void make_trees() throws SQLException {
        connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
        for (var name : List.of("packed", "grown")) {
            Sql.execute(
                    connection,
                    "CREATE VIRTUAL TABLE " + name + " USING rtree(id, minx, maxx, miny, maxy)");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 51, 52, 1000, 2602, 100_000, 600_000})
    void it_is_sound(int rows) throws SQLException {
        pack(rows, 1);

        assertThat(check()).contains("ok");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 51, 52, 3000})
    void it_holds_what_sqlite_itself_would_keep(int rows) throws SQLException {
        pack(rows, 2);
        grow(rows, 2);

        assertThat(
                        texts(CONTENTS + "packed ORDER BY id")
                                .equals(texts(CONTENTS + "grown ORDER BY id")))
                .isTrue();
    }

    @Test
    void it_finds_what_sqlites_own_finds() throws SQLException {
        pack(20_000, 3);
        grow(20_000, 3);

        var found = texts(CONTENTS + "packed" + WITHIN);

        assertThat(found).hasSizeGreaterThan(100);
        assertThat(found.equals(texts(CONTENTS + "grown" + WITHIN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 51, 1000, 100_000})
    void it_stays_sound_when_rows_come_and_go(int rows) throws SQLException {
        pack(rows, 4);
        Sql.execute(
                connection,
                """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                INSERT INTO packed SELECT 1000000 + i, 126 + i / 1e4, 126 + i / 1e4, 41, 41 FROM n;
                DELETE FROM packed WHERE id % 3 = 0;
                UPDATE packed SET minx = -170 WHERE id % 7 = 0;\
                """);

        assertThat(check()).contains("ok");
    }

    @Test
    void it_can_be_packed_again() throws SQLException {
        pack(5000, 5);
        pack(70, 6);

        assertThat(check()).contains("ok");
    }

    private void pack(int rows, long seed) throws SQLException {
        var random = new Random(seed);
        try (var tree = new PackedTreeTable(connection, "packed")) {
            for (int row = 1; row <= rows; row++) {
                var x = x(random);
                var y = y(random);
                tree.add(2L * row, x, x, y, y);
            }
            tree.finish();
        }
    }

    private void grow(int rows, long seed) throws SQLException {
        var random = new Random(seed);
        try (var insert =
                connection.prepareStatement("INSERT INTO grown VALUES (?1, ?2, ?2, ?3, ?3)")) {
            for (int row = 1; row <= rows; row++) {
                Sql.update(insert, 2L * row, x(random), y(random));
            }
        }
    }

    /// West longitudes too: single precision is rounded to the other side there.
    private static double x(Random random) {
        return (random.nextInt(5) == 0 ? -1 : 1) * (124 + 6 * random.nextDouble());
    }

    private static double y(Random random) {
        return 39 + 4 * random.nextDouble();
    }

    private String check() throws SQLException {
        return Sql.text(connection, "SELECT rtreecheck('packed')").orElseThrow();
    }

    private List<String> texts(String select) throws SQLException {
        return Sql.texts(
                connection,
                select.replace(
                        "id, minx, maxx, miny, maxy",
                        "id || ' ' || minx || ' ' || maxx || ' ' || miny || ' ' || maxy"));
    }
}
