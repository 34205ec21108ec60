package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines that labels should not lie on: the border.
final class Barriers {
    private static final int CELL = 64;

    private final Map<Long, List<double[]>> cells = new HashMap<>();

    void add(LineRun run) {
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

    /// True when a barrier runs through the rectangle.
    boolean cross(Rectangle2D r) {
        for (var column = cell(r.getMinX()); column <= cell(r.getMaxX()); column++) {
            for (var row = cell(r.getMinY()); row <= cell(r.getMaxY()); row++) {
                for (var s : cells.getOrDefault(key(column, row), List.of())) {
                    if (r.intersectsLine(s[0], s[1], s[2], s[3])) {
                        return true;
                    }
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
