package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.amnok.geo.Projections;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// Plain lon/lat with one unit per pixel: screen x = map x + 100, screen y = 100 − map y.
class ClippingTest {
    private static final Frame FRAME =
            new Frame(
                    new Viewport(
                            Projections.byCode("EPSG:4326").orElseThrow(), 0, 0, 1, 200, 200, 1),
                    List.of());
    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 200, 200);

    @Test
    void a_line_outside_gives_nothing() {
        assertThat(LineClipper.clip(new double[] {-500, 150, 500, 150}, FRAME, BOX)).isEmpty();
    }

    @Test
    void a_line_that_leaves_and_returns_gives_two_pieces() {
        var line = new double[] {0, 0, 0, 300, 50, 300, 50, 0};
        assertThat(LineClipper.clip(line, FRAME, BOX)).hasSize(2);
    }

    @Test
    void a_piece_knows_how_far_along_its_line_it_begins() {
        var runs = LineClipper.clip(new double[] {-350, 0, 350, 0}, FRAME, BOX);
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().startPixels()).isCloseTo(250, within(1e-9));
    }

    @Test
    void pieces_stay_in_the_box_and_keep_their_length_seed_31() {
        var random = new Random(31);
        var geometries = new GeometryFactory();
        var box = geometries.toGeometry(new Envelope(-100, 100, -100, 100));
        for (int i = 0; i < 300; i++) {
            var line = new double[2 * random.nextInt(2, 12)];
            var corners = new Coordinate[line.length / 2];
            for (int k = 0; k < corners.length; k++) {
                corners[k] =
                        new Coordinate(random.nextDouble(-300, 300), random.nextDouble(-300, 300));
                line[2 * k] = corners[k].x;
                line[2 * k + 1] = corners[k].y;
            }
            var runs = LineClipper.clip(line, FRAME, BOX);
            var expected = geometries.createLineString(corners).intersection(box).getLength();
            var actual = runs.stream().mapToDouble(ClippingTest::length).sum();
            assertThat(actual).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void a_cut_area_covers_what_lies_in_the_box_seed_32() {
        var random = new Random(32);
        var geometries = new GeometryFactory();
        var box = geometries.toGeometry(new Envelope(-100, 100, -100, 100));
        var projection = FRAME.viewport().projection();
        for (int i = 0; i < 300; i++) {
            var centre = new Coordinate(random.nextDouble(-150, 150), random.nextDouble(-80, 80));
            var circle = geometries.createPoint(centre).buffer(random.nextDouble(1, 9));
            var area = ProjectedGeometry.of(circle, projection).orElseThrow();
            var expected = circle.intersection(box).getArea();
            var actual = area(AreaClipper.clip(area, FRAME, BOX));
            assertThat(actual).isCloseTo(expected, within(0.05 * expected + 1));
        }
    }

    private static double length(LineRun run) {
        double length = 0;
        var p = run.points();
        for (int i = 2; i < p.length; i += 2) {
            assertThat(p[i]).isBetween(-1e-9, 200 + 1e-9);
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
