package org.amnok.geo;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds which of many areas a circle may touch. Thread-safe.
final class NearRegions {
    private final STRtree byBounds = new STRtree();

    NearRegions(List<Region> all) {
        all.forEach(each -> byBounds.insert(each.reach(), each));
        byBounds.build();
    }

    /// Those that some of a circle may lie in.
    Stream<Region> touched(LatLon place, double radiusMetres) {
        var around =
                new Envelope(
                        place.lonDegrees(),
                        place.lonDegrees(),
                        place.latDegrees(),
                        place.latDegrees());
        List<?> near = byBounds.query(Region.grown(around, radiusMetres));
        return near.stream()
                .map(Region.class::cast)
                .filter(each -> each.mayTouch(place, radiusMetres));
    }
}
