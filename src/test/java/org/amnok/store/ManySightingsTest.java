package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.amnok.domain.Problem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Sighting;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.chain.HistoryHash;
import org.amnok.store.index.PersistedIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

/// Sightings that come in together lie in the project as if they had come one by one.
@Tag("slow")
class ManySightingsTest {
    private static final List<String> TABLES =
            List.of(
                    "sqlite_master WHERE name NOT LIKE 'amnok_history%' ORDER BY type, name",
                    "sighting ORDER BY fid",
                    "sighting_count ORDER BY fid",
                    "sqlite_sequence ORDER BY name",
                    "rtree_sighting_geom ORDER BY id",
                    "amnok_text_config WHERE k <> 'crisismerge' ORDER BY k",
                    "words",
                    "(SELECT table_name, min_x, min_y, max_x, max_y FROM gpkg_contents)");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 49, 51, 2000, 4711})
    void every_table_is_as_if_they_had_come_one_by_one_seed_61(int count) throws SQLException {
        var sightings = new RandomSightings(61).many(count);

        assertSameTables(oneByOne(sightings), together(sightings));
    }

    @Test
    void every_table_is_as_if_they_had_come_one_by_one_to_others_seed_62() throws SQLException {
        var sightings = new RandomSightings(62).many(5000);
        var first = sightings.subList(0, 700);

        var together = oneByOne("together", first);
        add(together, sightings.subList(700, 5000));

        assertSameTables(oneByOne(sightings), together);
    }

    @Test
    void the_project_is_sound_seed_63() {
        var file = together(new RandomSightings(63).many(3000));

        assertThat(ProjectStore.check(file)).isEmpty();
        assertThat(ProjectStore.checkHistory(file, "").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 700})
    void the_whole_index_is_kept_seed_76(int others) throws SQLException {
        var sightings = new RandomSightings(76).many(5000);
        var file = oneByOne("indexed", sightings.subList(0, others));
        keepIndex(file);
        add(file, sightings);

        assertThat(partsKept(file)).isEqualTo(others == 0 ? List.of(0L, 1L, 2L) : List.of(1L, 2L));
        assertThat(ProjectStore.check(file)).isEmpty();
    }

    @Test
    void what_belongs_to_sightings_that_come_again_is_in_the_index_seed_77() throws SQLException {
        var sightings = new RandomSightings(77).many(7000);
        var file = oneByOne("again", List.of());
        Outside.sql(
                file,
                "INSERT INTO evidence (sighting_uuid) VALUES ('%s')"
                        .formatted(sightings.get(10).uuid()),
                "INSERT INTO sighting_count (sighting_fid, class, count_min)"
                        + " VALUES (3000, 'van', 8)");
        add(file, sightings);

        assertThat(partsKept(file)).containsExactly(2L, 3L);
        keepIndex(file);
        assertThat(ProjectStore.check(file)).isEmpty();
    }

    private static void keepIndex(Path file) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            while (store.keepIndex()) {}
        }
    }

    private static List<Long> partsKept(Path file) throws SQLException {
        try (var connection = new JDBC().connect("jdbc:sqlite:" + file, new Properties());
                var statements = new Statements(connection)) {
            return Arrays.stream(new PersistedIndex(statements).keptNumbers()).boxed().toList();
        }
    }

    @Test
    void they_can_be_edited_like_others_seed_64() {
        var sightings = new RandomSightings(64).many(2500);
        var file = together(sightings);
        var other = new RandomSightings(65).of(sightings.get(7).uuid());
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Replace(sightings.get(7), other, "change"));
            store.perform(new Edit.Delete(sightings.get(8)));
        }

        assertThat(read(file).get(7)).isEqualTo(other);
        assertThat(ProjectStore.check(file)).isEmpty();
        assertThat(ProjectStore.checkHistory(file, "").outside()).isEmpty();
    }

    @Test
    void the_history_of_one_ends_with_its_coming_in_seed_72() {
        var sightings = new RandomSightings(72).many(2100);
        var file = together(sightings);
        var one = sightings.get(2050);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(
                    new Edit.Replace(one, one.edit().code("x9").done(Samples.NOON), "change"));
            var history = store.history().of(one.uuid(), Long.MAX_VALUE, 10);

            assertThat(history).hasSize(2);
            assertThat(history.getLast().label()).isEqualTo("import sightings");
            assertThat(history.getLast().record()).isEqualTo(one.uuid());
            assertThat(history.getLast().changes()).isNotEmpty();
        }
    }

    @Test
    void the_history_of_the_project_tells_how_many_came_seed_73() {
        var file = together(new RandomSightings(73).many(2100));
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var newest = store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 2);

            assertThat(newest)
                    .extracting(HistoryEntry::name)
                    .containsExactly("100 sightings", "2,000 sightings");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_process_killed_while_it_imports_leaves_the_project_as_it_was_seed_74(boolean isAlone)
            throws Exception {
        var file = together(new RandomSightings(74).many(1200));
        var before = read(file);
        var command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "--enable-native-access=ALL-UNNAMED",
                                ManySightingsTest.class.getName(),
                                file.toString(),
                                Boolean.toString(isAlone))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = command.start();
        try (var output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("half");
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }

        assertThat(ProjectStore.check(file))
                .extracting(Problem::what)
                .isEqualTo(isAlone ? List.of("together.gpkg was left half written") : List.of());
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            assertThat(List.copyOf(store.read().sightings())).isEqualTo(before);
        }
        assertThat(ProjectStore.check(file)).isEmpty();
    }

    /// Imports many, and waits to be killed when half of them are written.
    public static void main(String[] arguments) {
        var random = new RandomSightings(75);
        try (var store = ProjectStore.open(Path.of(arguments[0]), Access.READ_WRITE)) {
            store.addAll(
                    taker -> {
                        feed(random.many(20_000)).read(taker);
                        System.out.println("half");
                        LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(10));
                    },
                    "import",
                    Signature.unnamed(),
                    Boolean.parseBoolean(arguments[1]));
        }
    }

    @Test
    void what_is_there_already_is_passed_over_seed_66() {
        var sightings = new RandomSightings(66).many(30);
        var file = oneByOne("some", sightings.subList(0, 10));

        var imported = add(file, sightings);

        assertThat(imported.orElseThrow().sightings()).isEqualTo(20);
        assertThat(read(file)).isEqualTo(sightings);
    }

    @Test
    void nothing_new_is_no_edit_seed_67() {
        var sightings = new RandomSightings(67).many(3);
        var file = together(sightings);

        assertThat(add(file, sightings)).isEmpty();
        assertThat(ProjectStore.check(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 400})
    void undo_takes_them_all_away_and_leaves_the_others_seed_68(int others) {
        var sightings = new RandomSightings(68).many(3000);
        var file = oneByOne("undone", sightings.subList(0, others));
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(added(store, sightings).inverse());
        }

        assertThat(read(file)).isEqualTo(sightings.subList(0, others));
        assertThat(ProjectStore.check(file)).isEmpty();
        assertThat(ProjectStore.checkHistory(file, "").outside()).isEmpty();
    }

    @Test
    void undo_of_a_few_among_many_takes_them_away_seed_69() {
        var sightings = new RandomSightings(69).many(1000);
        var file = together(sightings.subList(0, 980));
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(added(store, sightings).inverse());
        }

        assertThat(read(file)).isEqualTo(sightings.subList(0, 980));
        assertThat(ProjectStore.check(file)).isEmpty();
    }

    @Test
    void redo_brings_them_all_back_as_they_were_seed_70() throws SQLException {
        var sightings = new RandomSightings(70).many(2300);
        var file = oneByOne("redone", sightings.subList(0, 20));
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var edit = added(store, sightings);
            store.perform(edit.inverse());
            store.perform(edit);
            store.perform(edit.inverse());
            store.perform(edit);
        }

        assertThat(read(file)).isEqualTo(sightings);
        assertThat(ProjectStore.check(file)).isEmpty();
        assertThat(ProjectStore.checkHistory(file, "").problems()).isEmpty();
        assertThat(ProjectStore.checkHistory(file, "").outside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_feed_that_fails_leaves_nothing_seed_71(boolean isAlone) throws SQLException {
        var sightings = new RandomSightings(71).many(5000);
        var file = oneByOne("failed", sightings.subList(0, 10));
        var before = contents(file, TABLES);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            assertThatThrownBy(
                            () ->
                                    store.addAll(
                                            taker -> {
                                                feed(sightings).read(taker);
                                                throw new CancellationException("stopped");
                                            },
                                            "import",
                                            Signature.unnamed(),
                                            isAlone))
                    .isInstanceOf(CancellationException.class);
            store.perform(new Edit.Add(sightings.get(10)));
            store.perform(new Edit.Delete(sightings.get(10)));
        }

        assertThat(ProjectStore.check(file)).isEmpty();
        assertThat(read(file)).isEqualTo(sightings.subList(0, 10));
        assertThat(contents(file, TABLES).getFirst()).isEqualTo(before.getFirst());
    }

    private Path together(List<Sighting> sightings) {
        var file = oneByOne("together", List.of());
        add(file, sightings);
        return file;
    }

    private static Optional<Edit.Import> add(Path file, List<Sighting> sightings) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            return store.addAll(feed(sightings), "import sightings", Signature.unnamed(), true);
        }
    }

    private static Edit added(ProjectStore store, List<Sighting> sightings) {
        return store.addAll(feed(sightings), "import sightings", Signature.unnamed(), false)
                .orElseThrow();
    }

    private static SightingFeed feed(List<Sighting> sightings) {
        return taker -> {
            for (var sighting : sightings) {
                if (!taker.test(sighting)) {
                    return;
                }
            }
        };
    }

    private Path oneByOne(List<Sighting> sightings) {
        return oneByOne("one-by-one", sightings);
    }

    private Path oneByOne(String name, List<Sighting> sightings) {
        var file = folder.resolve(name + ".gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            if (!sightings.isEmpty()) {
                store.perform(
                        new Edit.Batch(
                                "import sightings",
                                sightings.stream().<Edit>map(Edit.Add::new).toList()));
            }
        }
        return file;
    }

    private static List<Sighting> read(Path file) {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            return List.copyOf(store.read().sightings());
        }
    }

    private static void assertSameTables(Path expected, Path actual) throws SQLException {
        var all = contents(expected, TABLES);
        var found = contents(actual, TABLES);
        for (int i = 0; i < TABLES.size(); i++) {
            assertThat(found.get(i).equals(all.get(i))).as(TABLES.get(i)).isTrue();
        }
    }

    /// Row by row, each table as one list.
    private static List<List<List<Object>>> contents(Path file, List<String> tables)
            throws SQLException {
        var all = new ArrayList<List<List<Object>>>();
        try (var connection = new JDBC().connect("jdbc:sqlite:" + file, new Properties())) {
            Sql.execute(
                    connection,
                    """
                    CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, amnok_text, instance);
                    INSERT INTO amnok_text (amnok_text, rank) VALUES ('integrity-check', 1);""");
            for (var table : tables) {
                all.add(rows(connection, table));
            }
        }
        return all;
    }

    private static List<List<Object>> rows(Connection connection, String table)
            throws SQLException {
        var columns = table.startsWith("sqlite_master") ? "type, name, tbl_name, sql" : "*";
        var all = new ArrayList<List<Object>>();
        try (var statement = connection.prepareStatement("SELECT " + columns + " FROM " + table);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var row = new ArrayList<Object>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    var cell = rows.getObject(i);
                    row.add(cell instanceof byte[] bytes ? List.of(HistoryHash.hex(bytes)) : cell);
                }
                all.add(row);
            }
        }
        return all;
    }
}
