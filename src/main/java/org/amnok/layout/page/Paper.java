package org.amnok.layout.page;

import org.amnok.domain.page.PageRectangle;
import org.amnok.layout.Box;

/// Millimetres of a page in logical px, 96 to the inch.
final class Paper {
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private Paper() {}

    static double px(double millimetres) {
        return millimetres * PIXELS_PER_MILLIMETRE;
    }

    static double millimetres(double px) {
        return px / PIXELS_PER_MILLIMETRE;
    }

    static Box box(PageRectangle frame) {
        return new Box(
                px(frame.xMillimetres()),
                px(frame.yMillimetres()),
                px(frame.widthMillimetres()),
                px(frame.heightMillimetres()));
    }

    static PageRectangle frame(Box box) {
        return new PageRectangle(
                millimetres(box.x()),
                millimetres(box.y()),
                millimetres(box.width()),
                millimetres(box.height()));
    }
}
