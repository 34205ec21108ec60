package org.amnok.basemap;

import java.util.Arrays;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.locationtech.jts.geom.Coordinate;

/// The pixels of an image that lies askew as map coordinates: x = column, y = -row.
///
/// @param abcdef from pixels to coordinates of the projection
record TurnedProjection(MapProjection projection, double[] abcdef) implements MapProjection {
    @Override
    public String code() {
        return projection.code() + Arrays.toString(abcdef);
    }

    @Override
    public String title() {
        return projection.title();
    }

    @Override
    public Coordinate toMap(LatLon position) {
        var at = projection.toMap(position);
        var x = at.x - abcdef[2];
        var y = at.y - abcdef[5];
        var determinant = abcdef[0] * abcdef[4] - abcdef[1] * abcdef[3];
        var column = (abcdef[4] * x - abcdef[1] * y) / determinant;
        var row = (abcdef[0] * y - abcdef[3] * x) / determinant;
        return new Coordinate(column, -row);
    }

    @Override
    public LatLon toLatLon(double column, double minusRow) {
        return projection.toLatLon(
                abcdef[0] * column - abcdef[1] * minusRow + abcdef[2],
                abcdef[3] * column - abcdef[4] * minusRow + abcdef[5]);
    }

    @Override
    public double groundMetresPerUnit(LatLon position) {
        return projection.groundMetresPerUnit(position) * Math.hypot(abcdef[0], abcdef[3]);
    }
}
