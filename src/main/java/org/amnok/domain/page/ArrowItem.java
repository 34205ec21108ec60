package org.amnok.domain.page;

import org.amnok.domain.ProblemException;

/// A straight line from one corner of its frame to the opposite one, with a head or without.
///
/// @param course in which direction it runs
/// @param widthMillimetres of the line
public record ArrowItem(Placement placement, Course course, boolean head, double widthMillimetres)
        implements PageItem {
    /// Where a line runs to.
    public enum Course {
        DOWN_RIGHT,
        DOWN_LEFT,
        UP_RIGHT,
        UP_LEFT;

        private static Course of(Spot from, Spot to) {
            var isRight = to.xMillimetres() >= from.xMillimetres();
            return to.yMillimetres() >= from.yMillimetres()
                    ? isRight ? DOWN_RIGHT : DOWN_LEFT
                    : isRight ? UP_RIGHT : UP_LEFT;
        }

        private boolean isRight() {
            return this == DOWN_RIGHT || this == UP_RIGHT;
        }

        private boolean isDown() {
            return this == DOWN_RIGHT || this == DOWN_LEFT;
        }
    }

    /// @throws ProblemException when the line is too thin to be seen, or too thick to be one
    public ArrowItem {
        if (!(widthMillimetres >= 0.05 && widthMillimetres <= 20)) {
            throw ProblemException.ofTexts(
                    "editor.line_cannot_be_so_wide", "editor.give_line_width", widthMillimetres);
        }
    }

    /// Where it begins.
    public Spot tail() {
        return corner(!course.isRight(), !course.isDown());
    }

    /// Where it ends: at its head.
    public Spot tip() {
        return corner(course.isRight(), course.isDown());
    }

    private Spot corner(boolean right, boolean lower) {
        return new Spot(
                right ? frame().rightMillimetres() : frame().xMillimetres(),
                lower ? frame().bottomMillimetres() : frame().yMillimetres());
    }

    /// The same line from one spot to another.
    public ArrowItem between(Spot from, Spot to) {
        var across = Math.abs(to.xMillimetres() - from.xMillimetres());
        var down = Math.abs(to.yMillimetres() - from.yMillimetres());
        var frame =
                new PageRectangle(
                        Math.min(from.xMillimetres(), to.xMillimetres()),
                        Math.min(from.yMillimetres(), to.yMillimetres()),
                        Math.max(PageRectangle.LEAST_MILLIMETRES, across),
                        Math.max(PageRectangle.LEAST_MILLIMETRES, down));
        return new ArrowItem(placement.at(frame), Course.of(from, to), head, widthMillimetres);
    }

    @Override
    public ArrowItem with(Placement next) {
        return new ArrowItem(next, course, head, widthMillimetres);
    }
}
