package org.amnok.render.label;

import java.awt.geom.Line2D;

/// Hairlines from symbols to labels that stand off.
final class LabelLeaders {
    /// The share of a hairline that may lie on its own symbol.
    static final double OWN = 0.25;

    private static final double GAP = 1.5;

    private LabelLeaders() {}

    /// From the edge of a symbol to the nearest end or edge of a label.
    static Line2D line(PlacedLabel label, double x, double y, double radius) {
        var box = label.box();
        var endX = Math.clamp(x, box.getMinX() - GAP, box.getMaxX() + GAP);
        var endY = Math.clamp(y, box.getMinY() - GAP, box.getMaxY() + GAP);
        var distance = Math.max(1e-9, Math.hypot(endX - x, endY - y));
        var t = Math.min(1, radius / distance);
        return new Line2D.Double(x + t * (endX - x), y + t * (endY - y), endX, endY);
    }

    static PlacedLabel led(PlacedLabel label, Line2D leader) {
        return new PlacedLabel(
                label.request(), label.x(), label.y(), label.taken(), label.bent(), leader);
    }
}
