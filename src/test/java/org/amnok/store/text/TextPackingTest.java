package org.amnok.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.schema.Schema;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.SpatialFunctions;
import org.amnok.store.sqlite.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

/// Full text that is packed is as good to SQLite as its own.
final class TextPackingTest {
    private static final List<String> WORDS =
            List.of("truck", "Raft", "at", "NIGHT", "뗏목", "혜산", "渡船", "过江", "bridge", "12", "—");
    private static final int TITLE =
            SightingColumns.ALL.stream().map(Column::name).toList().indexOf("title");
    private static final int NOTE =
            SightingColumns.ALL.stream().map(Column::name).toList().indexOf("public_note");

    private Connection connection;
    private long fid;

    @BeforeEach
    void make_a_project() throws SQLException {
        connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
        SpatialFunctions.register(connection);
        Schema.create(connection);
        Sql.execute(
                connection,
                "DROP TRIGGER amnok_text_insert;"
                        + "CREATE VIRTUAL TABLE temp.places"
                        + " USING fts5vocab('main', 'amnok_text', 'instance');");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 30_000})
    void it_holds_what_sqlite_itself_would_keep_seed_1(int rows) throws SQLException {
        pack(sentences(rows, 1));

        assertSound();
        assertAsSqliteMakesIt();
    }

    @Test
    void a_row_too_long_for_a_page_is_found() throws SQLException {
        pack(List.of("-".repeat(100), "raft" + "-".repeat(3900), "-".repeat(10_000), "- raft -"));

        assertSound();
        assertAsSqliteMakesIt();
        assertThat(found("raft")).containsExactly("2", "4");
    }

    @Test
    void letters_that_only_sqlite_knows_to_make_small_are_left_to_it() throws SQLException {
        pack(List.of("CAFÉ", "cafe", "ПАРОМ", "🚚 truck", "", "İstanbul", "渡船 FERRY"));

        assertSound();
        assertAsSqliteMakesIt();
        assertThat(found("café")).containsExactly("1");
        assertThat(found("паром")).containsExactly("3");
        assertThat(found("ferry")).containsExactly("7");
    }

    @Test
    void every_letter_it_takes_becomes_small_as_sqlite_makes_it() throws SQLException {
        pack(
                IntStream.rangeClosed(1, Character.MAX_VALUE)
                        .filter(c -> !Character.isSurrogate((char) c))
                        .mapToObj(c -> "~" + (char) c + "~")
                        .toList());

        assertSound();
        assertAsSqliteMakesIt();
    }

    @Test
    void more_can_be_packed_and_written_later() throws SQLException {
        pack(sentences(3000, 2));
        Sql.execute(connection, "INSERT INTO amnok_text (rowid, words) VALUES (900001, 'first')");
        Sql.execute(
                connection,
                "INSERT INTO amnok_text (amnok_text, rowid, words) VALUES"
                        + " ('delete', 900001, 'first')");
        pack(sentences(3000, 3));

        assertSound();
        assertAsSqliteMakesIt();
    }

    @Test
    void rows_can_be_taken_out_one_by_one_seed_4() throws SQLException {
        pack(sentences(6000, 4));
        Sql.execute(connection, "DELETE FROM sighting WHERE fid % 3 = 0");

        assertSound();
        assertAsSqliteMakesIt();
    }

    @Test
    void it_can_be_merged_seed_5() throws SQLException {
        for (int part = 0; part < 5; part++) {
            pack(sentences(2000, 5 + part));
        }
        Sql.execute(connection, "INSERT INTO amnok_text (amnok_text) VALUES ('optimize')");

        assertSound();
        assertAsSqliteMakesIt();
    }

    @Test
    void a_full_text_of_another_kind_is_left_to_sqlite() throws SQLException {
        Sql.execute(
                connection,
                "DROP TABLE amnok_text;"
                        + "CREATE VIRTUAL TABLE amnok_text USING fts5("
                        + "words, content = 'amnok_words', content_rowid = 'fid')");

        assertThat(TextSegments.of(connection)).isEmpty();
        pack(List.of("raft at night"));
        assertThat(found("night")).containsExactly("1");
    }

    private static List<String> sentences(int count, int seed) {
        var random = new Random(seed);
        var sentences = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var words = new ArrayList<String>();
            for (int word = random.nextInt(12); word >= 0; word--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            sentences.add(String.join(" ", words));
        }
        return sentences;
    }

    private void pack(List<String> titles) throws SQLException {
        Sql.execute(connection, "BEGIN");
        try (var insert =
                        connection.prepareStatement(
                                "INSERT INTO sighting (fid, title, public_note) VALUES (?, ?, ?)");
                var segments = TextSegments.of(connection).orElse(null)) {
            var packing = new TextPacking(segments != null);
            for (var title : titles) {
                var cells = new @Nullable Object[SightingColumns.ALL.size()];
                cells[TITLE] = title.isEmpty() ? null : title;
                cells[NOTE] = "Note " + fid % 7;
                Sql.update(insert, ++fid, cells[TITLE], cells[NOTE]);
                packing.add(fid, Arrays.asList(cells));
            }
            if (segments != null) {
                for (var segment : packing.takeRest()) {
                    segments.put(segment);
                }
                segments.finish();
            }
            new TextLoad(connection).addLeft(packing);
        }
        Sql.execute(connection, "COMMIT");
    }

    private void assertSound() throws SQLException {
        // Fails when it is not, or not as the rows have it.
        Sql.execute(
                connection,
                "INSERT INTO amnok_text (amnok_text, rank) VALUES ('integrity-check', 1)");
    }

    private void assertAsSqliteMakesIt() throws SQLException {
        var packed = places();
        Sql.execute(connection, "INSERT INTO amnok_text (amnok_text) VALUES ('rebuild')");

        assertThat(packed).isNotEmpty();
        assertThat(packed.equals(places())).isTrue();
    }

    private List<String> places() throws SQLException {
        return Sql.texts(
                connection,
                "SELECT term || ' ' || doc || ' ' || offset FROM temp.places ORDER BY 1");
    }

    private List<String> found(String words) throws SQLException {
        return Sql.texts(
                connection, "SELECT rowid FROM amnok_text WHERE amnok_text MATCH '" + words + "'");
    }
}
