package org.amnok.layout;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.layout.raster.GeoReference;
import org.amnok.map.Viewport;
import org.amnok.release.ReleasedSighting;

/// When a picture may say to the metre how it lies on the ground. A person frames what matters: a
/// small frame, or one with a cell in its middle or at a corner, may tell where in the cell it is.
/// Where generalised sightings are shown, a frame must therefore be at least ten of the coarsest
/// cells wide and high, and neither its middle nor a corner may lie in a cell that is shown.
///
/// @param shown the released sightings that lie in the frame
public record GroundRule(Viewport viewport, List<ReleasedSighting> shown) {
    private static final int LEAST_CELLS = 10;

    /// How a sheet lies on the ground.
    ///
    /// @param map where on the sheet the viewport is drawn
    /// @throws ProblemException when it would reveal a generalised place
    public GeoReference georeference(Box map) {
        if (shown.stream().anyMatch(this::reveals)) {
            throw ProblemException.ofTexts(
                    "layout.the_picture_shows_generalised",
                    "layout.leave_out_the_georeference_show");
        }
        return GeoReference.of(
                viewport.projection().code(),
                viewport.mapX(-map.x()),
                viewport.mapY(-map.y()),
                viewport.unitsPerPixel() / viewport.pixelRatio());
    }

    private boolean reveals(ReleasedSighting sighting) {
        var cell = sighting.level().cellDegrees();
        return cell.isPresent()
                && (isSmall(cell.getAsDouble()) || isFramed(sighting, cell.getAsDouble()));
    }

    private boolean isSmall(double cellDegrees) {
        var w = viewport.widthPixels();
        var h = viewport.heightPixels();
        var wide = at(w, h / 2).lonDegrees() - at(0, h / 2).lonDegrees();
        var high = at(w / 2, 0).latDegrees() - at(w / 2, h).latDegrees();
        return Math.min(wide, high) < LEAST_CELLS * cellDegrees;
    }

    private boolean isFramed(ReleasedSighting sighting, double cellDegrees) {
        var centre = sighting.point();
        if (centre == null) {
            return false;
        }
        var w = viewport.widthPixels();
        var h = viewport.heightPixels();
        return List.of(at(w / 2, h / 2), at(0, 0), at(w, 0), at(0, h), at(w, h)).stream()
                .anyMatch(telling -> isInCell(telling, centre, cellDegrees));
    }

    private static boolean isInCell(LatLon place, LatLon centre, double cellDegrees) {
        return Math.abs(place.latDegrees() - centre.latDegrees()) <= cellDegrees / 2
                && Math.abs(place.lonDegrees() - centre.lonDegrees()) <= cellDegrees / 2;
    }

    private LatLon at(double x, double y) {
        return viewport.positionAt(x, y);
    }
}
