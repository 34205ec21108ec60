package org.amnok.release;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/// Places at which a map draws something of a person's own, to be asked about millions of times.
final class MarkedPlaces {
    private static final double LEAST_METRES_PER_DEGREE = 110_500;

    /// Of more in one layer one is telling only where it lies at the very place.
    private static final int MANY = 1_000;

    /// Steps to a degree of what is one place: 1.1 m from north to south.
    private static final double STEPS = 100_000;

    private static final long STEPS_ROUND = 36_000_000;

    private final KdTree few = new KdTree();

    /// Cells of the places of layers that have many, in their order.
    private final long[] many;

    /// @param places of sites, and of each layer
    MarkedPlaces(List<List<LatLon>> places) {
        places.stream()
                .filter(some -> some.size() <= MANY)
                .flatMap(List::stream)
                .map(each -> new Coordinate(each.lonDegrees(), each.latDegrees()))
                .forEach(few::insert);
        many =
                places.stream()
                        .filter(some -> some.size() > MANY)
                        .flatMap(List::stream)
                        .mapToLong(each -> cell(each, 0, 0))
                        .sorted()
                        .toArray();
    }

    private static long cell(LatLon place, int north, int east) {
        return (Math.round(place.latDegrees() * STEPS) + north) * STEPS_ROUND
                + Math.round(place.lonDegrees() * STEPS)
                + east;
    }

    /// True when one of few lies nearer to a place than that, or one of many at it.
    boolean isAt(LatLon place, double metres) {
        return isNear(place, metres) || isOneOfMany(place);
    }

    private boolean isOneOfMany(LatLon place) {
        for (var north = -1; north <= 1; north++) {
            for (var east = -1; east <= 1; east++) {
                if (Arrays.binarySearch(many, cell(place, north, east)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNear(LatLon place, double metres) {
        var lat = metres / LEAST_METRES_PER_DEGREE;
        var lon = lat / Math.max(0.01, Math.cos(Math.toRadians(place.latDegrees())));
        var around =
                new Envelope(
                        place.lonDegrees() - lon,
                        place.lonDegrees() + lon,
                        place.latDegrees() - lat,
                        place.latDegrees() + lat);
        var near = new boolean[1];
        few.query(around, node -> near[0] |= isWithin(node, place, metres));
        return near[0];
    }

    private static boolean isWithin(KdNode node, LatLon place, double metres) {
        return Geodesy.isWithin(LatLon.ofXy(node.getX(), node.getY()), place, metres);
    }
}
