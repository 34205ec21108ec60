package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Viewport;
import org.amnok.render.canvas.Frame;
import org.amnok.render.geometry.Level;
import org.amnok.render.geometry.PackedShapes;
import org.amnok.render.geometry.ProjectedGeometry.Kind;
import org.amnok.render.geometry.Pyramid;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Levels of detail, in plain lon/lat.
class SimplificationTest {
    private static final int VERTICES = 3000;

    /// A square cut in two by a jagged line: the left part turns one way, the right part the other.
    private static List<Geometry> halves(long seed) {
        var border =
                Shapes.jagged(
                        new Random(seed), new Coordinate(10, 0), new Coordinate(10, 20), VERTICES);
        var left = new ArrayList<>(List.of(border.getCoordinates()));
        left.add(new Coordinate(-60, 20));
        left.add(new Coordinate(-60, 0));
        left.add(left.getFirst());
        var right = new ArrayList<>(List.of(border.reverse().getCoordinates()));
        right.add(new Coordinate(80, 0));
        right.add(new Coordinate(80, 20));
        right.add(right.getFirst());
        return List.of(
                Shapes.GEOMETRIES.createPolygon(left.toArray(Coordinate[]::new)),
                Shapes.GEOMETRIES.createPolygon(right.toArray(Coordinate[]::new)));
    }

    private static Pyramid pyramid(List<? extends Geometry> geometries) {
        return Shapes.shapes(Projections.byCode("EPSG:4326").orElseThrow(), geometries).levels();
    }

    @Test
    void no_vertex_lies_farther_from_its_line_than_the_tolerance_seed_41() {
        var random = new Random(41);
        var lines = new ArrayList<Geometry>();
        for (int i = 0; i < 40; i++) {
            var from = new Coordinate(random.nextDouble(-90, 90), random.nextDouble(-40, 40));
            var to = new Coordinate(random.nextDouble(-90, 90), random.nextDouble(-40, 40));
            lines.add(Shapes.jagged(random, from, to, random.nextInt(20, 900)));
        }
        lines.addAll(halves(41));
        var levels = pyramid(lines).levels();
        assertThat(levels).hasSizeGreaterThan(8);
        levels.forEach(SimplificationTest::checkDistances);
    }

    private static void checkDistances(Level level) {
        var shapes = level.shapes();
        for (int part = 0; part < shapes.parts(); part++) {
            for (int v = level.first(part); v + 1 < level.end(part); v++) {
                var from = level.vertex(v);
                var to = level.vertex(v + 1);
                for (int between = from + 1; between < to; between++) {
                    assertThat(distance(shapes, between, from, to))
                            .isLessThanOrEqualTo(level.toleranceUnits() * (1 + 1e-6));
                }
            }
        }
    }

    private static double distance(PackedShapes shapes, int vertex, int from, int to) {
        return Distance.pointToSegment(at(shapes, vertex), at(shapes, from), at(shapes, to));
    }

    private static Coordinate at(PackedShapes shapes, int vertex) {
        return new Coordinate(shapes.x(vertex), shapes.y(vertex));
    }

    @Test
    void the_level_for_a_view_is_less_than_half_a_device_pixel_off() {
        var shapes = Shapes.shapes(Projections.byCode("EPSG:4326").orElseThrow(), halves(42));
        for (double unitsPerPixel = 1e-6; unitsPerPixel < 10; unitsPerPixel *= 1.7) {
            for (var ratio : new double[] {1, 1.5, 2, 300.0 / 96}) {
                var view =
                        new Viewport(
                                Projections.byCode("EPSG:4326").orElseThrow(),
                                0,
                                0,
                                unitsPerPixel,
                                800,
                                600,
                                ratio);
                var level = shapes.at(new Frame(view, List.of()).toleranceUnits());
                assertThat(level.toleranceUnits()).isLessThan(0.5 * unitsPerPixel / ratio);
            }
        }
    }

    @Test
    void a_page_of_vectors_keeps_every_vertex() {
        var shapes = Shapes.shapes(Projections.byCode("EPSG:4326").orElseThrow(), halves(43));
        var view =
                new Viewport(Projections.byCode("EPSG:4326").orElseThrow(), 0, 0, 1, 800, 600, 1);
        var level = shapes.at(new Frame(view, List.of(), true).toleranceUnits());
        assertThat(level.size()).isEqualTo(shapes.packed().vertices());
    }

    @Test
    void a_border_between_two_areas_stays_shared_at_every_level_seed_44() {
        for (var level : pyramid(halves(44)).levels()) {
            assertThat(inner(level, 0)).isEqualTo(inner(level, 1));
        }
    }

    /// What a part keeps of the border: vertices that are no corner of the square.
    private static TreeSet<Coordinate> inner(Level level, int part) {
        var result = new TreeSet<Coordinate>();
        for (int v = level.first(part); v < level.end(part); v++) {
            if (Math.abs(level.x(v) - 10) < 50) {
                result.add(new Coordinate(level.x(v), level.y(v)));
            }
        }
        return result;
    }

    @Test
    void a_ring_without_neighbours_is_simplified_alike_wherever_it_starts_and_turns() {
        var ring = Shapes.GEOMETRIES.createPoint(new Coordinate(5, 5)).buffer(3, 60);
        var corners = ring.getCoordinates();
        var turned = new Coordinate[corners.length];
        for (int i = 0; i < corners.length - 1; i++) {
            turned[i] = corners[(corners.length - 1 + 71 - i) % (corners.length - 1)];
        }
        turned[corners.length - 1] = turned[0];
        var other = Shapes.GEOMETRIES.createPolygon(turned);
        var more = Shapes.box(30, 30, 31, 31).buffer(4, 60);
        for (var level : pyramid(List.of(ring, more)).levels()) {
            var same = pyramid(List.of(other, more)).at(level.toleranceUnits());
            assertThat(inner(same, 0)).isEqualTo(inner(level, 0));
        }
    }

    @Test
    void rings_stay_closed_with_four_vertices_or_vanish() {
        for (var level : pyramid(halves(45)).levels()) {
            for (int part = 0; part < level.shapes().parts(); part++) {
                if (level.size(part) > 0) {
                    assertThat(level.size(part)).isGreaterThanOrEqualTo(4);
                    assertThat(level.x(level.end(part) - 1)).isEqualTo(level.x(level.first(part)));
                    assertThat(level.y(level.end(part) - 1)).isEqualTo(level.y(level.first(part)));
                }
            }
        }
    }

    @Test
    void a_line_made_to_be_hard_is_simplified_in_bounded_steps() {
        var spiral = new double[400_000];
        for (int i = 0; i < spiral.length; i += 2) {
            spiral[i] = 60 * Math.pow(0.99995, i) * Math.cos(i * 0.7);
            spiral[i + 1] = 60 * Math.pow(0.99995, i) * Math.sin(i * 0.7);
        }
        var levels = pyramid(List.of(Shapes.line(spiral))).levels();
        assertThat(levels.getLast().size()).isLessThan(levels.getFirst().size());
        assertThat(levels.getFirst().shapes().kinds()[0]).isEqualTo(Kind.LINE);
    }
}
