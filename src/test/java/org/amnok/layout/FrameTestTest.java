package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTestTest {
    @ParameterizedTest
    @CsvSource({
        "40.52, 127.31, 11000, true",
        "41.40, 128.18, 11000, false",
        "40.52, 127.31, 3000000, false"
    })
    void ground_without_river_and_place_is_bare(
            double lat, double lon, double denominator, boolean bare) {
        var centre = Projections.webMercator().toMap(new LatLon(lat, lon));
        var view =
                new Viewport(Projections.webMercator(), centre.x, centre.y, 1, 800, 600, 1)
                        .atScale(denominator);
        assertThat(FrameTest.isBare(view, Maps.COMPOSER, List.of())).isEqualTo(bare);
    }
}
