package org.amnok.ui.page;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;

/// Where a page lies in the editor's window, and how large.
///
/// @param pixelsPerMillimetre logical px
/// @param x of the page's upper left corner, px
/// @param y of the page's upper left corner, px
record PageView(double pixelsPerMillimetre, double x, double y) {
    /// As large as on paper, on a screen of 96 dpi.
    static final double TRUE_SIZE = 96 / 25.4;

    private static final double ROOM = 28;
    private static final double SMALLEST = TRUE_SIZE / 20;
    private static final double LARGEST = TRUE_SIZE * 16;

    /// All of a page, centred, with some ground around it.
    static PageView fitted(PageSize page, double width, double height) {
        var across = (width - 2 * ROOM) / page.widthMillimetres();
        var down = (height - 2 * ROOM) / page.heightMillimetres();
        return new PageView(limited(Math.min(across, down)), 0, 0).centred(page, width, height);
    }

    private static double limited(double scale) {
        return Math.clamp(scale, SMALLEST, LARGEST);
    }

    private PageView centred(PageSize page, double width, double height) {
        return new PageView(
                pixelsPerMillimetre,
                Math.rint((width - page.widthMillimetres() * pixelsPerMillimetre) / 2),
                Math.rint((height - page.heightMillimetres() * pixelsPerMillimetre) / 2));
    }

    /// Zoomed; the spot at a pixel stays under it.
    PageView zoomedAt(double pixelX, double pixelY, double factor) {
        var scale = limited(pixelsPerMillimetre * factor);
        var spot = millimetres(pixelX, pixelY);
        return new PageView(scale, pixelX - spot.getX() * scale, pixelY - spot.getY() * scale);
    }

    PageView movedBy(double dx, double dy) {
        return new PageView(pixelsPerMillimetre, x + dx, y + dy);
    }

    /// The spot of the page that lies under a pixel.
    Point2D millimetres(double pixelX, double pixelY) {
        return new Point2D((pixelX - x) / pixelsPerMillimetre, (pixelY - y) / pixelsPerMillimetre);
    }

    double pixelX(double millimetres) {
        return x + millimetres * pixelsPerMillimetre;
    }

    double pixelY(double millimetres) {
        return y + millimetres * pixelsPerMillimetre;
    }

    Rectangle2D pixels(PageRectangle frame) {
        return new Rectangle2D(
                pixelX(frame.xMillimetres()),
                pixelY(frame.yMillimetres()),
                frame.widthMillimetres() * pixelsPerMillimetre,
                frame.heightMillimetres() * pixelsPerMillimetre);
    }

    /// As many millimetres as some pixels cover.
    double length(double pixels) {
        return pixels / pixelsPerMillimetre;
    }

    /// 100 for the size on paper.
    long percent() {
        return Math.round(100 * pixelsPerMillimetre / TRUE_SIZE);
    }
}
