package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class FreeCornerTest {
    private static final Envelope LOWER_RIGHT = new Envelope(300, 400, 200, 300);
    private static final Coordinate IN_IT = new Coordinate(350, 250);

    @Test
    void a_sighting_a_site_and_a_city_with_its_name_are_not_to_be_covered() {
        assertThat(corners(List.of(IN_IT), List.of(), List.of()).isFree(LOWER_RIGHT)).isFalse();
        assertThat(corners(List.of(), List.of(IN_IT), List.of()).isFree(LOWER_RIGHT)).isFalse();
        assertThat(corners(List.of(), List.of(), List.of(IN_IT)).isFree(LOWER_RIGHT)).isFalse();
        var besideIt = new Coordinate(270, 250);
        assertThat(corners(List.of(), List.of(), List.of(besideIt)).isFree(LOWER_RIGHT)).isFalse();
    }

    @Test
    void what_lies_elsewhere_leaves_it_free() {
        var elsewhere = List.of(new Coordinate(100, 100));
        assertThat(corners(elsewhere, elsewhere, elsewhere).isFree(LOWER_RIGHT)).isTrue();
    }

    @Test
    void no_river_is_to_be_covered() {
        assertThat(of(List.of(), List.of(), List.of(), List.of(IN_IT)).isFree(LOWER_RIGHT))
                .isFalse();
    }

    private static FreeCorner corners(
            List<Coordinate> marks, List<Coordinate> sites, List<Coordinate> cities) {
        return of(marks, sites, cities, List.of());
    }

    private static FreeCorner of(
            List<Coordinate> marks,
            List<Coordinate> sites,
            List<Coordinate> cities,
            List<Coordinate> lines) {
        var map = new Envelope(0, 400, 0, 300);
        return new FreeCorner(map, marks, sites, cities, lines, List.of());
    }
}
