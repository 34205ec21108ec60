package org.amnok.map.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.LatLon;
import org.amnok.map.Maps;
import org.junit.jupiter.api.Test;

class RiversTest {
    /// Linjiang: the Yalu from the lower left corner to the upper right one.
    @Test
    void the_water_in_a_picture_lies_between_the_banks() {
        var view = Maps.hyesan(8_000).centredAt(new LatLon(41.7990, 126.9050)).atScale(8_000);
        var water = Maps.COMPOSER.rivers().waterIn(view);
        assertThat(water)
                .anyMatch(at -> at.x < 100 && at.y > 500)
                .anyMatch(at -> at.x > 700 && at.y < 100)
                .noneMatch(at -> at.x < 100 && at.y < 100)
                .noneMatch(at -> at.x > 700 && at.y > 500);
    }
}
