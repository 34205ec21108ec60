package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class PictureFurnitureTest {
    @Test
    void a_map_too_low_for_bar_and_arrow_has_the_bar_only() {
        assertThat(furniture(300, 150).arrow()).isPresent();
        assertThat(furniture(100, 80).arrow()).isEmpty();
    }

    @Test
    void bar_and_arrow_leave_a_corner_where_a_sighting_is_drawn() {
        var furniture = furniture(800, 600, new Coordinate(60, 580), new Coordinate(770, 30));
        assertThat(furniture.bar().x()).isGreaterThan(400);
        assertThat(furniture.bar().right()).isLessThan(800);
        assertThat(furniture.arrow().orElseThrow().right()).isLessThan(60);
    }

    @Test
    void where_both_lower_corners_are_taken_the_bar_lies_in_an_upper_one() {
        var furniture = furniture(800, 600, new Coordinate(60, 580), new Coordinate(740, 580));
        assertThat(furniture.bar().right()).isLessThan(400);
        assertThat(furniture.bar().bottom()).isLessThan(300);
    }

    @Test
    void the_bar_leaves_a_corner_through_which_a_river_runs() {
        var river = List.of(new Coordinate(60, 580), new Coordinate(90, 570));
        var furniture = PictureFurniture.of(view(800, 600), corners(800, 600, List.of(), river));
        assertThat(furniture.bar().x()).isGreaterThan(400);
    }

    @Test
    void the_bar_moves_along_the_lower_edge_where_each_corner_has_a_river_in_it() {
        var river =
                List.of(
                        new Coordinate(60, 580),
                        new Coordinate(740, 580),
                        new Coordinate(60, 25),
                        new Coordinate(740, 25));
        var bar = PictureFurniture.of(view(800, 600), corners(800, 600, List.of(), river)).bar();
        assertThat(bar.x()).isBetween(60.0, 100.0);
        assertThat(bar.y()).isGreaterThan(550);
    }

    @Test
    void the_bar_never_moves_onto_another_item() {
        var corners =
                new FreeCorner(
                        new Envelope(0, 800, 0, 600),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Coordinate(60, 580)),
                        List.of(new Envelope(0, 800, 0, 300), new Envelope(200, 800, 300, 600)));
        var bar = PictureFurniture.of(view(800, 600), corners).bar();
        assertThat(bar.x()).isLessThan(20);
    }

    @Test
    void rather_a_river_is_covered_than_a_sighting() {
        var river = List.of(new Coordinate(60, 580), new Coordinate(90, 570));
        var marks =
                List.of(new Coordinate(740, 580), new Coordinate(60, 20), new Coordinate(740, 20));
        var furniture = PictureFurniture.of(view(800, 600), corners(800, 600, marks, river));
        assertThat(furniture.bar().right()).isLessThan(400);
        assertThat(furniture.bar().y()).isGreaterThan(300);
    }

    @Test
    void the_arrow_leaves_a_city_room_for_its_name() {
        var corners =
                new FreeCorner(
                        new Envelope(0, 800, 0, 600),
                        List.of(),
                        List.of(),
                        List.of(new Coordinate(700, 60)),
                        List.of(),
                        List.of());
        var arrow = PictureFurniture.of(view(800, 600), corners).arrow().orElseThrow();
        assertThat(arrow.x()).isLessThan(100);
    }

    @Test
    void the_arrow_moves_along_the_upper_edge_where_each_corner_has_a_sighting() {
        var corners =
                Stream.of(40, 760)
                        .flatMap(x -> Stream.of(new Coordinate(x, 40), new Coordinate(x, 560)));
        var furniture = furniture(800, 600, corners.toArray(Coordinate[]::new));
        var arrow = furniture.arrow().orElseThrow();
        assertThat(arrow.x()).isGreaterThan(600);
        assertThat(arrow.right()).isLessThan(740);
        assertThat(arrow.bottom()).isLessThan(100);
    }

    private static PictureFurniture furniture(double width, double height, Coordinate... marks) {
        return PictureFurniture.of(
                view(width, height), corners(width, height, List.of(marks), List.of()));
    }

    private static FreeCorner corners(
            double width, double height, List<Coordinate> marks, List<Coordinate> river) {
        return new FreeCorner(
                new Envelope(0, width, 0, height), marks, List.of(), List.of(), river, List.of());
    }

    private static Viewport view(double width, double height) {
        var centre = Projections.webMercator().toMap(new LatLon(41.4, 128.18));
        return new Viewport(Projections.webMercator(), centre.x, centre.y, 10, width, height, 1);
    }
}
