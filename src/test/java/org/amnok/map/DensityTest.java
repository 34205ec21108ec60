package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.compose.DensityFeatures;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SightingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// Densities belong to the map, not to what part of it is in view.
class DensityTest {
    private static final Viewport VIEW = Maps.hyesan(200_000);

    private static MapContents crowd(long seed, int size) {
        var random = new Random(seed);
        var marks = new ArrayList<SightingMarker>();
        for (var i = 0; i < size; i++) {
            var x = 400 + 150 * random.nextGaussian();
            var y = 300 + 100 * random.nextGaussian();
            marks.add(
                    new SightingMarker(
                            new UUID(seed, i),
                            VIEW.positionAt(x, y),
                            null,
                            new MarkerSymbol(SightingKind.OTHER, false, false),
                            "",
                            null,
                            SightingFacts.NONE));
        }
        return new MapContents(marks, List.of(), Set.of());
    }

    /// Colours by the middle of the hexagon, of those wholly in the picture.
    private static Map<String, Object> hexagons(MapContents contents, Viewport view) {
        var result = new TreeMap<String, Object>();
        try (var features = DensityFeatures.hexagons(contents, view).features()) {
            while (features.hasNext()) {
                var feature = features.next();
                var middle = ((Polygon) feature.getDefaultGeometry()).getCentroid().getCoordinate();
                result.put(
                        Math.round(middle.x * 1e5) + " " + Math.round(middle.y * 1e5),
                        feature.getAttribute("count"));
            }
        }
        return result;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void every_sighting_is_in_one_hexagon(long seed) {
        var counts = hexagons(crowd(seed, 3000), VIEW.atScale(1_000_000)).values();
        assertThat(counts.stream().mapToInt(c -> (int) c).sum()).isEqualTo(3000);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void a_hexagon_counts_what_lies_in_it(long seed) {
        var contents = crowd(seed, 500);
        var points = new GeometryFactory();
        try (var features = DensityFeatures.hexagons(contents, VIEW).features()) {
            while (features.hasNext()) {
                var feature = features.next();
                var hexagon = (Polygon) feature.getDefaultGeometry();
                var inside =
                        contents.sightings().stream()
                                .map(
                                        m ->
                                                new Coordinate(
                                                        m.point().lonDegrees(),
                                                        m.point().latDegrees()))
                                .filter(c -> hexagon.covers(points.createPoint(c)))
                                .count();
                assertThat(inside).isEqualTo((int) feature.getAttribute("count"));
            }
        }
    }

    @Test
    void dragging_the_map_changes_no_hexagon_seed_7() {
        var contents = crowd(7, 2000);
        var before = hexagons(contents, VIEW);
        var random = new Random(7);
        for (var i = 0; i < 20; i++) {
            var dragged =
                    VIEW.draggedBy(random.nextDouble(-150, 150), random.nextDouble(-150, 150));
            var after = hexagons(contents, dragged);
            after.keySet().retainAll(before.keySet());
            assertThat(after).isNotEmpty();
            assertThat(before).containsAllEntriesOf(after);
        }
    }

    @Test
    void dragging_the_map_changes_no_class() {
        var contents = crowd(8, 2000);
        for (var display : List.of(SightingDisplay.HEAT, SightingDisplay.HEXAGONS)) {
            assertThat(DensityFeatures.classes(contents, VIEW.draggedBy(999, 555), display))
                    .isEqualTo(DensityFeatures.classes(contents, VIEW, display));
        }
    }

    @Test
    void dragging_the_map_moves_the_heat_along() {
        var contents = crowd(9, 1000);
        var here = heat(contents, VIEW);
        // whole cells, so that both rasters have the same ones
        var there = heat(contents, VIEW.draggedBy(40, 80));
        var x = (int) Math.round((there.extent().minX() - here.extent().minX()) / cell(here));
        var y = (int) Math.round((here.extent().maxY() - there.extent().maxY()) / cell(here));
        for (var row = 60; row < 80; row++) {
            for (var column = 60; column < 100; column++) {
                var was = here.argb()[row * here.width() + column];
                var is = there.argb()[(row - y) * there.width() + column - x];
                assertThat(is).isEqualTo(was);
            }
        }
    }

    @Test
    void a_map_that_is_dragged_a_little_keeps_its_heat() {
        var contents = crowd(9, 1000);
        assertThat(heat(contents, VIEW.draggedBy(3, 2))).isSameAs(heat(contents, VIEW));
    }

    @Test
    void another_theme_has_another_heat() {
        var contents = crowd(9, 1000);
        var classes = DensityFeatures.classes(contents, VIEW, SightingDisplay.HEAT);
        var light = DensityFeatures.heat(contents, VIEW, Theme.LIGHT, classes);
        var dark = DensityFeatures.heat(contents, VIEW, Theme.DARK, classes);
        assertThat(dark.layer(1).look()).isNotEqualTo(light.layer(1).look());
        assertThat(dark.image().argb()).isNotEqualTo(light.image().argb());
    }

    private static double cell(RasterImage image) {
        return (image.extent().maxX() - image.extent().minX()) / image.width();
    }

    private static RasterImage heat(MapContents contents, Viewport view) {
        var classes = DensityFeatures.classes(contents, view, SightingDisplay.HEAT);
        return DensityFeatures.heat(contents, view, Theme.LIGHT, classes).image();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "1, 1, 1.0",
        "1, 4, '1.0, 2.0'",
        "1, 1000, '1.0, 5.0, 20.0, 50.0, 200.0'",
        "0.02, 5, '0.02, 0.05, 0.2, 0.5, 2.0'"
    })
    void bounds_grow_by_ratio_and_are_easy_to_read(double least, double most, String expected) {
        assertThat(DensityClasses.bounds(least, most).toString()).isEqualTo("[" + expected + "]");
    }

    @Test
    void nothing_has_no_classes() {
        var classes = DensityFeatures.classes(MapContents.EMPTY, VIEW, SightingDisplay.HEXAGONS);
        assertThat(classes.bounds()).isEmpty();
    }

    @Test
    void a_density_lies_below_rivers_border_and_sites() {
        var look = MapStyle.DEFAULT.showing(SightingDisplay.HEAT);
        var ids =
                Maps.COMPOSER.compose(VIEW, look, crowd(11, 50)).layers().stream()
                        .map(MapLayer::id)
                        .toList();
        assertThat(ids)
                .containsSubsequence("land", "islands", "density", "rivers", "border", "sites");
    }

    @Test
    void on_small_scales_no_bridge_hides_a_density() {
        var look = MapStyle.DEFAULT.showing(SightingDisplay.HEXAGONS);
        assertThat(ids(VIEW.atScale(400_000), look, 50)).doesNotContain("crossings");
        assertThat(ids(VIEW.atScale(50_000), look, 50)).contains("crossings");
    }

    @Test
    void the_border_lies_above_a_crowd_of_symbols_and_below_a_few() {
        var look = MapStyle.DEFAULT.showing(SightingDisplay.EVERY);
        assertThat(ids(VIEW, look, 3_000)).containsSubsequence("sightings", "border");
        assertThat(ids(VIEW, look, 50)).containsSubsequence("border", "sightings");
    }

    private static List<String> ids(Viewport view, MapStyle look, int sightings) {
        return Maps.COMPOSER.compose(view, look, crowd(11, sightings)).layers().stream()
                .map(MapLayer::id)
                .toList();
    }

    @Test
    void a_snapshot_says_what_the_colours_of_its_density_mean() {
        var look = MapStyle.DEFAULT.showing(SightingDisplay.HEAT);
        var crowd = crowd(12, 50);
        assertThat(Maps.COMPOSER.compose(VIEW, look, crowd).density())
                .contains(DensityFeatures.classes(crowd, VIEW, SightingDisplay.HEAT));
    }

    @Test
    void a_density_takes_the_place_of_symbols_and_circles() {
        var look =
                new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults())
                        .showing(SightingDisplay.HEXAGONS);
        var snapshot = Maps.COMPOSER.compose(VIEW, look, crowd(10, 50));
        assertThat(snapshot.layers())
                .extracting(MapLayer::id)
                .contains("density")
                .doesNotContain("sightings", "uncertainty");
        assertThat(snapshot.sightings().all()).isEmpty();
    }
}
