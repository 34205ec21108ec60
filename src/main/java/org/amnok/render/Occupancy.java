package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Rectangles that are taken, found by where they are.
final class Occupancy {
    private static final double CELL = 96;

    private final Map<Long, List<Rectangle2D>> cells = new HashMap<>();

    void add(Rectangle2D taken) {
        visit(
                taken,
                key -> {
                    cells.computeIfAbsent(key, k -> new ArrayList<>(4)).add(taken);
                    return false;
                });
    }

    boolean isFree(Rectangle2D wanted) {
        return !visit(
                wanted,
                key -> cells.getOrDefault(key, List.of()).stream().anyMatch(wanted::intersects));
    }

    /// The largest square around a point whose inscribed circle holds that point.
    Optional<Rectangle2D> around(double x, double y) {
        return cells.getOrDefault(key(cell(x), cell(y)), List.of()).stream()
                .filter(r -> Math.hypot(r.getCenterX() - x, r.getCenterY() - y) <= r.getWidth() / 2)
                .max((a, b) -> Double.compare(a.getWidth(), b.getWidth()));
    }

    /// True as soon as an action on a cell is.
    private static boolean visit(Rectangle2D r, Predicate<Long> action) {
        for (var column = cell(r.getMinX()); column <= cell(r.getMaxX()); column++) {
            for (var row = cell(r.getMinY()); row <= cell(r.getMaxY()); row++) {
                if (action.test(key(column, row))) {
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
