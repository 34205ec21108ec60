package org.amnok.layout.caption;

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
public final class Towns {
    /// A larger circle, or a place farther away, is not "around" a town.
    private static final double AROUND_METRES = 10_000;

    /// A place this near to the town's own point, and less exact than a street, is the town itself.
    public static final double SAME_METRES = 200;

    /// Of latitude, and of longitude times the cosine: within a hundredth of the geodesic over some
    /// tens of kilometres where people live.
    private static final double METRES_PER_DEGREE = 111_200;

    /// So many times longer or shorter a distance may be.
    private static final double ROUGHLY = 1.05;

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
                && nearest(point, SAME_METRES, places).isPresent();
    }

    private static boolean isExact(ReleasedSighting sighting) {
        return sighting.level().number() == 0;
    }

    private static double radius(ReleasedSighting sighting) {
        var metres = sighting.uncertaintyMetres();
        return metres == null ? 0 : metres;
    }

    private Stream<Names> nearest(String rank, LatLon point) {
        var ofRank = places.stream().filter(place -> place.rank().equals(rank)).toList();
        return nearest(point, AROUND_METRES, ofRank).map(NamedPlace::names).stream();
    }

    /// The nearest of some places; empty when none is within a distance in metres. Geodesics are
    /// asked for only where two are about as near as each other, or one about as far as is allowed.
    public static Optional<NamedPlace> nearest(LatLon at, double within, List<NamedPlace> among) {
        var perLon = Math.cos(Math.toRadians(at.latDegrees()));
        NamedPlace best = null;
        var least = Double.POSITIVE_INFINITY;
        var next = Double.POSITIVE_INFINITY;
        for (var place : among) {
            var north = place.point().latDegrees() - at.latDegrees();
            var east = (place.point().lonDegrees() - at.lonDegrees()) * perLon;
            var metres = METRES_PER_DEGREE * Math.sqrt(north * north + east * east);
            if (metres < least) {
                next = least;
                least = metres;
                best = place;
            } else if (metres < next) {
                next = metres;
            }
        }
        if (least > within * ROUGHLY) {
            return Optional.empty();
        }
        return least * ROUGHLY < within && least * ROUGHLY < next
                ? Optional.ofNullable(best)
                : nearestExactly(at, within, among);
    }

    private static Optional<NamedPlace> nearestExactly(
            LatLon at, double within, List<NamedPlace> among) {
        NamedPlace best = null;
        var least = Math.nextUp(within);
        for (var place : among) {
            var metres = Geodesy.distanceMetres(place.point(), at);
            if (metres < least) {
                least = metres;
                best = place;
            }
        }
        return Optional.ofNullable(best);
    }
}
