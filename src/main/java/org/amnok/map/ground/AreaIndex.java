package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// Finds the area that a place lies in.
final class AreaIndex {
    private final List<Area> areas = new ArrayList<>();

    private record Area(SimpleFeature feature, Envelope box, IndexedPointInAreaLocator locator) {
        boolean covers(Coordinate c) {
            return box.covers(c) && locator.locate(c) != Location.EXTERIOR;
        }
    }

    AreaIndex(List<SimpleFeature> features) {
        for (var feature : features) {
            var geometry = (Geometry) feature.getDefaultGeometry();
            areas.add(
                    new Area(
                            feature,
                            geometry.getEnvelopeInternal(),
                            new IndexedPointInAreaLocator(geometry)));
        }
    }

    /// The area around a place; of several the last, which is drawn above.
    Optional<SimpleFeature> around(LatLon place) {
        var c = new Coordinate(place.lonDegrees(), place.latDegrees());
        return areas.reversed().stream().filter(a -> a.covers(c)).map(Area::feature).findFirst();
    }
}
