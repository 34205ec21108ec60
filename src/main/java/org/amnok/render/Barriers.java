package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Lines that labels should not lie on: the border.
final class Barriers {
    private static final int CELL = 64;

    private final Map<Long, List<double[]>> cells = new HashMap<>();
    private double halfWidth;

    /// @param width of what is drawn along the line, px
    void add(LineRun run, double width) {
        halfWidth = Math.max(halfWidth, width / 2);
        var p = run.points();
        for (var i = 2; i < p.length; i += 2) {
            add(new double[] {p[i - 2], p[i - 1], p[i], p[i + 1]});
        }
    }

    private void add(double[] s) {
        for (var c = cell(Math.min(s[0], s[2])); c <= cell(Math.max(s[0], s[2])); c++) {
            for (var r = cell(Math.min(s[1], s[3])); r <= cell(Math.max(s[1], s[3])); r++) {
                cells.computeIfAbsent(key(c, r), k -> new ArrayList<>()).add(s);
            }
        }
    }

    /// True when a barrier, as wide as it is drawn, runs through the rectangle.
    boolean cross(Rectangle2D box) {
        var r =
                new Rectangle2D.Double(
                        box.getX() - halfWidth,
                        box.getY() - halfWidth,
                        box.getWidth() + 2 * halfWidth,
                        box.getHeight() + 2 * halfWidth);
        return any(r, s -> r.intersectsLine(s[0], s[1], s[2], s[3]));
    }

    private boolean any(Rectangle2D near, Predicate<double[]> test) {
        for (var column = cell(near.getMinX()); column <= cell(near.getMaxX()); column++) {
            for (var row = cell(near.getMinY()); row <= cell(near.getMaxY()); row++) {
                if (cells.getOrDefault(key(column, row), List.of()).stream().anyMatch(test)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }
}
