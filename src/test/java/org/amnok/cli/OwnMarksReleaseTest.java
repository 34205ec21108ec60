package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.Names;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Site;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Sites and layers of a person's own pass no gate: where one lies at the true place of a sighting
/// that leaves coarser, a picture shows what the gate moved.
class OwnMarksReleaseTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();
    private static final double LAT = 41.40317;
    private static final double LON = 128.17753;
    private static final double ELSEWHERE = 0.003;

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void make_a_project_with_a_place_that_leaves_coarser() throws IOException {
        project = folder.resolve("border.gpkg");
        TERMINAL.type("new", project);
        var rows = folder.resolve("rows.csv");
        Files.writeString(
                rows,
                "lat,lon,uncertainty_m,kind,date,status,privacy_level\n"
                        + LAT
                        + ","
                        + LON
                        + ",12,vehicles_parked,2025-11-13,verified,2\n");
        assertThat(TERMINAL.type("import", project, rows, "--whose", "told").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.svg", "map.png"})
    void a_site_of_a_persons_own_there_is_not_drawn_until_that_is_accepted(String name) {
        add(site(LON, LAT));
        assertThat(render(name).err()).contains("add --accept marked");
        assertThat(folder.resolve(name)).doesNotExist();
        assertThat(render(name, "--accept", "marked").exitCode()).isZero();
    }

    @Test
    void nor_on_a_page() {
        add(site(LON, LAT));
        assertThat(render("page.pdf", "--layout", "news").err()).contains("add --accept marked");
        assertThat(folder.resolve("page.pdf")).doesNotExist();
    }

    @Test
    void nor_in_a_project_to_take_along() {
        add(site(LON, LAT));
        var copy = folder.resolve("along.gpkg");
        var refused = TERMINAL.type("export", project, "--as-project", "--out", copy);
        assertThat(refused.err()).contains("add --accept marked");
        assertThat(copy).doesNotExist();
    }

    @Test
    void a_site_elsewhere_in_the_cell_is_drawn() {
        add(site(LON + ELSEWHERE, LAT));
        assertThat(render("map.svg").exitCode()).isZero();
    }

    @Test
    void a_person_in_the_name_of_a_site_is_not_drawn_until_that_is_accepted() {
        add(
                site(LON + ELSEWHERE, LAT)
                        .edit()
                        .names(new Names("Mr. Kim's yard", "", "", ""))
                        .done());
        assertThat(render("map.svg").err()).contains("add --accept name");
        assertThat(folder.resolve("map.svg")).doesNotExist();
        var copy = folder.resolve("along.gpkg");
        var along = TERMINAL.type("export {} --as-project --out {}", project, copy);
        assertThat(along.err()).contains("add --accept name");
        assertThat(render("map.svg", "--accept", "name").exitCode()).isZero();
    }

    @Test
    void a_point_of_a_layer_there_is_not_drawn_until_that_is_accepted() throws IOException {
        addLayer(point("P", LON));
        assertThat(render("map.svg").err()).contains("add --accept marked");
        assertThat(folder.resolve("map.svg")).doesNotExist();
        assertThat(render("map.svg", "--accept", "marked").exitCode()).isZero();
    }

    @Test
    void nor_is_a_small_area_of_a_layer() throws IOException {
        var east = LON + 0.0004;
        var north = LAT + 0.0004;
        addLayer(
                feature(
                        "P",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}"
                                .formatted(LON, LAT, east, LAT, east, north, LON, LAT)));
        assertThat(render("map.svg").err()).contains("add --accept marked");
    }

    @Test
    void nor_is_one_of_a_thousand_and_more_at_the_very_place() throws IOException {
        addLayer(points(LON));
        assertThat(render("map.svg").err()).contains("add --accept marked");
        assertThat(folder.resolve("map.svg")).doesNotExist();
    }

    @Test
    void a_thousand_and_more_beside_it_are_drawn() throws IOException {
        addLayer(points(LON + 0.0001));
        assertThat(render("map.svg").exitCode()).isZero();
    }

    @Test
    void a_person_in_a_label_of_a_layer_is_not_drawn_until_that_is_accepted() throws IOException {
        addLayer(point("Mr. Kim's yard", LON + ELSEWHERE), "--label", "name");
        assertThat(render("map.svg").err()).contains("add --accept name");
        assertThat(render("map.svg", "--accept", "name").exitCode()).isZero();
    }

    @Test
    void what_is_not_written_of_a_layer_is_not_asked_about() throws IOException {
        addLayer(point("Mr. Kim's yard", LON + ELSEWHERE));
        assertThat(render("map.svg").exitCode()).isZero();
    }

    @Test
    void a_person_in_the_title_of_a_layer_is_asked_about_too() throws IOException {
        addLayer(point("P", LON + ELSEWHERE), "--title", "Mr. Kim's posts");
        assertThat(render("map.svg").err()).contains("add --accept name");
    }

    /// More than a thousand, of which the first lies at a longitude.
    private static String points(double lon) {
        return IntStream.range(0, 1_200)
                .mapToObj(n -> point("P", lon + n * 0.00005))
                .collect(Collectors.joining(","));
    }

    private static String point(String name, double lon) {
        return feature(name, "{\"type\":\"Point\",\"coordinates\":[" + lon + "," + LAT + "]}");
    }

    private static String feature(String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\""
                + name
                + "\"},\"geometry\":"
                + geometry
                + "}";
    }

    private Terminal.Result render(String name, String... options) {
        var all =
                new ArrayList<Object>(
                        List.of(
                                project,
                                "--bbox",
                                "128.10,41.36,128.28,41.45",
                                "--policy",
                                "internal",
                                "--out",
                                folder.resolve(name)));
        all.addAll(List.of(options));
        return TERMINAL.type("render", all.toArray());
    }

    private static Site site(double lon, double lat) {
        var point = new GeometryFactory().createPoint(new Coordinate(lon, lat));
        return Site.drawn(UUID.randomUUID(), point);
    }

    private void add(Site site) {
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.perform(
                    new Edit.Set(null, site, "add site"),
                    new Signature("", Instant.EPOCH, Signature.Turn.DONE));
        }
    }

    private void addLayer(String features, String... options) throws IOException {
        var file = folder.resolve("posts.geojson");
        Files.writeString(file, "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
        var all = new ArrayList<Object>(List.of(project, file));
        all.addAll(List.of(options));
        assertThat(TERMINAL.type("basemap", all.toArray()).exitCode()).isZero();
    }
}
