package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.amnok.map.ground.BaseMap.Part;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class CoastTest {
    private static final BaseMap MAP = BaseMap.load();

    /// A notch of the land at river km 10, through which the coast was cut, once stood there alone.
    @Test
    void no_coast_ends_in_a_hook() {
        var ends = new ArrayList<LineString>();
        for (var coast : MAP.features(Part.COAST)) {
            var line = (LineString) coast.getDefaultGeometry();
            if (!line.isClosed()) {
                ends.add(line);
                ends.add(line.reverse());
            }
        }
        assertThat(ends).isNotEmpty().noneMatch(CoastTest::isHooked);
    }

    /// A hair-thin inlet from the river's mouth was drawn as a pale notch in the land beside it.
    @Test
    void no_inlet_leads_off_the_river_at_its_tenth_kilometre() {
        var land = new ArrayList<Geometry>();
        for (var each : MAP.features(Part.LAND)) {
            land.add((Geometry) each.getDefaultGeometry());
        }
        var inlet =
                new GeometryFactory().createPoint(new Coordinate(124.2060, 39.8912)).buffer(0.0001);
        assertThat(land).isNotEmpty().anyMatch(each -> each.contains(inlet));
    }

    private static boolean isHooked(LineString line) {
        var points = line.getCoordinates();
        var walked = 0.0;
        for (var i = 1; i < points.length && walked < 0.01; i++) {
            walked += points[i].distance(points[i - 1]);
            if (walked > 3 * points[i].distance(points[0])) {
                return true;
            }
        }
        return false;
    }
}
