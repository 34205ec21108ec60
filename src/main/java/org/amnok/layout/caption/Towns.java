package org.amnok.layout.caption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.geo.Geodesy;
import org.amnok.map.ground.NamedPlace;
import org.amnok.release.ReleasedSighting;

/// Names the town by which a released sighting lies. Only a place that leaves as it was recorded
/// (level 0) has one: the town of a generalised place might be finer than its cell.
final class Towns {
    /// A larger circle, or a place farther away, is not "around" a town.
    private static final double AROUND_METRES = 10_000;

    /// A place this near to the town's own point, and less exact than a street, is the town itself.
    private static final double SAME_METRES = 200;

    private static final double ONLY_TOWN_FROM_METRES = 1_000;
    private static final List<String> RANKS = List.of("city", "town", "village");

    private final List<NamedPlace> places;

    Towns(List<NamedPlace> places) {
        this.places = List.copyOf(places);
    }

    /// The nearest city, or else the nearest town or village; empty when none is near or the place
    /// does not say so much.
    Optional<Names> of(ReleasedSighting sighting) {
        var point = sighting.point();
        return point == null || !isExact(sighting) || radius(sighting) > AROUND_METRES
                ? Optional.empty()
                : RANKS.stream().flatMap(rank -> nearest(rank, point)).findFirst();
    }

    /// True when the report names the town and no place in it.
    boolean isTownOnly(ReleasedSighting sighting) {
        var point = sighting.point();
        return point != null
                && isExact(sighting)
                && radius(sighting) >= ONLY_TOWN_FROM_METRES
                && places.stream()
                        .filter(p -> isNear(p, point))
                        .anyMatch(p -> metres(p, point) < SAME_METRES);
    }

    private static boolean isExact(ReleasedSighting sighting) {
        return sighting.level().number() == 0;
    }

    private static double radius(ReleasedSighting sighting) {
        var metres = sighting.uncertaintyMetres();
        return metres == null ? 0 : metres;
    }

    private Stream<Names> nearest(String rank, LatLon point) {
        return places.stream()
                .filter(p -> p.rank().equals(rank))
                .filter(p -> isNear(p, point))
                .filter(p -> metres(p, point) <= AROUND_METRES)
                .min(Comparator.comparingDouble(p -> metres(p, point)))
                .map(NamedPlace::names)
                .stream();
    }

    /// Spares most geodesics: 10 km are less than this in degrees, up to 60° north.
    private static boolean isNear(NamedPlace place, LatLon point) {
        return Math.abs(place.point().latDegrees() - point.latDegrees()) < 0.1
                && Math.abs(place.point().lonDegrees() - point.lonDegrees()) < 0.2;
    }

    private static double metres(NamedPlace place, LatLon point) {
        return Geodesy.distanceMetres(place.point(), point);
    }
}
