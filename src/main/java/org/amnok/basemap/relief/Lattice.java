package org.amnok.basemap.relief;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;

/// Square cells of a map for which heights are found, in rows from the north.
///
/// @param west and north: the outer edges, in units of the projection
/// @param cell the side of a cell, in the same units
public record Lattice(
        MapProjection projection, double west, double north, double cell, int width, int height) {
    /// The same with some cells more on each side.
    Lattice grown(int cells) {
        return new Lattice(
                projection,
                west - cells * cell,
                north + cells * cell,
                cell,
                width + 2 * cells,
                height + 2 * cells);
    }

    /// Where a point lies that is counted in cells from the upper left corner.
    LatLon place(double column, double row) {
        return projection.toLatLon(west + column * cell, north - row * cell);
    }

    /// Ground metres of the side of a cell in a row.
    double cellMetres(int row) {
        return cell * projection.groundMetresPerUnit(place(width / 2.0, row + 0.5));
    }
}
