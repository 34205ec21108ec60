package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.Projections;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

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
    void where_both_corners_are_taken_the_bar_stays_at_the_left() {
        var furniture = furniture(800, 600, new Coordinate(60, 580), new Coordinate(740, 580));
        assertThat(furniture.bar().right()).isLessThan(400);
    }

    private static PictureFurniture furniture(double width, double height, Coordinate... marks) {
        var centre = Projections.webMercator().toMap(new LatLon(41.4, 128.18));
        return PictureFurniture.of(
                new Viewport(Projections.webMercator(), centre.x, centre.y, 10, width, height, 1),
                List.of(marks));
    }
}
