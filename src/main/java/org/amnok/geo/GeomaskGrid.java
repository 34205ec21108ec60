package org.amnok.geo;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Wgs84;
import org.jspecify.annotations.Nullable;

/// The fixed global grid that places are snapped to before they leave this machine.
///
/// Cell edges lie on whole multiples of the side, counted from 0° N 0° E. A place is moved to the
/// centre of its cell, always the same for every place in the cell, so that two releases cannot be
/// averaged and nothing of the place within its cell remains.
///
/// @param cellsPerDegree how many cells make a degree
public record GeomaskGrid(int cellsPerDegree) {
    public GeomaskGrid {
        if (cellsPerDegree < 1 || cellsPerDegree > 100_000) {
            throw new IllegalArgumentException("A degree holds 1 to 100000 cells");
        }
    }

    /// @param sideDegrees the side of a cell, a degree divided by a whole number
    public static GeomaskGrid ofSide(double sideDegrees) {
        return new GeomaskGrid(Math.toIntExact(Math.round(1 / sideDegrees)));
    }

    /// The centre of the cell that a place lies in. A place on an edge belongs to the cell north or
    /// east of it.
    public LatLon cellCentre(LatLon place) {
        return LatLon.clamped(centre(place.latDegrees(), 90), centre(place.lonDegrees(), 180));
    }

    /// Half the diagonal in metres of a cell around a latitude: as far as a place in the cell can
    /// lie from its centre.
    public double halfDiagonalMetres(double latDegrees) {
        var north = Wgs84.northMetresPerDegree(latDegrees);
        var east = Wgs84.eastMetresPerDegree(latDegrees);
        return Math.hypot(north, east) / cellsPerDegree / 2;
    }

    /// What is published for the uncertainty of a snapped place: the half-diagonal and the recorded
    /// uncertainty together, rounded up to the next 10 m below 100 m, to the next 100 m above.
    ///
    /// @param recordedMetres null when unknown, which adds nothing
    public double publishedUncertaintyMetres(LatLon place, @Nullable Double recordedMetres) {
        var centre = cellCentre(place);
        // The edge nearer the equator is the longer one.
        var widestLat = Math.max(0, Math.abs(centre.latDegrees()) - 0.5 / cellsPerDegree);
        var metres = halfDiagonalMetres(widestLat) + (recordedMetres == null ? 0 : recordedMetres);
        return roundedUp(metres);
    }

    static double roundedUp(double metres) {
        var step = metres <= 100 ? 10 : 100;
        return Math.ceil(metres / step) * step;
    }

    /// Whole numbers keep the cell exact; the last cell before the pole or 180° is not left.
    private double centre(double degrees, int limit) {
        var last = (long) limit * cellsPerDegree - 1;
        var cell = Math.min((long) Math.floor(degrees * cellsPerDegree), last);
        return (2 * cell + 1) / (2.0 * cellsPerDegree);
    }
}
