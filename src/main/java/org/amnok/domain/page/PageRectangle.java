package org.amnok.domain.page;

import org.amnok.domain.ProblemException;

/// A rectangle on a page, from the page's upper left corner to the right and down.
public record PageRectangle(
        double xMillimetres,
        double yMillimetres,
        double widthMillimetres,
        double heightMillimetres) {
    /// No side is shorter: what is smaller could not be seen or taken hold of.
    public static final double LEAST_MILLIMETRES = 0.1;

    private static final double FARTHEST_MILLIMETRES = 22_000;

    /// @throws ProblemException when it is not a rectangle, or far from any page
    public PageRectangle {
        if (!(Math.abs(xMillimetres) <= FARTHEST_MILLIMETRES)
                || !(Math.abs(yMillimetres) <= FARTHEST_MILLIMETRES)
                || !(widthMillimetres >= LEAST_MILLIMETRES)
                || !(heightMillimetres >= LEAST_MILLIMETRES)
                || !(Math.max(widthMillimetres, heightMillimetres) <= FARTHEST_MILLIMETRES)) {
            throw ProblemException.ofTexts(
                    "domain.an_item_of_mm_at_mm",
                    "domain.give_sides_of_0_1_mm",
                    widthMillimetres,
                    heightMillimetres,
                    xMillimetres,
                    yMillimetres);
        }
    }

    public double rightMillimetres() {
        return xMillimetres + widthMillimetres;
    }

    public double bottomMillimetres() {
        return yMillimetres + heightMillimetres;
    }

    public double middleXMillimetres() {
        return xMillimetres + widthMillimetres / 2;
    }

    public double middleYMillimetres() {
        return yMillimetres + heightMillimetres / 2;
    }

    public PageRectangle movedBy(double dxMillimetres, double dyMillimetres) {
        return new PageRectangle(
                xMillimetres + dxMillimetres,
                yMillimetres + dyMillimetres,
                widthMillimetres,
                heightMillimetres);
    }

    /// The smallest frame around both.
    public PageRectangle union(PageRectangle other) {
        var left = Math.min(xMillimetres, other.xMillimetres);
        var top = Math.min(yMillimetres, other.yMillimetres);
        return new PageRectangle(
                left,
                top,
                Math.max(rightMillimetres(), other.rightMillimetres()) - left,
                Math.max(bottomMillimetres(), other.bottomMillimetres()) - top);
    }

    /// True when no part of it lies outside a page.
    public boolean isWithin(PageSize page) {
        var slack = 1e-6;
        return xMillimetres >= -slack
                && yMillimetres >= -slack
                && rightMillimetres() <= page.widthMillimetres() + slack
                && bottomMillimetres() <= page.heightMillimetres() + slack;
    }
}
