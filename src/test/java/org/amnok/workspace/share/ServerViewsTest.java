package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Sighting;
import org.amnok.server.PostgresCluster;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.SetupScript;
import org.amnok.workspace.TwoProjects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What other programs see of a project on a real PostgreSQL with PostGIS.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerViewsTest {
    private static final Sighting LOT =
            Sightings.titled("Lot")
                    .edit()
                    .when(Sightings.seen("2025-09-13", "2025-09-15"))
                    .notes(new Notes("Fourteen lorries", "told by K7"))
                    .done(Sightings.NOON);

    @AutoClose private PostgresCluster cluster;
    private TwoProjects projects;
    private String schema = "";
    private int made;

    @BeforeAll
    void start() throws IOException, SQLException {
        cluster = PostgresCluster.start();
        Assumptions.assumeTrue(
                !answers("admin", "SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'")
                        .isEmpty(),
                "PostGIS is not installed (apt-get install postgresql-postgis): its views are not"
                        + " tested");
        cluster.sql("news", "CREATE ROLE kim LOGIN; CREATE ROLE park LOGIN; CREATE ROLE roh LOGIN");
    }

    @BeforeEach
    void create(@TempDir Path folder) {
        schema = "views_" + ++made;
        cluster.sql("news", SetupScript.of(schema, true));
        cluster.sql("news", SetupScript.of(schema, true)); // it may be run again
        cluster.sql(
                "news",
                "GRANT %1$s_editor TO kim, park; GRANT %1$s_reader TO roh".formatted(schema));
        projects = new TwoProjects(folder);
        projects.create("kim", new Edit.Add(LOT));
        projects.create("park");
    }

    private ShareReport sync(String name) {
        var address = ServerAddress.parse(cluster.address(name, "127.0.0.1"), schema);
        var server = new ServerConnection(address, name, "", null);
        try (var here = projects.open(name)) {
            return new ServerSharing(server).sync(here, Progress.NONE).shared();
        }
    }

    private List<String> answers(String login, String question) throws SQLException {
        try (var connection = cluster.connect("news", login);
                var row = connection.createStatement().executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (row.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(row.getString(i)));
                }
                answers.add(String.join("|", cells));
            }
            return answers;
        }
    }

    private List<String> view(String columns) throws SQLException {
        return answers("roh", "SELECT " + columns.formatted(schema));
    }

    @Test
    void a_reader_sees_sightings_with_place_uncertainty_and_dates() throws SQLException {
        sync("kim");
        assertThat(
                        view(
                                "title, round(ST_X(geom)::numeric, 5), round(ST_Y(geom)::numeric,"
                                        + " 5), uncertainty_m, location_method, date_earliest,"
                                        + " date_latest, public_note FROM %s.sightings"))
                .containsExactly(
                        "Lot|128.17778|41.40167|300|map_click|2025-09-13|2025-09-15|Fourteen lorries");
        assertThat(answers("roh", "SELECT cells::text FROM %s.state".formatted(schema)))
                .isNotEmpty()
                .noneMatch(cells -> cells.contains("K7"));
    }

    @Test
    void the_views_follow_what_editors_do() throws SQLException {
        sync("kim");
        sync("park");
        var id = view("id FROM %s.sightings");
        projects.retitle("park", "Park", LOT.uuid(), "Lorry park");
        projects.edit("park", "Park", new Edit.Add(Sightings.titled("Ford")));
        sync("park");
        assertThat(view("title FROM %s.sightings ORDER BY title"))
                .containsExactly("Ford", "Lorry park");
        assertThat(view("id FROM %s.sightings WHERE title = 'Lorry park'"))
                .as("it keeps its number")
                .isEqualTo(id);
        sync("kim");
        projects.edit("kim", "Kim", new Edit.Delete(projects.sighting("kim", LOT.uuid())));
        sync("kim");
        assertThat(view("title FROM %s.sightings")).containsExactly("Ford");
    }

    @Test
    void what_two_say_of_a_field_is_told() throws SQLException {
        sync("kim");
        sync("park");
        projects.retitle("kim", "Kim", LOT.uuid(), "By Kim");
        projects.retitle("park", "Park", LOT.uuid(), "By Park");
        sync("kim");
        sync("park");
        assertThat(view("open_questions FROM %s.sightings")).containsExactly("title");
    }

    @Test
    void evidence_stands_where_its_sighting_does() throws SQLException {
        var original = new Original("a.jpg", "ab".repeat(32), 9, MediaType.JPEG, null);
        projects.edit(
                "kim",
                "Kim",
                TwoProjects.set(
                        Evidence.of(new UUID(9, 9), LOT.uuid(), original, Sightings.NOON, "Kim")));
        sync("kim");
        assertThat(view("file_name, sighting, ST_AsText(geom, 2) FROM %s.evidence"))
                .containsExactly("a.jpg|Lot|POINT(128.18 41.4)");
    }

    @Test
    void only_editors_write_them() {
        sync("kim");
        for (var statement : List.of("DELETE FROM %s.state", "UPDATE %s.state_at SET place = 0")) {
            assertThatThrownBy(() -> answers("roh", statement.formatted(schema)))
                    .hasMessageContaining("denied");
        }
    }

    /// What QGIS and GDAL ask: geometry_columns with type and reference system, and a first column
    /// with a number that is unique.
    @Test
    void other_programs_find_layers_with_type_reference_system_and_key()
            throws SQLException, IOException, InterruptedException {
        sync("kim");
        assertThat(
                        view(
                                "f_table_name, f_geometry_column, srid, type FROM geometry_columns"
                                        + " WHERE f_table_schema = '%s' ORDER BY 1"))
                .containsExactly(
                        "evidence|geom|4326|POINT",
                        "sightings|geom|4326|POINT",
                        "sites|geom|4326|GEOMETRY");
        assertThat(
                        view(
                                "table_name, column_name, data_type FROM information_schema.columns"
                                        + " WHERE table_schema = '%s' AND ordinal_position = 1 AND"
                                        + " table_name IN ('evidence', 'sightings', 'sites')"
                                        + " ORDER BY 1"))
                .containsExactly("evidence|id|bigint", "sightings|id|bigint", "sites|id|bigint");
        var said = ogrinfo("sightings");
        assertThat(said)
                .contains(
                        "Geometry: Point",
                        "Feature Count: 1",
                        "EPSG\",4326",
                        "date_earliest: Date");
    }

    private String ogrinfo(String view) throws IOException, InterruptedException {
        var source =
                "PG:host=127.0.0.1 port=%d dbname=news user=roh schemas=%s"
                        .formatted(cluster.port(), schema);
        var process =
                new ProcessBuilder("ogrinfo", "-ro", "-so", source, view)
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.replaceAll("\\s+", " ");
    }
}
