package org.amnok.exchange.cell;

import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.Geodesy;
import org.amnok.geo.WrittenPosition;
import org.locationtech.jts.geom.Geometry;

/// A shape of a file as one place: a sighting is a point with its uncertainty.
///
/// @param point of the shape, or the middle of what it spans
/// @param halfExtentMetres from the middle to a corner of what it spans: everything of the shape
///   lies within, rounded up to two digits; of a coordinate what its digits leave open; 0 for a
///   point
public record ShapePlace(LatLon point, double halfExtentMetres) {
    /// @param shape in WGS 84, x = longitude
    /// @throws ProblemException when it is empty or outside the earth
    public static ShapePlace of(Geometry shape) {
        if (shape.isEmpty()) {
            throw ProblemException.ofTexts(
                    "exchange.the_shape_is_empty", "exchange.draw_it_or_give_a_coordinate");
        }
        var box = shape.getEnvelopeInternal();
        var middle =
                LatLon.ofXy(
                        box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
        if (box.getWidth() == 0 && box.getHeight() == 0) {
            return new ShapePlace(middle, 0);
        }
        // On the ground a degree of longitude is longest on the side nearest to the equator.
        var wideY =
                Math.abs(box.getMinY()) < Math.abs(box.getMaxY()) ? box.getMinY() : box.getMaxY();
        var corner = LatLon.ofXy(box.getMaxX(), wideY);
        return new ShapePlace(middle, roundedUp(Geodesy.distanceMetres(middle, corner)));
    }

    /// To two digits, and to whole metres.
    private static double roundedUp(double metres) {
        var digit = Math.pow(10, Math.max(0, Math.floor(Math.log10(metres)) - 1));
        return Math.ceil(metres / digit) * digit;
    }

    public static ShapePlace of(WrittenPosition written) {
        return new ShapePlace(written.point(), written.withinMetres());
    }

    public boolean isPoint() {
        return halfExtentMetres == 0;
    }
}
