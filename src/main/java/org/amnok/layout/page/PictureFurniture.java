package org.amnok.layout.page;

import java.util.Optional;
import org.amnok.geo.ScaleBar;
import org.amnok.layout.Box;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// Where scale bar and north arrow lie on a map of a plain picture, in px of the map.
///
/// @param arrow empty on a low map, which has room for the bar only
record PictureFurniture(Box bar, Optional<Box> arrow) {
    private static final double INSET = 16;
    private static final double MAX_BAR_WIDTH = 160;
    private static final double BAR_TOP = 36;
    private static final double ARROW_SIZE = 34;

    static PictureFurniture of(Viewport viewport, FreeCorner corners) {
        var bar = corners.freestAlongEdges(barRoom(viewport));
        var left = corners.with(bar);
        var arrow = left.freestAlongEdges(arrowRoom(viewport));
        return new PictureFurniture(
                box(bar, 0),
                left.isTaken(arrow) ? Optional.empty() : Optional.of(box(arrow, INSET)));
    }

    private static Envelope barRoom(Viewport viewport) {
        var bar =
                ScaleBar.fitting(
                        viewport.projection(),
                        viewport.centreX(),
                        viewport.centreY(),
                        viewport.unitsPerPixel(),
                        Math.min(MAX_BAR_WIDTH, viewport.widthPixels() / 3));
        var left = INSET - ScaleBarPainter.LEFT;
        var width = bar.widthPixels() + ScaleBarPainter.BESIDE + 0.01;
        var bottom = viewport.heightPixels();
        return new Envelope(left, left + width, bottom - BAR_TOP, bottom - INSET / 2);
    }

    private static Envelope arrowRoom(Viewport viewport) {
        var side = ARROW_SIZE + 2 * INSET;
        return new Envelope(viewport.widthPixels() - side, viewport.widthPixels(), 0, side);
    }

    private static Box box(Envelope room, double inset) {
        return new Box(
                room.getMinX() + inset,
                room.getMinY() + inset,
                room.getWidth() - 2 * inset,
                room.getHeight() - 2 * inset);
    }
}
