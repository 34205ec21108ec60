package org.amnok.geo.border;

import java.util.List;
import java.util.Optional;
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
        return near(place, radiusMetres).filter(each -> each.mayTouch(place, radiusMetres));
    }

    /// Those whose bounds are no farther from a place than this.
    Stream<Region> near(LatLon place, double metres) {
        return near(Region.grown(at(place), metres));
    }

    private Stream<Region> near(Envelope box) {
        List<?> found = byBounds.query(box);
        return found.stream().map(Region.class::cast);
    }

    private static Envelope at(LatLon place) {
        return new Envelope(
                place.lonDegrees(), place.lonDegrees(), place.latDegrees(), place.latDegrees());
    }

    /// One in which a place lies.
    Optional<Region> containing(LatLon place) {
        return near(at(place)).filter(each -> each.contains(place)).findFirst();
    }
}
