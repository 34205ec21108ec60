package org.amnok.render.text;

/// A label that wants a place.
///
/// @param owner the feature it names
/// @param anchor what it belongs to in the picture
/// @param opacity 0 to 1
/// @param tie decides between labels of one order: no more than a number that follows from where
///   the feature lies, so that neighbours are not placed one after the other and a change at one
///   end of a crowd does not run through it
public record LabelRequest(
        Object owner, TextPaint paint, LabelAnchor anchor, double opacity, int tie) {
    private static final double APART = 5;

    /// How a label keeps off the border, where it can.
    public enum Barrier {
        /// It does not.
        IGNORED,
        /// It is not put on it where there is another place.
        LABEL,
        /// The same, and it never lies on other ground than its own: not on the other bank.
        HOME,
        /// It is never put on it.
        ALWAYS
    }

    /// @param x and y: map coordinates of the feature
    public static int tie(String text, double x, double y) {
        var bits = Double.doubleToLongBits(x) * 31 + Double.doubleToLongBits(y);
        return (int) ((bits ^ text.hashCode()) * 0x9E3779B97F4A7C15L >>> 33);
    }

    /// The same set in other lines.
    public LabelRequest set(Lettering letters) {
        var other =
                new TextPaint(
                        letters,
                        paint.order(),
                        paint.plan(),
                        paint.home(),
                        paint.fixed(),
                        paint.offset());
        return new LabelRequest(owner, other, anchor, opacity, tie);
    }

    public Lettering letters() {
        return paint.letters();
    }

    public double order() {
        return paint.order();
    }

    public LabelPlan plan() {
        return paint.plan();
    }

    /// The room that it keeps to others, px: beside a point on several lines more, of which another
    /// would seem to be one.
    public double space() {
        var isOfLines = letters().lines() > 1 && anchor instanceof LabelAnchor.Around;
        return isOfLines ? Math.max(APART, plan().spaceAround()) : plan().spaceAround();
    }

    public Barrier barrier() {
        return plan().barrier();
    }

    public String home() {
        return paint.home();
    }
}
