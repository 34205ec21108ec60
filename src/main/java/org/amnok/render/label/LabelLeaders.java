package org.amnok.render.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.render.text.LabelAnchor;
import org.jspecify.annotations.Nullable;

/// Hairlines from symbols to labels that stand off.
final class LabelLeaders {
    /// The share of a hairline that may lie on its own symbol.
    static final double OWN = 0.25;

    private static final double GAP = 1.5;

    /// From a symbol, px: what stands further off names nothing that is seen.
    private static final double OFF = 10;

    private LabelLeaders() {}

    /// From the edge of a symbol to the nearest end or edge of a label.
    static Line2D line(PlacedLabel label, double x, double y, double radius) {
        return line(label, x, x, y, radius);
    }

    /// The same, then those to the left and the right end of a label above or below.
    static List<Line2D> lines(PlacedLabel label, double x, double y, double radius) {
        var box = label.box();
        var nearest = line(label, x, y, radius);
        return box.getMinX() > x || box.getMaxX() < x
                ? List.of(nearest)
                : List.of(
                        nearest,
                        line(label, box.getMinX(), x, y, radius),
                        line(label, box.getMaxX(), x, y, radius));
    }

    /// @param at of the label to which it leads, or what is nearest to that
    private static Line2D line(PlacedLabel label, double at, double x, double y, double radius) {
        var box = label.box();
        var endX = Math.clamp(at, box.getMinX() - GAP, box.getMaxX() + GAP);
        var endY = Math.clamp(y, box.getMinY() - GAP, box.getMaxY() + GAP);
        var distance = Math.max(1e-9, Math.hypot(endX - x, endY - y));
        var t = Math.min(1, radius / distance);
        return new Line2D.Double(x + t * (endX - x), y + t * (endY - y), endX, endY);
    }

    static PlacedLabel led(PlacedLabel label, @Nullable Line2D leader) {
        return new PlacedLabel(
                label.request(), label.x(), label.y(), label.taken(), label.bent(), leader);
    }

    /// A label of a town with a hairline to its symbol, or to the ring that lies over it; null
    /// where that has no room.
    static @Nullable PlacedLabel led(PlacedLabel label, Rectangle2D symbol, LabelConflicts room) {
        var line = line(label, symbol);
        return room.isFree(line, OWN) ? led(label, line) : null;
    }

    /// True when a label stands further off its symbol than beside it.
    static boolean isOff(PlacedLabel label, Rectangle2D symbol) {
        var line = line(label, symbol);
        return line.getP1().distance(line.getP2()) > OFF;
    }

    /// True when a name stands off a ring that lies over its dot, and not level with it.
    static boolean isOffRing(PlacedLabel label, LabelAnchor.Around dot, Rectangle2D ring) {
        var line = line(label, ring);
        return ring.getWidth() > dot.box().getWidth()
                && line.getY1() != line.getY2()
                && isOff(label, ring);
    }

    private static Line2D line(PlacedLabel label, Rectangle2D symbol) {
        return line(label, symbol.getCenterX(), symbol.getCenterY(), symbol.getWidth() / 2);
    }
}
