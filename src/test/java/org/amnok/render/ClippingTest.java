package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Viewport;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.geometry.AreaClipper;
import org.amnok.render.geometry.LineClipper;
import org.amnok.render.geometry.ProjectedGeometry;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Plain lon/lat with one unit per pixel: screen x = map x + 50, screen y = 50 − map y.
class ClippingTest {
    private static final Frame FRAME =
            new Frame(
                    new Viewport(
                            Projections.byCode("EPSG:4326").orElseThrow(), 0, 0, 1, 100, 100, 1),
                    List.of());
    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 100, 100);

    @Test
    void a_line_outside_gives_nothing() {
        assertThat(clip(-150, 80, 150, 80)).isEmpty();
    }

    @Test
    void a_line_that_leaves_and_returns_gives_two_pieces() {
        assertThat(clip(0, 0, 170, 0, 170, 50, 0, 50)).hasSize(2);
    }

    @Test
    void a_piece_knows_how_far_along_its_line_it_begins() {
        var runs = clip(-170, 0, 170, 0);
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().startPixels()).isCloseTo(120, within(1e-9));
    }

    @Test
    void pieces_stay_in_the_box_and_keep_their_length_seed_31() {
        var random = new Random(31);
        var geometries = new GeometryFactory();
        var box = geometries.toGeometry(new Envelope(-50, 50, -50, 50));
        for (int i = 0; i < 300; i++) {
            var corners = new Coordinate[random.nextInt(2, 12)];
            for (int k = 0; k < corners.length; k++) {
                corners[k] =
                        new Coordinate(random.nextDouble(-180, 180), random.nextDouble(-90, 90));
            }
            var runs = clip(geometries.createLineString(corners));
            var expected = geometries.createLineString(corners).intersection(box).getLength();
            var actual = runs.stream().mapToDouble(ClippingTest::length).sum();
            assertThat(actual).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void a_cut_area_covers_what_lies_in_the_box_seed_32() {
        var random = new Random(32);
        var geometries = new GeometryFactory();
        var box = geometries.toGeometry(new Envelope(-50, 50, -50, 50));
        var projection = FRAME.viewport().projection();
        for (int i = 0; i < 300; i++) {
            var centre = new Coordinate(random.nextDouble(-80, 80), random.nextDouble(-80, 80));
            var circle = geometries.createPoint(centre).buffer(random.nextDouble(1, 9));
            var area = ProjectedGeometry.of(circle, projection).orElseThrow();
            var expected = circle.intersection(box).getArea();
            var actual = area(AreaClipper.clip(area, FRAME, BOX));
            assertThat(actual).isCloseTo(expected, within(0.05 * expected + 1));
        }
    }

    /// @param xy lon, lat, lon, lat …
    private static List<LineRun> clip(double... xy) {
        var corners = new Coordinate[xy.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return clip(new GeometryFactory().createLineString(corners));
    }

    private static List<LineRun> clip(Geometry line) {
        var geometry = ProjectedGeometry.of(line, FRAME.viewport().projection()).orElseThrow();
        return LineClipper.clip(geometry, FRAME, BOX);
    }

    private static double length(LineRun run) {
        double length = 0;
        var p = run.points();
        for (int i = 2; i < p.length; i += 2) {
            assertThat(p[i]).isBetween(-1e-9, 100 + 1e-9);
            length += Math.hypot(p[i] - p[i - 2], p[i + 1] - p[i - 1]);
        }
        return length;
    }

    /// By the shoelace formula, for one ring.
    private static double area(Path2D path) {
        var c = new double[6];
        double sum = 0;
        double x0 = 0;
        double y0 = 0;
        double startX = 0;
        double startY = 0;
        for (var i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = c[0];
                    startY = c[1];
                }
                case PathIterator.SEG_LINETO -> sum += x0 * c[1] - c[0] * y0;
                default -> sum += x0 * startY - startX * y0;
            }
            x0 = c[0];
            y0 = c[1];
        }
        return Math.abs(sum) / 2;
    }
}
