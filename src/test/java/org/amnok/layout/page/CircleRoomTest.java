package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.amnok.layout.page.DrawnCircles.Drawn;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class CircleRoomTest {
    @Test
    void what_is_taken_is_found_as_by_looking_at_all_seed_11() {
        var random = new Random(11);
        var all = Stream.generate(() -> room(random)).limit(60).toList();
        var taken = new NotePlacement();
        all.forEach(taken::take);
        Stream.generate(() -> room(random))
                .limit(500)
                .forEach(
                        room ->
                                assertThat(taken.isFree(room))
                                        .isEqualTo(all.stream().noneMatch(room::intersects)));
    }

    @Test
    void points_below_a_rectangle_are_counted_as_by_looking_at_all_seed_12() {
        var random = new Random(12);
        var all = Stream.generate(() -> place(random)).limit(400).toList();
        var points = new NotePlacement();
        points.addPoints(all);
        Stream.generate(() -> room(random))
                .limit(200)
                .forEach(
                        room ->
                                assertThat(points.pointsIn(room))
                                        .isEqualTo(all.stream().filter(room::contains).count()));
    }

    @Test
    void circles_around_a_place_are_counted_as_by_looking_at_all_seed_13() {
        var random = new Random(13);
        var all = new ArrayList<Drawn>();
        for (var i = 0; i < 300; i++) {
            all.add(new Drawn(place(random), 20 + random.nextInt(200)));
        }
        var circles = new DrawnCircles(all);
        Stream.generate(() -> place(random))
                .limit(200)
                .forEach(
                        at ->
                                assertThat(circles.around(all.getFirst(), at))
                                        .isEqualTo(
                                                all.stream()
                                                        .skip(1)
                                                        .filter(
                                                                c ->
                                                                        c.centre().distance(at)
                                                                                < c.radius())
                                                        .count()));
    }

    @Test
    void the_line_of_a_circle_lies_below_what_it_runs_through() {
        var circles = new DrawnCircles(java.util.List.of(new Drawn(new Coordinate(200, 200), 100)));
        assertThat(circles.linesBelow(new Envelope(290, 310, 190, 210))).isPositive();
        assertThat(circles.linesBelow(new Envelope(190, 210, 190, 210))).isZero();
        assertThat(circles.linesBelow(new Envelope(310, 330, 190, 210))).isZero();
    }

    private static Coordinate place(Random random) {
        return new Coordinate(random.nextInt(1000), random.nextInt(800));
    }

    private static Envelope room(Random random) {
        var at = place(random);
        return new Envelope(at.x, at.x + random.nextInt(120), at.y, at.y + random.nextInt(50));
    }
}
