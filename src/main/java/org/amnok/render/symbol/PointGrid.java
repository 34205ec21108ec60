package org.amnok.render.symbol;

import org.amnok.render.canvas.MapBox;

/// Map coordinates as whole numbers: steps from the lower left corner of all points, 2^30 on the
/// longer side. For the whole world in Web Mercator one is 4 cm.
///
/// @param units map units in one step
public record PointGrid(double minX, double minY, double units) {
    private static final int BITS = 30;

    /// Cells on a side of the Hilbert curve as a power of two.
    static final int LEVEL = 15;

    /// Cells on the Hilbert curve are coarser by this many bits.
    static final int CURVE = BITS - LEVEL;

    private static final int MOST = (1 << BITS) - 1;

    static PointGrid of(double minX, double minY, double maxX, double maxY) {
        var side = Math.max(maxX - minX, maxY - minY);
        return new PointGrid(minX, minY, Math.max(side / MOST, 1e-12));
    }

    int stepX(double mapX) {
        return step((mapX - minX) / units);
    }

    int stepY(double mapY) {
        return step((mapY - minY) / units);
    }

    private static int step(double steps) {
        return (int) Math.clamp(Math.rint(steps), 0, MOST);
    }

    public double mapX(int step) {
        return minX + step * units;
    }

    public double mapY(int step) {
        return minY + step * units;
    }

    /// A box in steps, edges included; one that lies beyond all points holds none.
    public record Box(int minX, int minY, int maxX, int maxY) {
        boolean holds(int x, int y) {
            return x >= minX && x <= maxX && y >= minY && y <= maxY;
        }

        boolean holds(Box other) {
            return holds(other.minX, other.minY) && holds(other.maxX, other.maxY);
        }

        boolean meets(int[] boxes, int block) {
            return boxes[4 * block] <= maxX
                    && boxes[4 * block + 2] >= minX
                    && boxes[4 * block + 1] <= maxY
                    && boxes[4 * block + 3] >= minY;
        }

        boolean holds(int[] boxes, int block) {
            return holds(boxes[4 * block], boxes[4 * block + 1])
                    && holds(boxes[4 * block + 2], boxes[4 * block + 3]);
        }
    }

    /// The box of all points.
    Box all() {
        return new Box(0, 0, MOST, MOST);
    }

    /// A box of map coordinates in steps, rounded outwards.
    public Box steps(MapBox map) {
        return new Box(
                bound(Math.floor((map.minX() - minX) / units)),
                bound(Math.floor((map.minY() - minY) / units)),
                bound(Math.ceil((map.maxX() - minX) / units)),
                bound(Math.ceil((map.maxY() - minY) / units)));
    }

    private static int bound(double steps) {
        return (int) Math.clamp(steps, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
