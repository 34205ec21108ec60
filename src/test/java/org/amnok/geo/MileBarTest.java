package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.junit.jupiter.api.Test;

class MileBarTest {
    private static final double MILE = 1609.344;

    @Test
    void a_bar_in_miles_is_a_round_number_of_them_and_true_on_the_ground() {
        var projection = Projections.webMercator();
        var centre = projection.toMap(new LatLon(41.4, 128.18));
        var bar = ScaleBar.fitting(projection, centre.x, centre.y, 20, 300, MILE);
        assertThat(bar.lengthMetres() / MILE).isEqualTo(2, within(1e-9));
        var half = bar.widthPixels() * 20 / 2;
        var west = projection.toLatLon(centre.x - half, centre.y);
        var east = projection.toLatLon(centre.x + half, centre.y);
        assertThat(Geodesy.distanceMetres(west, east))
                .isCloseTo(bar.lengthMetres(), within(0.005 * bar.lengthMetres()));
    }
}
