package org.amnok.render;

import static org.amnok.render.Styles.literal;
import static org.amnok.render.Styles.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.amnok.geo.MapProjection;
import org.amnok.geo.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.RasterImage;
import org.amnok.map.RasterOption;
import org.geotools.api.style.RasterSymbolizer;
import org.junit.jupiter.api.Test;

/// Where rasters lie and how their values become colours.
class RasterPartsTest {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int PAPER = 0xFBF8F1;
    private static final int[] CORNERS = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0x00000000};

    private static final MapProjection LON_LAT = Projections.byCode("EPSG:4326").orElseThrow();

    private static RasterSymbolizer nearest() {
        var raster = Styles.raster();
        raster.getOptions().put(RasterOption.INTERPOLATION, "nearest");
        return raster;
    }

    /// The middle 80 × 40 px of a picture of 100 × 60.
    private static MapExtent middle(Sketch sketch, MapProjection projection) {
        return MapExtent.of(
                projection, sketch.view.positionAt(10, 50), sketch.view.positionAt(90, 10));
    }

    private static Ink draw(Sketch sketch, RasterSymbolizer symbolizer, RasterImage image) {
        var feature = Sketch.feature(image.footprint(), Map.of("image", image));
        return new Ink(sketch.draw(style(symbolizer), feature).image());
    }

    @Test
    void rows_go_from_the_north_and_columns_from_the_west() {
        var sketch = Sketch.of(100, 60);
        var image = RasterImage.ofColours(2, 2, middle(sketch, LON_LAT), CORNERS);
        var ink = draw(sketch, nearest(), image);
        assertThat(ink.has(20, 15, RED)).isTrue();
        assertThat(ink.has(80, 15, GREEN)).isTrue();
        assertThat(ink.has(20, 45, BLUE)).isTrue();
    }

    @Test
    void cells_without_a_colour_show_what_is_below() {
        var sketch = Sketch.of(100, 60);
        var image = RasterImage.ofColours(2, 2, middle(sketch, LON_LAT), CORNERS);
        assertThat(draw(sketch, nearest(), image).at(80, 45)).isEqualTo(PAPER);
    }

    @Test
    void nothing_is_drawn_outside_of_the_extent() {
        var sketch = Sketch.of(100, 60);
        var image = RasterImage.ofColours(2, 2, middle(sketch, LON_LAT), CORNERS);
        var ink = draw(sketch, nearest(), image);
        assertThat(ink.at(8, 15)).isEqualTo(PAPER);
        assertThat(ink.at(20, 8)).isEqualTo(PAPER);
    }

    /// In UTM a raster of degrees is turned by almost a degree here.
    @Test
    void a_cell_lies_where_its_position_lies_in_every_projection() {
        for (var projection : Projections.all()) {
            var sketch = Sketch.in(projection, 300, 200);
            var southWest = sketch.view.positionAt(20, 180);
            var northEast = sketch.view.positionAt(280, 20);
            var extent = MapExtent.of(Projections.webMercator(), southWest, northEast);
            var argb = new int[30 * 30];
            argb[4 * 30 + 25] = 0xFFFF0000;
            var image = RasterImage.ofColours(30, 30, extent, argb);
            var ink = draw(sketch, nearest(), image);
            var x = extent.minX() + 25.5 / 30 * (extent.maxX() - extent.minX());
            var y = extent.maxY() - 4.5 / 30 * (extent.maxY() - extent.minY());
            var there = projection.toMap(extent.projection().toLatLon(x, y));
            assertThat(ink.has(sketch.view.screenX(there.x), sketch.view.screenY(there.y), RED))
                    .as(projection.title())
                    .isTrue();
        }
    }

    /// Exact at the corners of 16 × 16 px, linear between.
    @Test
    void places_between_the_exact_ones_are_right_to_a_hundredth_of_a_cell() {
        var view = Sketch.in(Sketch.utm(), 300, 200).view;
        var extent =
                MapExtent.of(
                        Projections.webMercator(),
                        view.positionAt(0, 200),
                        view.positionAt(300, 0));
        var image = RasterImage.ofColours(300, 200, extent, new int[300 * 200]);
        var grid = new RasterGrid(view, image, 1, 0, 0, 300, 200);
        for (var y = 0; y < 200; y += 7) {
            for (var x = 0; x < 300; x += 7) {
                var exact = extent.projection().toMap(view.positionAt(x + 0.5, y + 0.5));
                var column = (exact.x - extent.minX()) / (extent.maxX() - extent.minX()) * 300;
                assertThat(grid.column(x, y)).isCloseTo(column, within(0.01));
            }
        }
    }

    @Test
    void neighbours_are_blended() {
        var sketch = Sketch.of(100, 60);
        var image =
                RasterImage.ofBands(2, 1, middle(sketch, LON_LAT), List.of(new float[] {0, 200}));
        var ink = draw(sketch, Styles.raster(), image);
        assertThat(ink.at(50, 30) & 0xFF).isBetween(95, 105);
    }

    @Test
    void values_that_are_not_there_do_not_darken_their_neighbours() {
        var image =
                RasterImage.ofBands(
                        2,
                        1,
                        middle(Sketch.of(100, 60), LON_LAT),
                        List.of(new float[] {200, Float.NaN}));
        var paint =
                new RasterPaint(
                        image,
                        new SampleColours.Grey(
                                0,
                                new Stretch(Stretch.Method.LINEAR, 0, 255, 1, image.statistics(0))),
                        false,
                        1);
        var values = new double[1];
        assertThat(new RasterSampler(paint).sample(1, 0.5, values)).isEqualTo(0.5);
        assertThat(values[0]).isEqualTo(200);
    }

    @Test
    void opacity_lets_through_what_is_below() {
        var sketch = Sketch.of(100, 60);
        var image = RasterImage.ofColours(1, 1, middle(sketch, LON_LAT), new int[] {0xFF000000});
        var half = nearest();
        half.setOpacity(literal(0.5));
        assertThat(draw(sketch, half, image).has(50, 30, 0x7D7C78)).isTrue();
    }

    @Test
    void statistics_leave_out_what_is_not_there() {
        var image =
                RasterImage.ofBands(
                        2,
                        2,
                        middle(Sketch.of(100, 60), LON_LAT),
                        List.of(new float[] {5, Float.NaN, 1, 3}));
        assertThat(image.statistics(0).min()).isEqualTo(1);
        assertThat(image.statistics(0).max()).isEqualTo(5);
        assertThat(image.statistics(0).shareUpTo(3.1)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void intervals_have_the_colour_of_the_next_quantity_above() {
        var map =
                new ColourMap(
                        ColourMap.Type.INTERVALS,
                        List.of(new ColourMap.Entry(10, RED), new ColourMap.Entry(20, GREEN)));
        assertThat(map.argb(9.9)).isEqualTo(RED);
        assertThat(map.argb(10)).isEqualTo(GREEN);
        assertThat(map.argb(20)).isZero();
    }

    @Test
    void a_ramp_goes_on_beyond_its_ends() {
        var map =
                new ColourMap(
                        ColourMap.Type.RAMP,
                        List.of(
                                new ColourMap.Entry(0, 0xFF000000),
                                new ColourMap.Entry(10, 0xFF0000C8)));
        assertThat(map.argb(-5)).isEqualTo(0xFF000000);
        assertThat(map.argb(5)).isEqualTo(0xFF000064);
        assertThat(map.argb(15)).isEqualTo(0xFF0000C8);
    }

    @Test
    void a_map_of_values_colours_nothing_else() {
        var map = new ColourMap(ColourMap.Type.VALUES, List.of(new ColourMap.Entry(3, RED)));
        assertThat(map.argb(3)).isEqualTo(RED);
        assertThat(map.argb(3.5)).isZero();
    }

    @Test
    void a_feature_without_a_raster_is_left_out_with_a_reason() {
        var report = Sketch.of(100, 60).draw(style(Styles.raster()), "POINT (50 30)").report();
        assertThat(report.leftOut()).containsOnlyKeys("a feature without a raster");
    }
}
