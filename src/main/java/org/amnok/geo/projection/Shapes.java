package org.amnok.geo.projection;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/// The lines of shapes.
public final class Shapes {
    private Shapes() {}

    /// Lines and rings of a shape, and its points as lines of one point.
    public static List<Coordinate[]> lines(Geometry shape) {
        var lines = new ArrayList<Coordinate[]>();
        shape.apply(
                (GeometryComponentFilter)
                        part -> {
                            if ((part instanceof LineString || part instanceof Point)
                                    && !part.isEmpty()) {
                                lines.add(part.getCoordinates());
                            }
                        });
        return lines;
    }
}
