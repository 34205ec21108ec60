package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.map.FeatureLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.StreetPart;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// Streets of Monaco, from archives of both schemas.
class StreetMapTest {
    private static final LatLon MONACO = new LatLon(43.735, 7.421);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {TestTiles.OPENMAPTILES, TestTiles.PROTOMAPS})
    void both_schemas_give_streets_houses_water_schools_and_names(String name) {
        try (var archive = open(name)) {
            var layers = layers(archive, MONACO, 6000, Language.EN);
            assertThat(features(layers, StreetPart.ROADS)).hasSizeGreaterThan(500);
            assertThat(features(layers, StreetPart.BUILDINGS)).hasSizeGreaterThan(500);
            assertThat(kinds(layers, StreetPart.WATER)).contains("sea");
            assertThat(kinds(layers, StreetPart.GROUND)).contains("BUILT_UP", "SCHOOL", "GREEN");
            assertThat(kinds(layers, StreetPart.FENCES)).containsOnly("SCHOOL");
            assertThat(labels(layers, StreetPart.STREET_NAMES)).contains("Boulevard Albert 1er");
            assertThat(labels(layers, StreetPart.POINT_NAMES)).contains("Monaco", "La Condamine");
        }
    }

    @Test
    void features_of_layers_that_are_not_known_are_drawn_by_their_shapes_and_named() {
        try (var archive = open(TestTiles.PLAIN)) {
            var layers = layers(archive, MONACO, 6000, Language.EN);
            assertThat(features(layers, StreetPart.PLAIN_POINTS)).hasSize(1);
            assertThat(features(layers, StreetPart.PLAIN_AREAS)).hasSize(1);
            assertThat(features(layers, StreetPart.PLAIN_LINES)).hasSize(2);
            assertThat(labels(layers, StreetPart.POINT_NAMES)).contains("Monaco", "Field");
            assertThat(labels(layers, StreetPart.STREET_NAMES)).containsExactly("Road");
            assertThat(texts(layers, StreetPart.POINT_NAMES, "rank"))
                    .containsExactlyInAnyOrder("point", "area");
        }
    }

    @Test
    void shapes_alone_are_drawn_at_every_scale_that_has_tiles() {
        try (var archive = open(TestTiles.PLAIN_WIDE)) {
            var layers = layers(archive, MONACO, 1_500_000, Language.EN);
            assertThat(features(layers, StreetPart.PLAIN_LINES)).isNotEmpty();
        }
    }

    @Test
    void layers_that_have_but_the_names_of_a_schema_are_drawn_by_their_shapes() {
        try (var archive = open(TestTiles.KINDLESS)) {
            var layers = layers(archive, MONACO, 6000, Language.EN);
            assertThat(features(layers, StreetPart.PLAIN_LINES)).hasSize(2);
            assertThat(labels(layers, StreetPart.POINT_NAMES)).contains("Monaco");
            assertThat(new StreetMap(archive).covered(view(MONACO, 6000), () -> false)).isEmpty();
        }
    }

    @Test
    void among_features_of_a_map_those_that_do_not_say_what_they_are_are_not_drawn()
            throws IOException {
        try (var archive = open(TestTiles.OPENMAPTILES);
                var kindless = open(TestTiles.KINDLESS)) {
            var id = new TileId(14, 8529, 5974);
            var lines = kindless.tile(new TileId(12, 2132, 1493)).orElseThrow();
            var alone = StreetTileReader.read(lines, id, List.of());
            assertThat(alone.shapes(StreetPart.PLAIN_LINES)).isNotEmpty();
            var both = new ByteArrayOutputStream();
            both.writeBytes(archive.tile(id).orElseThrow());
            both.writeBytes(lines);
            var mixed = StreetTileReader.read(both.toByteArray(), id, List.of());
            assertThat(mixed.shapes(StreetPart.WATER)).isNotEmpty();
            assertThat(mixed.shapes(StreetPart.PLAIN_LINES)).isEmpty();
        }
    }

    @Test
    void shapes_alone_do_not_take_the_place_of_our_water() {
        try (var archive = open(TestTiles.PLAIN)) {
            var map = new StreetMap(archive);
            assertThat(map.isPlain()).isTrue();
            assertThat(map.covered(view(MONACO, 6000), () -> false)).isEmpty();
        }
    }

    @Test
    void names_are_in_the_language_of_the_map() {
        try (var archive = open(TestTiles.OPENMAPTILES)) {
            assertThat(labels(layers(archive, MONACO, 6000, Language.KO), StreetPart.POINT_NAMES))
                    .contains("모나코")
                    .doesNotContain("Monaco");
            assertThat(labels(layers(archive, MONACO, 6000, Language.ZH), StreetPart.POINT_NAMES))
                    .contains("摩納哥");
        }
    }

    @Test
    void a_street_through_several_tiles_is_named_once() {
        try (var archive = open(TestTiles.PROTOMAPS)) {
            var labels =
                    labels(layers(archive, MONACO, 6000, Language.EN), StreetPart.STREET_NAMES);
            assertThat(labels).filteredOn("Avenue Princesse Grace"::equals).hasSizeLessThan(3);
        }
    }

    @Test
    void lines_end_at_the_edges_of_their_tiles() {
        try (var archive = open(TestTiles.OPENMAPTILES)) {
            var edge = TileMath.longitude(14, 8530);
            for (var part : List.of(StreetPart.WALLS, StreetPart.SHORES, StreetPart.ROADS)) {
                var along =
                        features(layers(archive, MONACO, 6000, Language.EN), part).stream()
                                .map(f -> (Geometry) f.getDefaultGeometry())
                                .flatMap(StreetMapTest::lines)
                                .filter(g -> runsAlong(g, edge))
                                .toList();
                assertThat(along).as(part.name()).isEmpty();
            }
        }
    }

    private static Stream<Geometry> lines(Geometry geometry) {
        return IntStream.range(0, geometry.getNumGeometries()).mapToObj(geometry::getGeometryN);
    }

    private static boolean runsAlong(Geometry geometry, double longitude) {
        var points = geometry.getCoordinates();
        for (var i = 1; i < points.length; i++) {
            if (Math.abs(points[i].x - longitude) < 1e-9
                    && Math.abs(points[i - 1].x - longitude) < 1e-9
                    && Math.abs(points[i].y - points[i - 1].y) > 1e-6) {
                return true;
            }
        }
        return false;
    }

    @Test
    void the_same_view_has_the_same_features_again() {
        try (var archive = open(TestTiles.OPENMAPTILES)) {
            var map = new StreetMap(archive);
            var first = map.layers(view(MONACO, 6000), MapStyle.DEFAULT, () -> false);
            var moved =
                    map.layers(view(MONACO, 6000).draggedBy(3, 2), MapStyle.DEFAULT, () -> false);
            for (var i = 0; i < first.size(); i++) {
                assertThat(((FeatureLayer) moved.get(i)).features())
                        .isSameAs(((FeatureLayer) first.get(i)).features());
            }
        }
    }

    @Test
    void far_off_and_far_out_nothing_is_shown() {
        try (var archive = open(TestTiles.OPENMAPTILES)) {
            assertThat(layers(archive, new LatLon(41.4, 128.18), 6000, Language.EN)).isEmpty();
            assertThat(layers(archive, MONACO, 900_000, Language.EN)).isEmpty();
        }
    }

    @Test
    void what_is_cancelled_gives_nothing() {
        try (var archive = open(TestTiles.OPENMAPTILES)) {
            var layers =
                    new StreetMap(archive).layers(view(MONACO, 6000), MapStyle.DEFAULT, () -> true);
            assertThat(layers).isEmpty();
        }
    }

    private TileArchive open(String name) {
        return TestTiles.open(TestTiles.copy(name, folder));
    }

    private static List<MapLayer> layers(
            TileArchive archive, LatLon place, double denominator, Language language) {
        return new StreetMap(archive)
                .layers(view(place, denominator), MapStyle.DEFAULT.in(language), () -> false);
    }

    private static Viewport view(LatLon place, double denominator) {
        return Maps.view(
                        place.lonDegrees() - 0.01,
                        place.latDegrees() - 0.01,
                        place.lonDegrees() + 0.01,
                        place.latDegrees() + 0.01,
                        1200,
                        900)
                .atScale(denominator);
    }

    private static List<SimpleFeature> features(List<MapLayer> layers, StreetPart part) {
        var found = new ArrayList<SimpleFeature>();
        for (var layer : layers) {
            if (layer instanceof FeatureLayer own && own.id().equals(part.id())) {
                try (var all = own.features().features()) {
                    while (all.hasNext()) {
                        found.add(all.next());
                    }
                }
            }
        }
        return found;
    }

    private static List<String> kinds(List<MapLayer> layers, StreetPart part) {
        return texts(layers, part, "kind");
    }

    private static List<String> labels(List<MapLayer> layers, StreetPart part) {
        return texts(layers, part, "label");
    }

    private static List<String> texts(List<MapLayer> layers, StreetPart part, String attribute) {
        return features(layers, part).stream()
                .map(f -> String.valueOf(f.getAttribute(attribute)))
                .toList();
    }
}
