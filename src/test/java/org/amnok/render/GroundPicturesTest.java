package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerPart;
import org.amnok.map.MapExtent;
import org.amnok.map.TestLayers;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Pictures of lines and areas, pixel by pixel.
class GroundPicturesTest {
    private static final int RED = 0xFFC00000;
    private static final int PAPER = 0xFF000000 | ThemeColour.HALO.rgb(MapStyle.DEFAULT.theme());

    /// Pieces are antialiased each from its own corner, so that an edge exactly between two of the
    /// eight columns of samples in a pixel may fall to either: an eighth of the contrast.
    private static final int ROUNDING = 24;

    private static List<MapProjection> projections() {
        return Projections.all();
    }

    private static Viewport view(MapProjection projection, double denominator) {
        return MapExtent.of(projection, new LatLon(39.8, 124), new LatLon(42.3, 129))
                .fitted(400, 300, 1)
                .atScale(denominator);
    }

    private static Viewport mercator(double denominator) {
        return view(Projections.webMercator(), denominator);
    }

    /// A country and its neighbour, rivers, and hundreds of lakes down to the size of a dot.
    private static FeatureLayer[] country(long seed) {
        var random = new Random(seed);
        var border = Shapes.jagged(random, new Coordinate(123, 39), new Coordinate(130, 43), 2000);
        var south = new ArrayList<>(List.of(border.getCoordinates()));
        south.add(new Coordinate(130, 38));
        south.add(new Coordinate(123, 38));
        south.add(south.getFirst());
        var lines = new ArrayList<Geometry>();
        lines.add(border);
        for (int i = 0; i < 600; i++) {
            var x = random.nextDouble(123, 130);
            var y = random.nextDouble(39, 43);
            var size = Math.pow(10, random.nextDouble(-4, -0.5));
            lines.add(Shapes.box(x, y, x + size, y + size).getExteriorRing());
        }
        var land = Shapes.GEOMETRIES.createPolygon(south.toArray(Coordinate[]::new));
        return new FeatureLayer[] {
            TestLayers.layer("land", TestLayers.filled("#c8d0b0"), land),
            TestLayers.layer("lines", TestLayers.lined("#204080", 1.2), lines),
            TestLayers.layer("dashes", TestLayers.lined("#903020", 2.5f, 7, 3), border)
        };
    }

    @ParameterizedTest
    @MethodSource("projections")
    void an_area_in_the_view_is_drawn_and_one_outside_is_not_seed_51(MapProjection projection) {
        var random = new Random(51);
        var view = view(projection, 500_000);
        for (int i = 0; i < 60; i++) {
            var x = random.nextDouble(-400, 800);
            var y = random.nextDouble(-300, 600);
            var area = squareAt(view, x, y, 12);
            var image =
                    Shapes.picture(view, TestLayers.layer("a", TestLayers.filled("#c00000"), area));
            if (x > 1 && y > 1 && x < 399 && y < 299) {
                assertThat(image.getRGB((int) x, (int) y)).isEqualTo(RED);
            } else if (x < -14 || y < -14 || x > 414 || y > 314) {
                assertThat(differing(image, Shapes.picture(view), 0)).isZero();
            }
        }
    }

    @Test
    void a_faint_line_that_winds_out_of_the_picture_and_back_is_nowhere_darker() {
        var view = mercator(500_000);
        var at = new ArrayList<Coordinate>();
        for (var px : new double[][] {{100, 150}, {100, -9000}, {112, -9000}, {112, 150}}) {
            var place = view.positionAt(px[0], px[1]);
            at.add(new Coordinate(place.lonDegrees(), place.latDegrees()));
        }
        var line = Shapes.GEOMETRIES.createLineString(at.toArray(Coordinate[]::new));
        var image =
                Shapes.picture(view, TestLayers.layer("a", TestLayers.faint("#c00000", 20), line));
        assertThat(image.getRGB(106, 60)).isEqualTo(image.getRGB(94, 60)).isNotEqualTo(PAPER);
    }

    /// Around a point of the screen, so many px wide.
    private static Geometry squareAt(Viewport view, double x, double y, double size) {
        var corners = new double[10];
        for (int i = 0; i < 5; i++) {
            var right = i % 4 == 1 || i % 4 == 2 ? size / 2 : -size / 2;
            var down = i % 4 > 1 ? size / 2 : -size / 2;
            var place = view.positionAt(x + right, y + down);
            corners[2 * i] = place.lonDegrees();
            corners[2 * i + 1] = place.latDegrees();
        }
        return Shapes.ring(corners);
    }

    @Test
    void two_areas_that_adjoin_leave_no_gap_at_any_scale_seed_52() {
        var random = new Random(52);
        var border = Shapes.jagged(random, new Coordinate(125, 41), new Coordinate(128, 41), 3000);
        var north = new ArrayList<>(List.of(border.getCoordinates()));
        north.addAll(List.of(Shapes.coordinates(170, 41, 170, 80, 80, 80, 80, 41)));
        north.add(north.getFirst());
        var south = new ArrayList<>(List.of(border.reverse().getCoordinates()));
        south.addAll(List.of(Shapes.coordinates(80, 41, 80, 5, 170, 5, 170, 41)));
        south.add(south.getFirst());
        var land =
                TestLayers.layer(
                        "land",
                        TestLayers.filled("#000000"),
                        Shapes.GEOMETRIES.createPolygon(north.toArray(Coordinate[]::new)),
                        Shapes.GEOMETRIES.createPolygon(south.toArray(Coordinate[]::new)));
        for (double scale = 100_000; scale < 20e6; scale *= 1.9) {
            // antialiasing lets a quarter of the paper through where two edges share a pixel
            assertThat(brightest(Shapes.picture(mercator(scale), land))).isLessThan(80);
        }
    }

    private static int brightest(BufferedImage image) {
        int most = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                most = Math.max(most, image.getRGB(x, y) & 0xFF);
            }
        }
        return most;
    }

    @Test
    void one_thread_draws_the_same_bytes_as_all_cores() {
        var one = new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS, false);
        for (double scale = 200_000; scale < 20e6; scale *= 3) {
            var layers = country(53);
            assertThat(Shapes.frame(one, mercator(scale), layers).pixels())
                    .isEqualTo(Shapes.frame(new MapRenderer(), mercator(scale), layers).pixels());
        }
    }

    @Test
    void strips_do_not_show() {
        var view = mercator(2_000_000);
        var layers = country(54);
        var whole = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = whole.createGraphics();
        new MapRenderer()
                .render(TestLayers.snapshot(view, layers[0], layers[2]), g, List.of(), () -> false);
        g.dispose();
        var strips = Shapes.picture(view, layers[0], layers[2]);
        assertThat(differing(whole, strips, ROUNDING)).isZero();
    }

    @Test
    void a_map_dragged_to_a_place_looks_like_one_drawn_there_seed_55() {
        var random = new Random(55);
        var layers = country(55);
        var renderer = new MapRenderer();
        var view = mercator(2_000_000);
        for (int i = 0; i < 25; i++) {
            view = view.draggedBy(random.nextInt(-150, 150), random.nextInt(-120, 120));
            var dragged = Shapes.picture(renderer, view, layers);
            assertThat(differing(dragged, Shapes.picture(view, layers), ROUNDING)).isZero();
        }
    }

    @Test
    void what_was_kept_of_one_style_is_not_shown_for_another() {
        var renderer = new MapRenderer();
        var view = mercator(2_000_000);
        var land = country(56)[0];
        Shapes.picture(renderer, view, land);
        var red =
                new FeatureLayer(
                        new LayerPart.Named("land"),
                        land.features(),
                        TestLayers.filled("#c00000"),
                        land.opacity());
        var faded =
                new FeatureLayer(new LayerPart.Named("land"), land.features(), land.style(), 0.5);
        for (var other : List.of(red, faded)) {
            assertThat(
                            differing(
                                    Shapes.picture(renderer, view, other),
                                    Shapes.picture(view, other),
                                    0))
                    .isZero();
        }
    }

    @Test
    void a_forgotten_picture_is_drawn_anew_to_the_byte() {
        var renderer = new MapRenderer();
        var layers = country(57);
        Shapes.picture(renderer, mercator(2_000_000).draggedBy(100, 60), layers);
        renderer.forget();
        assertThat(Shapes.frame(renderer, mercator(2_000_000), layers).pixels())
                .isEqualTo(Shapes.frame(new MapRenderer(), mercator(2_000_000), layers).pixels());
    }

    @Test
    void paper_shows_where_nothing_lies() {
        assertThat(Shapes.picture(mercator(500_000)).getRGB(17, 230)).isEqualTo(PAPER);
    }

    /// Pixels of which a channel differs by more than the tolerance.
    private static int differing(BufferedImage a, BufferedImage b, int tolerance) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += difference(a.getRGB(x, y), b.getRGB(x, y)) > tolerance ? 1 : 0;
            }
        }
        return count;
    }

    private static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF)));
        }
        return most;
    }
}
