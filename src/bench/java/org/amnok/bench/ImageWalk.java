package org.amnok.bench;

import org.amnok.basemap.BaseFile;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;

/// A view that goes over an image as one reads: half a picture to the right, at the end of a line
/// half a picture down and back, at the end of the page to the upper left again.
final class ImageWalk {
    private final MapExtent extent;
    private Viewport view;
    private int direction = 1;

    /// @param start as close as it stays
    ImageWalk(BaseFile.Bounds bounds, Viewport start) {
        extent = MapExtent.of(Projections.webMercator(), bounds.southWest(), bounds.northEast());
        view = start;
    }

    Viewport view() {
        return view;
    }

    void step() {
        var across = view.unitsPerPixel() * view.widthPixels() / 2;
        var down = view.unitsPerPixel() * view.heightPixels() / 2;
        var x = view.centreX() + direction * across;
        if (x >= extent.minX() && x <= extent.maxX()) {
            view = view.centredAt(x, view.centreY());
            return;
        }
        direction = -direction;
        var y = view.centreY() - down;
        view = view.centredAt(view.centreX(), y >= extent.minY() ? y : extent.maxY() - down);
    }
}
