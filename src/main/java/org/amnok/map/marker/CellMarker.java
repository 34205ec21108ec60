package org.amnok.map.marker;

import org.amnok.domain.LatLon;
import org.amnok.geo.GeomaskGrid;
import org.amnok.map.Viewport;

/// A cell of the fixed grid to whose middle places were moved before they were released: somewhere
/// in it they lie.
///
/// @param centre of the cell
/// @param sideDegrees of the cell, in latitude and longitude
public record CellMarker(LatLon centre, double sideDegrees) {
    private static final double LEAST_PIXELS = 10;

    /// True when a place in it is known about as well as it is large: then the cell alone says
    /// where it lies, else a circle does.
    ///
    /// @param uncertaintyMetres as it is published: of the cell and of what was recorded together
    public boolean tells(double uncertaintyMetres) {
        return uncertaintyMetres <= grid().publishedUncertaintyMetres(centre, halfDiagonalMetres());
    }

    public double halfDiagonalMetres() {
        return grid().halfDiagonalMetres(centre.latDegrees());
    }

    private GeomaskGrid grid() {
        return GeomaskGrid.ofSide(sideDegrees);
    }

    /// True where it is large enough to be seen, and in the picture or near it. So small a cell
    /// lies below its symbol, and tens of thousands are a ribbon.
    public boolean isDrawn(Viewport viewport) {
        var near = viewport.frame();
        var around =
                halfDiagonalMetres()
                        / viewport.unitsPerPixel()
                        / viewport.projection().groundMetresPerUnit(centre);
        near.expandBy(around);
        return around >= LEAST_PIXELS && near.contains(viewport.screen(centre));
    }
}
