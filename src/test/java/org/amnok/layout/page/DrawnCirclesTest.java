package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.layout.page.DrawnCircles.Drawn;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class DrawnCirclesTest {
    @Test
    void a_place_lies_in_other_circles_than_its_own() {
        var own = new Drawn(new Coordinate(200, 200), 100);
        var near = new Drawn(new Coordinate(250, 200), 100);
        var far = new Drawn(new Coordinate(900, 200), 100);
        assertThat(new DrawnCircles(List.of(own, near, far)).around(own, own.centre()))
                .isEqualTo(1);
    }

    @Test
    void a_circle_enters_a_picture_from_a_place_outside_when_its_line_runs_through_it() {
        assertThat(new Drawn(new Coordinate(-50, 100), 100).entersFromOutside(300, 200)).isTrue();
        assertThat(new Drawn(new Coordinate(50, 100), 100).entersFromOutside(300, 200)).isFalse();
        assertThat(new Drawn(new Coordinate(-50, 100), 40).entersFromOutside(300, 200)).isFalse();
        assertThat(new Drawn(new Coordinate(-50, 100), 500).entersFromOutside(300, 200)).isFalse();
    }

    @Test
    void the_line_of_a_circle_lies_below_what_it_runs_through() {
        var circles = new DrawnCircles(List.of(new Drawn(new Coordinate(200, 200), 100)));
        assertThat(circles.linesBelow(new Envelope(290, 310, 190, 210))).isPositive();
        assertThat(circles.linesBelow(new Envelope(190, 210, 190, 210))).isZero();
        assertThat(circles.linesBelow(new Envelope(310, 330, 190, 210))).isZero();
    }
}
