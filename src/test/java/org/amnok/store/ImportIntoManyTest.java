package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.project.Signature;
import org.amnok.sqlite.Sql;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/// What comes into a project of very many sightings, whose indices grow row by row or are made
/// again, lies there as soundly as what was there.
@Tag("slow")
final class ImportIntoManyTest {
    private static final int THERE = 100_500;

    @TempDir Path folder;
    Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            assertThat(add(store, "there", THERE).orElseThrow().sightings()).isEqualTo(THERE);
        }
    }

    @Test
    void a_few_and_then_many_come_and_the_many_go_again() throws SQLException {
        var names = schema();
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            add(store, "few", 1500);
            var many = add(store, "many", 15_000).orElseThrow();
            assertSound(THERE + 16_500);

            store.perform(many.inverse());
        }
        assertSound(THERE + 1500);
        assertThat(schema()).isEqualTo(names);
        assertThat(ProjectStore.checkHistory(file, "").problems()).isEmpty();
    }

    @Test
    void the_next_edit_need_not_merge_all_parts_of_the_full_text_at_once() throws SQLException {
        try (var connection = new JDBC().connect("jdbc:sqlite:" + file, new Properties())) {
            var most = "SELECT v FROM amnok_text_config WHERE k = 'crisismerge'";
            assertThat(Sql.text(connection, most)).contains("1000");
        }
    }

    private static Optional<Edit.Import> add(ProjectStore store, String title, int count) {
        SightingFeed feed =
                taker -> {
                    for (int i = 0; i < count; i++) {
                        var lon = 124 + i % 997 / 200.0;
                        if (!taker.test(
                                Samples.sighting(title + " " + i, lon, 40 + i % 83 / 40.0))) {
                            return;
                        }
                    }
                };
        return store.addAll(feed, "import sightings", Signature.unnamed(), false);
    }

    private List<String> schema() throws SQLException {
        try (var connection = new JDBC().connect("jdbc:sqlite:" + file, new Properties())) {
            return Sql.texts(connection, "SELECT name || sql FROM sqlite_master ORDER BY name");
        }
    }

    private void assertSound(long count) throws SQLException {
        try (var connection = new JDBC().connect("jdbc:sqlite:" + file, new Properties())) {
            Sql.execute(
                    connection,
                    "INSERT INTO amnok_text (amnok_text, rank) VALUES ('integrity-check', 1)");
            assertThat(Sql.text(connection, "SELECT rtreecheck('rtree_sighting_geom')"))
                    .contains("ok");
            assertThat(Sql.text(connection, "PRAGMA integrity_check")).contains("ok");
            assertThat(Sql.number(connection, "SELECT count(*) FROM sighting")).isEqualTo(count);
            assertThat(Sql.number(connection, "SELECT count(*) FROM rtree_sighting_geom"))
                    .isEqualTo(count);
        }
    }
}
