package org.amnok.release;

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

    private final KdTree places = new KdTree();

    MarkedPlaces(List<LatLon> places) {
        places.forEach(
                each -> this.places.insert(new Coordinate(each.lonDegrees(), each.latDegrees())));
    }

    /// True when one of them lies nearer to a place than that.
    boolean isWithin(LatLon place, double metres) {
        var lat = metres / LEAST_METRES_PER_DEGREE;
        var lon = lat / Math.max(0.01, Math.cos(Math.toRadians(place.latDegrees())));
        var around =
                new Envelope(
                        place.lonDegrees() - lon,
                        place.lonDegrees() + lon,
                        place.latDegrees() - lat,
                        place.latDegrees() + lat);
        var near = new boolean[1];
        places.query(around, node -> near[0] |= isWithin(node, place, metres));
        return near[0];
    }

    private static boolean isWithin(KdNode node, LatLon place, double metres) {
        return Geodesy.isWithin(LatLon.ofXy(node.getX(), node.getY()), place, metres);
    }
}
