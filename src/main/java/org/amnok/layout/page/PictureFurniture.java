package org.amnok.layout.page;

import java.util.Collection;
import java.util.Optional;
import org.amnok.geo.ScaleBar;
import org.amnok.layout.Box;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Where scale bar and north arrow lie on a map of a plain picture, in px of the map: neither
/// covers a sighting when the other corner of the same edge is free.
///
/// @param arrow empty on a low map, which has room for the bar only
record PictureFurniture(Box bar, Optional<Box> arrow) {
    private static final double INSET = 16;
    private static final double MAX_BAR_WIDTH = 160;
    private static final double BAR_TOP = 36;
    private static final double ARROW_SIZE = 34;

    /// Half the width of the largest ring.
    private static final double MARK_RADIUS = 28;

    /// @param marks where sightings are drawn
    static PictureFurniture of(Viewport viewport, Collection<Coordinate> marks) {
        var bar = freer(barRoom(viewport), viewport, marks);
        var arrow = freer(arrowRoom(viewport), viewport, marks);
        return new PictureFurniture(
                box(bar, 0),
                arrow.intersects(bar) ? Optional.empty() : Optional.of(box(arrow, INSET)));
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

    /// The room, or the one in the opposite corner of the same edge when marks lie in the first
    /// only.
    private static Envelope freer(Envelope room, Viewport viewport, Collection<Coordinate> marks) {
        var opposite =
                new Envelope(
                        viewport.widthPixels() - room.getMinX(),
                        viewport.widthPixels() - room.getMaxX(),
                        room.getMinY(),
                        room.getMaxY());
        return isCovered(room, marks) && !isCovered(opposite, marks) ? opposite : room;
    }

    private static boolean isCovered(Envelope room, Collection<Coordinate> marks) {
        var wide = new Envelope(room);
        wide.expandBy(MARK_RADIUS);
        return marks.stream().anyMatch(wide::contains);
    }

    private static Box box(Envelope room, double inset) {
        return new Box(
                room.getMinX() + inset,
                room.getMinY() + inset,
                room.getWidth() - 2 * inset,
                room.getHeight() - 2 * inset);
    }
}
