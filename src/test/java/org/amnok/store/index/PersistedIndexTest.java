package org.amnok.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.SourceLink;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.RandomEdits;
import org.amnok.store.RandomSightings;
import org.amnok.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Parts of the index in the file are right as long as they are there.
class PersistedIndexTest {
    /// Stands for a number of the test's own seed: SQLite's random() has none.
    private static final String NUMBER = "$number";

    private static final String BY_CHANCE =
            " FROM sighting ORDER BY (fid * 48271 + " + NUMBER + ") % 65537, fid LIMIT 1)";
    private static final String ANY = "(SELECT fid" + BY_CHANCE;
    private static final String ANY_UUID = "(SELECT uuid" + BY_CHANCE;

    /// What another program may do to a project.
    private static final List<String> BY_OTHERS =
            List.of(
                    "UPDATE sighting SET kind = 'crossing_ford' WHERE fid = " + ANY,
                    "UPDATE sighting SET status = 'disputed' WHERE fid = " + ANY,
                    "UPDATE sighting SET geom = NULL WHERE fid = " + ANY,
                    "UPDATE sighting SET coord_uncertainty_m = 77.5 WHERE fid = " + ANY,
                    "UPDATE sighting SET date_earliest = '2019-02-03' WHERE fid = " + ANY,
                    "UPDATE sighting SET date_earliest = NULL, date_latest = NULL, edtf = '2020'"
                            + " WHERE fid = "
                            + ANY,
                    "UPDATE sighting SET report_confidence = 'low' WHERE fid = " + ANY,
                    "UPDATE sighting SET info_credibility = 6, source_reliability = 'E' WHERE fid = "
                            + ANY,
                    "UPDATE sighting SET privacy_level = 4 WHERE fid = " + ANY,
                    "UPDATE sighting SET bank = 'PRC', province = 'Jilin', near_river = 'tumen',"
                            + " river_km_lowest = 3.5, river_km_highest = 4 WHERE fid = "
                            + ANY,
                    "UPDATE sighting SET river = 'yalu', river_km_from = 3, river_km_to = 9"
                            + " WHERE fid = "
                            + ANY,
                    "UPDATE sighting SET uuid = '{' || uuid || '}' WHERE fid = " + ANY,
                    "UPDATE sighting SET uuid = NULL WHERE fid = " + ANY,
                    "UPDATE sighting SET uuid = " + ANY_UUID + " WHERE fid = " + ANY,
                    "UPDATE sighting SET fid = (SELECT max(fid) + 3000 FROM sighting) WHERE fid = "
                            + ANY,
                    "UPDATE sighting SET rowid = (SELECT max(fid) + 1 FROM sighting) WHERE fid = "
                            + ANY,
                    "UPDATE OR REPLACE sighting SET fid = " + ANY + " WHERE fid = " + ANY,
                    "DELETE FROM sighting WHERE fid = " + ANY,
                    "INSERT INTO sighting (title) VALUES ('bare')",
                    "INSERT INTO sighting (fid, kind) SELECT min(min(fid), -5000) - 17, 'other'"
                            + " FROM sighting",
                    "INSERT OR REPLACE INTO sighting (fid, uuid) VALUES (" + ANY + ", 'x')",
                    "INSERT INTO sighting_count (sighting_fid, class, count_min) VALUES ("
                            + ANY
                            + ", 'boat', 3)",
                    "UPDATE sighting_count SET count_best = 900, count_max = 1000"
                            + " WHERE fid = (SELECT max(fid) FROM sighting_count)",
                    "UPDATE sighting_count SET sighting_fid = "
                            + ANY
                            + " WHERE fid = (SELECT min(fid) FROM sighting_count)",
                    "INSERT OR REPLACE INTO sighting_count (fid, sighting_fid, class, count_min)"
                            + " VALUES ((SELECT min(fid) FROM sighting_count), "
                            + ANY
                            + ", 'van', 8)",
                    "DELETE FROM sighting_count WHERE fid = (SELECT max(fid) FROM sighting_count)",
                    "INSERT INTO evidence (sighting_uuid) VALUES (" + ANY_UUID + ")",
                    "INSERT INTO evidence (sighting_uuid) VALUES ('{' || " + ANY_UUID + " || '}')",
                    "INSERT OR REPLACE INTO evidence (fid, sighting_uuid) VALUES (1, "
                            + ANY_UUID
                            + ")",
                    "UPDATE evidence SET sighting_uuid = " + ANY_UUID,
                    "DELETE FROM evidence WHERE fid = (SELECT min(fid) FROM evidence)",
                    "INSERT INTO sighting_source (sighting_uuid, source_uuid) VALUES ("
                            + ANY_UUID
                            + ", '00000000-0000-0000-0000-000000000007')",
                    "UPDATE sighting_source SET source_uuid ="
                            + " '00000000-0000-0000-0000-000000000008'",
                    "INSERT OR REPLACE INTO sighting_source (fid, sighting_uuid, source_uuid)"
                            + " VALUES (1, "
                            + ANY_UUID
                            + ", '00000000-0000-0000-0000-000000000009')",
                    "DELETE FROM sighting_source");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void a_project_of_some_parts() throws Exception {
        file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(RandomEdits.addAll(new RandomSightings(3).many(100)));
        }
        Outside.sql(
                file,
                "UPDATE sighting SET fid = fid + 5000 WHERE fid > 30 AND fid <= 60",
                "UPDATE sighting SET fid = fid + 9000 WHERE fid > 60 AND fid < 5000",
                "UPDATE sighting_count SET sighting_fid = sighting_fid + 5000"
                        + " WHERE sighting_fid > 30 AND sighting_fid <= 60",
                "UPDATE sighting_count SET sighting_fid = sighting_fid + 9000"
                        + " WHERE sighting_fid > 60 AND sighting_fid < 5000");
        keepAll();
    }

    private void keepAll() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            while (store.keepIndex()) {}
        }
    }

    private static String numbered(String sql, Random random) {
        return Pattern.compile(NUMBER, Pattern.LITERAL)
                .matcher(sql)
                .replaceAll(number -> Integer.toString(random.nextInt(65_537)));
    }

    private long kept() throws Exception {
        return Long.parseLong(Outside.value(file, "SELECT count(*) FROM amnok_index"));
    }

    /// The rows of the file as they were read, and as they are read when nothing is kept.
    private void assertRight() throws Exception {
        assertThat(ProjectStore.check(file)).noneMatch(p -> p.what().contains("index"));
        var copy = folder.resolve("copy.gpkg");
        Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Outside.sql(copy, "DELETE FROM amnok_index");
        assertThat(rows(file)).isEqualTo(rows(copy));
    }

    private static List<String> rows(Path file) {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var index = store.index(Surroundings.NONE);
            var rows = new ArrayList<String>();
            for (int row = 0; row < index.size(); row++) {
                rows.add(described(index, row));
            }
            return rows;
        }
    }

    private static String described(SightingIndex index, int row) {
        var text = new StringBuilder();
        text.append(index.fid(row)).append(index.uuid(row)).append(index.point(row));
        text.append(index.uncertaintyMetres(row)).append(index.isDoubtful(row));
        text.append(index.earliestDay(row)).append(' ').append(index.latestDay(row));
        for (var facet : Facet.values()) {
            text.append(index.values(row, facet).stream().sorted().toList());
        }
        return text.toString();
    }

    @Test
    void all_of_a_project_is_kept_when_it_is_closed() throws Exception {
        assertThat(kept()).isEqualTo(3);
        assertRight();
    }

    @Test
    void seed_20_every_kind_of_edit_by_others_takes_away_what_is_no_longer_right()
            throws Exception {
        var random = new Random(20);
        for (var sql : BY_OTHERS) {
            Outside.sql(file, numbered(sql, random));
            assertRight();
            keepAll();
        }
    }

    @Test
    void seed_21_edits_by_others_in_any_order_leave_only_what_is_right() throws Exception {
        var random = new Random(21);
        for (int i = 0; i < 60; i++) {
            Outside.sql(file, numbered(BY_OTHERS.get(random.nextInt(BY_OTHERS.size())), random));
            if (random.nextInt(4) == 0) {
                assertRight();
                keepAll();
            }
        }
        assertRight();
    }

    @Test
    void seed_22_after_edits_here_only_what_is_right_is_kept() throws Exception {
        var random = new RandomSightings(22);
        for (int i = 0; i < 15; i++) {
            try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
                var contents = store.read();
                for (int each = 0; each <= random.below(4); each++) {
                    var edit = RandomEdits.next(random, contents);
                    store.perform(edit);
                    contents = contents.after(edit);
                }
            }
            assertRight();
        }
    }

    @Test
    void a_source_that_is_named_and_taken_back_is_no_longer_kept() throws Exception {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var here = store.read().sightings().iterator().next();
            var told = new Edit.Set(null, SourceLink.of(here.uuid(), new UUID(0, 7)), "add source");
            store.perform(told);
            store.perform(told.inverse());
        }
        assertRight();
    }

    @Test
    void an_edit_takes_away_only_the_part_it_is_in() throws Exception {
        Outside.sql(file, "UPDATE sighting SET kind = 'other' WHERE fid = 5");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void who_neither_reads_nor_edits_sightings_makes_nothing_for_the_index() throws Exception {
        Outside.sql(file, "DELETE FROM amnok_index");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.saveSettings(Map.of("language", "ko"));
        }
        assertThat(kept()).isZero();
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Delete(store.read().sightings().iterator().next()));
        }
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void words_that_are_not_in_the_index_leave_it_as_it_is() throws Exception {
        Outside.sql(file, "UPDATE sighting SET title = 'another', internal_note = 'x'");
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void bytes_that_are_no_part_are_not_believed_and_made_again() throws Exception {
        Outside.sql(
                file,
                "UPDATE amnok_index SET data = x'00112233' WHERE number = 0",
                "UPDATE amnok_index SET data = 'text' WHERE number > 0",
                "INSERT INTO amnok_index VALUES (77, zeroblob(5000000))");
        var broken = rows(file);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.index(Surroundings.NONE);
            while (store.keepIndex()) {}
        }
        assertThat(rows(file)).isEqualTo(broken);
        assertThat(
                        Outside.value(
                                file,
                                "SELECT min(length(data)) > 100 FROM amnok_index WHERE number < 77"))
                .isEqualTo("1");
    }

    @Test
    void a_part_of_other_fids_is_not_believed() throws Exception {
        var right = rows(file);
        Outside.sql(
                file,
                "UPDATE amnok_index SET data = (SELECT data FROM amnok_index WHERE number = 0)");
        assertThat(rows(file)).isEqualTo(right);
    }

    @Test
    void a_part_that_says_something_else_than_the_sightings_is_found_by_a_check() throws Exception {
        Outside.sql(
                file,
                "CREATE TEMP TABLE was AS SELECT * FROM amnok_index",
                "UPDATE sighting SET kind = 'seizure' WHERE fid < 30",
                "INSERT OR REPLACE INTO amnok_index SELECT * FROM was");
        assertThat(ProjectStore.check(file)).anyMatch(p -> p.what().contains("index"));
    }

    @Test
    void without_its_triggers_nothing_that_is_kept_is_believed() throws Exception {
        Outside.sql(
                file,
                "DROP TRIGGER amnok_index_sighting_update",
                "UPDATE sighting SET kind = 'seizure'");
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.index(Surroundings.NONE).values(0, Facet.KIND))
                    .containsExactly("seizure");
        }
        keepAll();
        assertRight();
        Outside.sql(file, "UPDATE sighting SET kind = 'policy'");
        assertRight();
    }

    @Test
    void a_view_in_place_of_the_table_is_not_read_and_gives_way() throws Exception {
        Outside.sql(
                file,
                "DROP TABLE amnok_index",
                "CREATE VIEW amnok_index AS SELECT 0 AS number, x'00' AS data");
        var right = rows(file);
        keepAll();
        assertThat(rows(file)).isEqualTo(right);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void a_project_that_is_only_read_stays_as_it_is() throws Exception {
        Outside.sql(file, "DELETE FROM amnok_index");
        var before = Files.readAllBytes(file);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            store.index(Surroundings.NONE);
            assertThat(store.keepIndex()).isFalse();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void other_programs_find_the_geopackage_valid() throws Exception {
        Outside.assertValidGeoPackage(file);
    }
}
