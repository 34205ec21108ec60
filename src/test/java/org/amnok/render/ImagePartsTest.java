package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.RasterImage;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Frame;
import org.amnok.render.ground.RasterGrid;
import org.amnok.render.label.Scene;
import org.junit.jupiter.api.Test;

/// Where images lie and how their cells are blended.
class ImagePartsTest {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int PAPER = 0xFBF8F1;
    private static final int[] CORNERS = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0x00000000};

    private static final MapProjection LON_LAT = Projections.byCode("EPSG:4326").orElseThrow();

    /// The middle 80 × 40 px of a picture of 100 × 60.
    private static MapExtent middle(Sketch sketch, MapProjection projection) {
        return MapExtent.of(
                projection, sketch.view.positionAt(10, 50), sketch.view.positionAt(90, 10));
    }

    private static Ink draw(Sketch sketch, RasterImage image) {
        return new Ink(sketch.draw(image, 1).image());
    }

    @Test
    void rows_go_from_the_north_and_columns_from_the_west() {
        var sketch = Sketch.of(100, 60);
        var image = new RasterImage(2, 2, middle(sketch, LON_LAT), CORNERS);
        var ink = draw(sketch, image);
        assertThat(ink.has(20, 15, RED)).isTrue();
        assertThat(ink.has(80, 15, GREEN)).isTrue();
        assertThat(ink.has(20, 45, BLUE)).isTrue();
    }

    @Test
    void cells_without_a_colour_show_what_is_below() {
        var sketch = Sketch.of(100, 60);
        var image = new RasterImage(2, 2, middle(sketch, LON_LAT), CORNERS);
        assertThat(draw(sketch, image).at(80, 45)).isEqualTo(PAPER);
    }

    @Test
    void nothing_is_drawn_outside_of_the_extent() {
        var sketch = Sketch.of(100, 60);
        var image = new RasterImage(2, 2, middle(sketch, LON_LAT), CORNERS);
        var ink = draw(sketch, image);
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
            var image = new RasterImage(30, 30, extent, argb);
            var ink = draw(sketch, image);
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
        var image = new RasterImage(300, 200, extent, new int[300 * 200]);
        var grid = new RasterGrid(view, image, 1, new Rectangle(300, 200));
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
        int[] cells = {0xFF000000, 0xFFC8C8C8};
        var ink = draw(sketch, new RasterImage(2, 1, middle(sketch, LON_LAT), cells));
        assertThat(ink.at(50, 30) & 0xFF).isBetween(95, 105);
    }

    @Test
    void cells_that_are_not_there_do_not_darken_their_neighbours() {
        int[] cells = {0xFFC8C8C8, 0};
        var extent = middle(Sketch.of(100, 60), LON_LAT);
        var sampler = new ColourSampler(new RasterImage(2, 1, extent, cells));
        assertThat(sampler.argb(1, 0.5)).isEqualTo(0x7FC8C8C8);
    }

    @Test
    void cells_of_one_colour_blend_in_how_much_of_it_is_there() {
        int[] cells = {0x40102030, 0x80102030};
        var extent = middle(Sketch.of(100, 60), LON_LAT);
        var sampler = new ColourSampler(new RasterImage(2, 1, extent, cells));
        assertThat(sampler.argb(1, 0.5)).isEqualTo(0x60102030);
        assertThat(sampler.argb(0.1, 0.5)).isEqualTo(0x40102030);
        assertThat(sampler.argb(1.9, 0.5)).isEqualTo(0x80102030);
    }

    @Test
    void opacity_lets_through_what_is_below() {
        var sketch = Sketch.of(100, 60);
        var image = new RasterImage(1, 1, middle(sketch, LON_LAT), new int[] {0xFF000000});
        assertThat(new Ink(sketch.draw(image, 0.5).image()).has(50, 30, 0x7D7C78)).isTrue();
    }

    /// Each strip of a picture projected all of an image.
    @Test
    void a_strip_projects_no_more_of_an_image_than_it_is_high() {
        var sketch = Sketch.of(100, 60);
        var frame = new Frame(sketch.view, List.of());
        var image = new RasterImage(1, 1, middle(sketch, LON_LAT), new int[] {0xFF000000});
        var scene = new Scene();
        ImageParts.add(scene, frame, new ImageLayer("image", image, 1, null));
        var picture = new BufferedImage(100, 60, BufferedImage.TYPE_INT_ARGB);
        var strip = new Rectangle2D.Double(0, 32, 100, 8);
        var canvas = new Canvas(picture.createGraphics(), 1, Theme.LIGHT, strip, null, null);
        scene.drawings.getFirst().paint().accept(canvas);
        assertThat(picture.getRGB(50, 36)).isEqualTo(0xFF000000);
        assertThat(picture.getRGB(50, 16)).isZero();
        assertThat(picture.getRGB(50, 46)).isZero();
    }
}
