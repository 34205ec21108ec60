package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.amnok.domain.record.BaseLayer;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// Layers of a person's own below the map, from files of each format.
class LayerCommandTest extends CommandSpecification.InProject {
    private static final int LINE = ThemeColour.OWN_LAYER.rgb(Theme.LIGHT);
    private static final int FRAME_BOTTOM = 324;
    private static final String ROAD =
            "{\"type\":\"LineString\",\"coordinates\":[[128.12,41.45],[128.28,41.46]]}";

    @Test
    void a_line_of_geojson_is_drawn() throws IOException {
        assertThat(added(geojson("roads.geojson", ROAD))).isEqualTo("roads: GeoJSON: 1 line");
        assertThat(inked()).isGreaterThan(60);
    }

    @Test
    void nothing_else_on_the_map_has_the_colour_of_a_layer() throws IOException {
        assertThat(inked()).isZero();
    }

    @Test
    void an_area_is_drawn_with_its_edge() throws IOException {
        var file =
                geojson(
                        "zone.geojson",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[128.15,41.35],[128.2,41.35],"
                                + "[128.2,41.45],[128.15,41.45],[128.15,41.35]]]}");
        assertThat(added(file)).isEqualTo("zone: GeoJSON: 1 area");
        assertThat(inked()).isGreaterThan(30);
    }

    @Test
    void a_point_is_drawn() throws IOException {
        var file = geojson("post.geojson", "{\"type\":\"Point\",\"coordinates\":[128.25,41.46]}");
        assertThat(added(file)).isEqualTo("post: GeoJSON: 1 point");
        assertThat(inked()).isGreaterThan(10);
    }

    @Test
    void a_line_of_kml_is_drawn() throws IOException {
        var file =
                text(
                        "roads.kml",
                        "<kml><Document><Placemark><name>R</name><LineString><coordinates>"
                                + "128.12,41.45 128.28,41.46</coordinates></LineString>"
                                + "</Placemark></Document></kml>");
        assertThat(added(file)).startsWith("roads: KML").endsWith("1 line");
        assertThat(inked()).isGreaterThan(60);
    }

    @Test
    void a_track_of_gpx_is_drawn() throws IOException {
        var file =
                text(
                        "walk.gpx",
                        "<gpx version='1.1'><trk><name>W</name><trkseg>"
                                + "<trkpt lat='41.45' lon='128.12'/>"
                                + "<trkpt lat='41.46' lon='128.28'/></trkseg></trk></gpx>");
        assertThat(added(file)).startsWith("walk: GPX").endsWith("1 line");
        assertThat(inked()).isGreaterThan(60);
    }

    @Test
    void points_of_a_shapefile_are_a_layer() throws IOException {
        var from = Path.of("src/test/resources/org/amnok/exchange/files/shp");
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        assertThat(added(folder.resolve("events.shp"))).startsWith("events: Shapefile");
    }

    /// With the layers `posts`, which is empty, and `roads`.
    private Path geopackage() throws SQLException {
        var file = folder.resolve("data.gpkg");
        try (var connection = HardenedConnection.open(file, "mode=rwc");
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    PRAGMA application_id = 1196444487;
                    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
                      organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
                    INSERT INTO gpkg_spatial_ref_sys VALUES
                      ('UTM 52N', 32652, 'EPSG', 32652, 'undefined');
                    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT,
                      identifier TEXT, srs_id INTEGER);
                    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,
                      geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
                    CREATE TABLE posts (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT);
                    CREATE TABLE roads (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT);
                    INSERT INTO gpkg_contents VALUES ('posts', 'features', 'posts', 32652);
                    INSERT INTO gpkg_contents VALUES ('roads', 'features', 'roads', 32652);
                    INSERT INTO gpkg_geometry_columns VALUES
                      ('posts', 'geom', 'POINT', 32652, 0, 0),
                      ('roads', 'geom', 'POINT', 32652, 0, 0);
                    INSERT INTO roads VALUES (1,
                      x'475000018C7F00000101000000000000001CA31B4100000000887C5141', 'R');
                    """);
        }
        return file;
    }

    @Test
    void a_layer_of_a_geopackage_is_drawn_in_its_reference_system() throws SQLException {
        var added = terminal.type("base", project, geopackage(), "--table", "roads");
        assertThat(added.out()).startsWith("data – roads: GeoPackage, EPSG:32652: 1 point");
    }

    @Test
    void each_layer_of_a_geopackage_is_added_and_named() throws SQLException {
        var added = terminal.type("base", project, geopackage());
        assertThat(added.out()).contains("data – posts: GeoPackage").contains("data – roads: ");
        assertThat(terminal.type("info", project, "--json").out())
                .contains("\"table\" : \"posts\"")
                .contains("\"table\" : \"roads\"");
    }

    @Test
    void the_track_of_a_gpx_is_a_layer_beside_its_waypoints() throws IOException {
        var file =
                text(
                        "walk.gpx",
                        "<gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'>"
                                + "<wpt lat='41.45' lon='128.12'/><trk><trkseg>"
                                + "<trkpt lat='41.45' lon='128.12'/>"
                                + "<trkpt lat='41.46' lon='128.28'/></trkseg></trk></gpx>");
        assertThat(terminal.type("base", project, file).out())
                .contains("1 point")
                .contains("1 line");
        assertThat(inked()).isGreaterThan(60);
    }

    @Test
    void a_layer_that_a_file_lacks_is_told_with_those_that_it_holds() throws SQLException {
        var added = terminal.type("base", project, geopackage(), "--table", "fields");
        assertThat(added.exitCode()).isEqualTo(1);
        assertThat(added.err())
                .contains("“data.gpkg” holds no layer called fields; it holds posts, roads");
    }

    @Test
    void tiles_beside_the_layers_of_a_geopackage_are_added_too() throws SQLException {
        var file = geopackage();
        try (var connection = HardenedConnection.open(file, "mode=rw");
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    CREATE TABLE gpkg_tile_matrix_set (table_name TEXT, srs_id INTEGER);
                    INSERT INTO gpkg_contents VALUES ('scan', 'tiles', 'scan', 32652);
                    INSERT INTO gpkg_tile_matrix_set VALUES ('scan', 32652);
                    """);
        }
        var added = terminal.type("base", project, file);
        assertThat(added.exitCode()).as("its tiles have no tiles").isEqualTo(1);
        assertThat(added.err()).contains("“data.gpkg” cannot be a base layer");
        assertThat(terminal.type("base", project, file, "--table", "roads").exitCode()).isZero();
    }

    @Test
    void a_title_is_for_one_layer() throws SQLException {
        var added = terminal.type("base", project, geopackage(), "--title", "Posts");
        assertThat(added.exitCode()).isEqualTo(2);
        assertThat(added.err()).contains("--title is for one layer");
    }

    @Test
    void what_cannot_be_drawn_is_counted_and_told() throws IOException {
        var file =
                text(
                        "roads.geojson",
                        "{\"type\":\"FeatureCollection\",\"features\":["
                                + feature(ROAD)
                                + ","
                                + feature("null")
                                + ","
                                + feature("{\"type\":\"LineString\",\"coordinates\":[[1]]}")
                                + "]}");
        assertThat(added(file))
                .isEqualTo(
                        "roads: GeoJSON: 1 line; 1 feature without a shape; 1 feature cannot be"
                                + " drawn: A position is not two or three numbers");
    }

    @Test
    void a_table_of_text_is_no_layer() throws IOException {
        var result = terminal.type("base", project, text("a.csv", "title,lat,lon\n"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("is not a map or image that can be a base layer")
                .contains("Rows of a table (CSV, Excel) are brought in by Import sightings.");
    }

    @Test
    void a_layer_that_breaks_off_is_refused() throws IOException {
        var whole = Files.readString(geojson("whole.geojson", ROAD));
        var cut = text("cut.geojson", whole.substring(0, whole.length() - 20));
        assertThat(terminal.type("base", project, cut).exitCode()).isEqualTo(1);
    }

    @Test
    void what_does_not_pass_the_filter_is_not_drawn() throws IOException {
        terminal.type("base", project, geojson("roads.geojson", ROAD), "--filter", "name = 'X'");
        assertThat(inked()).isZero();
    }

    @Test
    void a_filter_that_cannot_be_read_is_told_with_its_place_and_nothing_added()
            throws IOException {
        var file = geojson("roads.geojson", ROAD);
        var result = terminal.type("base", project, file, "--filter", "name = 'R' AND size > 2");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(
                        "There is no attribute “size” · the filter, character 16 · There are: name");
        assertThat(terminal.type("info", project).out()).doesNotContain("base layer");
    }

    @Test
    void a_label_stands_at_its_feature_and_the_layer_in_the_legend() throws IOException {
        var file = geojson("roads.geojson", ROAD.replace("128.12", "128.11"));
        terminal.type(
                "base {} {} --label name --title {} --colour #0000FF",
                project,
                file,
                "Roads of 2024");
        var svg = folder.resolve("map.svg");
        terminal.type("render", project, "--bbox", "128.1,41.3,128.3,41.5", "--out", svg);
        assertThat(Files.readString(svg)).contains("Roads of 2024").contains(">R<");
    }

    @Test
    void a_layer_is_drawn_by_a_style_of_geoserver() throws IOException {
        var style =
                text(
                        "roads.sld",
                        """
                        <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
                          xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><UserStyle>
                        <FeatureTypeStyle><Rule><ogc:Filter><ogc:PropertyIsEqualTo>
                        <ogc:PropertyName>name</ogc:PropertyName><ogc:Literal>R</ogc:Literal>
                        </ogc:PropertyIsEqualTo></ogc:Filter><LineSymbolizer><Stroke>
                        <CssParameter name="stroke">#6C5B94</CssParameter>
                        <CssParameter name="stroke-width">9</CssParameter>
                        </Stroke></LineSymbolizer></Rule></FeatureTypeStyle>
                        </UserStyle></NamedLayer></StyledLayerDescriptor>
                        """);
        terminal.type("base", project, geojson("roads.geojson", ROAD), "--style", style.toString());
        assertThat(inked()).isGreaterThan(1000);
    }

    @Test
    void what_of_a_style_is_not_drawn_is_said_when_a_layer_is_added_with_it() throws IOException {
        var style =
                text(
                        "roads.sld",
                        "<StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle><Rule>"
                                + "<LineSymbolizer><Stroke/></LineSymbolizer><TextSymbolizer>"
                                + "<Label><PropertyName>number</PropertyName></Label>"
                                + "</TextSymbolizer></Rule></FeatureTypeStyle></UserStyle>"
                                + "</NamedLayer></StyledLayerDescriptor>");
        var roads = geojson("roads.geojson", ROAD);
        assertThat(terminal.type("base", project, roads, "--style", style.toString()).out())
                .contains("not drawn: what depends on the attribute “number”");
        assertThat(terminal.type("style", project, "roads", "--open", style.toString()).out())
                .contains("not drawn: what depends on the attribute “number”");
    }

    @Test
    void each_rule_of_a_style_stands_in_the_legend_with_its_title() throws IOException {
        var style =
                text(
                        "roads.sld",
                        "<StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle><Rule>"
                                + "<Title>Paved since 2019</Title><LineSymbolizer><Stroke/>"
                                + "</LineSymbolizer></Rule></FeatureTypeStyle></UserStyle>"
                                + "</NamedLayer></StyledLayerDescriptor>");
        terminal.type("base", project, geojson("roads.geojson", ROAD), "--style", style.toString());
        var svg = folder.resolve("map.svg");
        terminal.type("render", project, "--bbox", "128.1,41.3,128.3,41.5", "--out", svg);
        assertThat(Files.readString(svg)).contains("roads: Paved since 2019");
    }

    @Test
    void several_files_are_layers_one_above_the_other() throws IOException {
        var a = geojson("a.geojson", ROAD);
        var b = geojson("b.geojson", ROAD);
        var added = terminal.type("base", project, a, b);
        assertThat(added.out().lines()).containsExactly("a: GeoJSON: 1 line", "b: GeoJSON: 1 line");
        assertThat(layers()).extracting(BaseLayer::title).containsExactly("a", "b");
        assertThat(layers()).extracting(BaseLayer::position).doesNotHaveDuplicates();
    }

    @Test
    void each_of_several_files_has_its_attribution_or_all_have_one() throws IOException {
        var a = geojson("a.geojson", ROAD);
        var b = geojson("b.geojson", ROAD);
        terminal.type("base", project, a, b, "--attribution", "© A", "--attribution", "© B");
        terminal.type("base", project, a, b, "--attribution", "© both");
        assertThat(layers())
                .extracting(BaseLayer::attribution)
                .containsExactly("© A", "© B", "© both", "© both");
        var odd = terminal.type("base", project, a, "--attribution", "1", "--attribution", "2");
        assertThat(odd.exitCode()).isEqualTo(2);
    }

    @Test
    void nothing_is_added_when_one_of_several_files_cannot_be_shown() throws IOException {
        var a = geojson("a.geojson", ROAD);
        var broken = text("b.geojson", "{");
        assertThat(terminal.type("base", project, a, broken).exitCode()).isEqualTo(1);
        assertThat(layers()).isEmpty();
    }

    @Test
    void a_title_is_for_one_file() throws IOException {
        var a = geojson("a.geojson", ROAD);
        assertThat(terminal.type("base", project, a, a, "--title", "A").exitCode()).isEqualTo(2);
    }

    private List<BaseLayer> layers() {
        try (var store = Workspace.open(project, Access.READ_ONLY)) {
            return store.state().contents().all(BaseLayer.class).stream()
                    .sorted(Comparator.comparingDouble(BaseLayer::position))
                    .toList();
        }
    }

    private Path geojson(String name, String geometry) throws IOException {
        return text(
                name, "{\"type\":\"FeatureCollection\",\"features\":[" + feature(geometry) + "]}");
    }

    private static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"R\"},\"geometry\":"
                + geometry
                + "}";
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// What is said of a layer that was added.
    private String added(Path file) {
        return terminal.type("base", project, file).out().strip();
    }

    /// How many pixels of a picture of Hyesan are of a layer's colour. Pixels of a layer in the
    /// frame of the map: the legend below it has a sample.
    private long inked() throws IOException {
        var out = folder.resolve("map.png");
        terminal.type(
                "render {} --bbox 128.1,41.3,128.3,41.5 --out {} --size 400x400 --replace",
                project,
                out);
        var image = Objects.requireNonNull(ImageIO.read(out.toFile()));
        var count = 0L;
        for (var y = 0; y < FRAME_BOTTOM; y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                count += isNear(new Color(image.getRGB(x, y)), new Color(LINE)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 9
                && Math.abs(one.getGreen() - other.getGreen()) < 9
                && Math.abs(one.getBlue() - other.getBlue()) < 9;
    }
}
