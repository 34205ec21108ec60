package org.amnok.geo.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class RiverLineTest {
    /// A degree along the equator, then a degree north.
    private static final RiverLine CORNER =
            new RiverLine(
                    new GeometryFactory()
                            .createLineString(
                                    new Coordinate[] {
                                        new Coordinate(0, 0),
                                        new Coordinate(1, 0),
                                        new Coordinate(1, 0),
                                        new Coordinate(1, 1)
                                    }));

    private static final RiverLine YALU = Maps.COMPOSER.rivers().line(River.YALU).orElseThrow();

    @Test
    void kilometres_are_geodesic() {
        assertThat(CORNER.lengthKilometres()).isCloseTo(111.319 + 110.574, within(0.001));
    }

    @Test
    void the_yalu_is_as_long_as_its_data_say() {
        assertThat(YALU.lengthKilometres()).isCloseTo(837.3, within(3.0));
    }

    @Test
    void short_parts_are_measured_as_the_geodesic_is_seed_41() {
        var random = new Random(41);
        for (var i = 0; i < 2000; i++) {
            var from = new Coordinate(random.nextDouble(124, 131), random.nextDouble(39, 43));
            var to =
                    new Coordinate(
                            from.x + random.nextDouble(-0.049, 0.049),
                            from.y + random.nextDouble(-0.049, 0.049));
            var geodesic =
                    Geodesy.distanceMetres(LatLon.ofXy(from.x, from.y), LatLon.ofXy(to.x, to.y));
            assertThat(Geodesy.distanceMetres(from, to))
                    .isCloseTo(geodesic, within(1e-7 * geodesic + 1e-6));
        }
    }

    @Test
    void what_lies_beyond_the_ends_is_at_the_ends() {
        assertThat(CORNER.at(-5)).isEqualTo(new LatLon(0, 0));
        assertThat(CORNER.at(5000)).isEqualTo(new LatLon(1, 1));
    }

    @Test
    void a_part_has_the_corners_between_its_ends() {
        assertThat(CORNER.between(100, 200)).hasSize(3).contains(new Coordinate(1, 0));
    }

    @Test
    void a_part_is_as_long_as_its_kilometres_seed_7() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var from = random.nextDouble(0, 700);
            var length = random.nextDouble(0.1, 130);
            var part = YALU.between(from, from + length);
            assertThat(metres(part.toArray(Coordinate[]::new)) / 1000)
                    .isCloseTo(length, within(0.01));
        }
    }

    @Test
    void a_place_on_the_line_is_its_own_foot_seed_11() {
        var random = new Random(11);
        for (var i = 0; i < 300; i++) {
            var kilometre = random.nextDouble(0, 837);
            var foot = YALU.footOf(YALU.at(kilometre));
            assertThat(foot.distanceMetres()).isLessThan(0.1);
            assertThat(foot.kilometre()).isCloseTo(kilometre, within(0.01));
        }
    }

    @Test
    void the_foot_of_hyesan_is_half_a_kilometre_away() {
        var foot = YALU.footOf(Maps.HYESAN);
        assertThat(foot.distanceMetres()).isCloseTo(590, within(20.0));
        assertThat(Geodesy.distanceMetres(YALU.at(foot.kilometre()), Maps.HYESAN))
                .isCloseTo(foot.distanceMetres(), within(1.0));
    }

    private static double metres(Coordinate[] line) {
        var sum = 0.0;
        for (var i = 1; i < line.length; i++) {
            sum +=
                    Geodesy.distanceMetres(
                            LatLon.ofXy(line[i - 1].x, line[i - 1].y),
                            LatLon.ofXy(line[i].x, line[i].y));
        }
        return sum;
    }
}
