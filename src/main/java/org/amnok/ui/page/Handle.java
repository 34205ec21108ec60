package org.amnok.ui.page;

import javafx.scene.Cursor;
import org.amnok.domain.page.PageRectangle;

/// What a frame is taken hold of by to make it larger or smaller.
enum Handle {
    NORTH_WEST(-1, -1, Cursor.NW_RESIZE),
    NORTH(0, -1, Cursor.N_RESIZE),
    NORTH_EAST(1, -1, Cursor.NE_RESIZE),
    EAST(1, 0, Cursor.E_RESIZE),
    SOUTH_EAST(1, 1, Cursor.SE_RESIZE),
    SOUTH(0, 1, Cursor.S_RESIZE),
    SOUTH_WEST(-1, 1, Cursor.SW_RESIZE),
    WEST(-1, 0, Cursor.W_RESIZE);

    /// No frame is made smaller by hand; smaller ones can be typed.
    private static final double LEAST = 1;

    private final int across;
    private final int down;
    private final Cursor cursor;

    Handle(int across, int down, Cursor cursor) {
        this.across = across;
        this.down = down;
        this.cursor = cursor;
    }

    Cursor cursor() {
        return cursor;
    }

    /// −1 on the left side, 1 on the right one, 0 between.
    int across() {
        return across;
    }

    /// −1 at the top, 1 at the bottom, 0 between.
    int down() {
        return down;
    }

    /// Where on a frame it is.
    double x(PageRectangle frame) {
        return frame.middleXMillimetres() + across * frame.widthMillimetres() / 2;
    }

    /// Where on a frame it is.
    double y(PageRectangle frame) {
        return frame.middleYMillimetres() + down * frame.heightMillimetres() / 2;
    }

    /// The frame after this handle was moved; the opposite side stays where it is.
    PageRectangle resized(PageRectangle frame, double dxMillimetres, double dyMillimetres) {
        var width = grown(frame.widthMillimetres(), across * dxMillimetres);
        var height = grown(frame.heightMillimetres(), down * dyMillimetres);
        return anchored(frame, width, height);
    }

    /// The same, width and height growing alike.
    PageRectangle resizedAlike(PageRectangle frame, double dxMillimetres, double dyMillimetres) {
        var wider = grown(frame.widthMillimetres(), across * dxMillimetres);
        var higher = grown(frame.heightMillimetres(), down * dyMillimetres);
        var byWidth = wider / frame.widthMillimetres();
        var byHeight = higher / frame.heightMillimetres();
        var factor = across == 0 ? byHeight : down == 0 ? byWidth : larger(byWidth, byHeight);
        return anchored(
                frame, frame.widthMillimetres() * factor, frame.heightMillimetres() * factor);
    }

    private static double grown(double length, double by) {
        return Math.max(Math.min(LEAST, length), length + by);
    }

    /// The one that changes more.
    private static double larger(double one, double other) {
        return Math.abs(one - 1) > Math.abs(other - 1) ? one : other;
    }

    private PageRectangle anchored(PageRectangle frame, double width, double height) {
        return new PageRectangle(
                start(frame.xMillimetres(), frame.widthMillimetres(), width, across),
                start(frame.yMillimetres(), frame.heightMillimetres(), height, down),
                width,
                height);
    }

    private static double start(double start, double before, double after, int side) {
        return start + (before - after) * (1 - side) / 2;
    }
}
