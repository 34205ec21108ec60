package org.amnok.map.density;

import org.locationtech.jts.geom.Coordinate;

/// Regular hexagons with corners above and below, side by side in map units. They belong to the
/// map: a map that is dragged keeps them. Every second row is shifted by half a hexagon.
///
/// @param across from side to side, map units
record HexagonLattice(double across) {
    /// Rows lie so far apart, as a share of the width: √3 / 2.
    private static final double ROW = Math.sqrt(3) / 2;

    double centreX(int column, int row) {
        return (column + ((row & 1) == 0 ? 0 : 0.5)) * across;
    }

    double centreY(int row) {
        return row * ROW * across;
    }

    /// Area of one, square map units.
    double area() {
        return ROW * across * across;
    }

    /// The row of the hexagon in which a point lies: of two rows that may hold it, the one whose
    /// centre is nearer.
    int row(double x, double y) {
        var below = (int) Math.floor(y / (ROW * across));
        return distance(x, y, below) <= distance(x, y, below + 1) ? below : below + 1;
    }

    /// The column of the hexagon of a row that is nearest to an x.
    int column(double x, int row) {
        return (int) Math.rint(x / across - ((row & 1) == 0 ? 0 : 0.5));
    }

    private double distance(double x, double y, int row) {
        return Math.hypot(centreX(column(x, row), row) - x, centreY(row) - y);
    }

    /// Corners, from the top to the left and around, closed.
    Coordinate[] ring(int column, int row) {
        var ring = new Coordinate[7];
        var radius = across / Math.sqrt(3);
        for (var corner = 0; corner < ring.length; corner++) {
            var angle = Math.PI / 2 + corner % 6 * Math.PI / 3;
            ring[corner] =
                    new Coordinate(
                            centreX(column, row) + radius * Math.cos(angle),
                            centreY(row) + radius * Math.sin(angle));
        }
        return ring;
    }
}
