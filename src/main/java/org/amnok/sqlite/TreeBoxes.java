package org.amnok.sqlite;

import java.util.Arrays;

/// Boxes of an R-tree in arrays: what each is of, and its bounds in degrees, never smaller than
/// what was added.
public final class TreeBoxes {
    private long[] ids;
    private float[] bounds;
    private int size;

    public TreeBoxes(int expected) {
        ids = new long[Math.max(1, expected)];
        bounds = new float[4 * ids.length];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public long id(int box) {
        return ids[box];
    }

    /// Where the box of an id is that was added after all smaller ones; negative when it is none.
    public int find(long id) {
        return Arrays.binarySearch(ids, 0, size, id);
    }

    /// Of one box: 0 lowest x, 1 highest x, 2 lowest y, 3 highest y.
    public float bound(int box, int side) {
        return bounds[4 * box + side];
    }

    /// Twice the middle, along x (0) or y (1).
    float middle(int box, int axis) {
        return bounds[4 * box + 2 * axis] + bounds[4 * box + 2 * axis + 1];
    }

    public void add(long id, double minX, double maxX, double minY, double maxY) {
        addBounds(id, down(minX), up(maxX), down(minY), up(maxY));
    }

    /// The box around some others.
    ///
    /// @param order which boxes, from one place in it to before another
    void addAround(long id, TreeBoxes from, int[] order, int start, int end) {
        var around = new float[] {1, -1, 1, -1};
        for (int side = 0; side < 4; side++) {
            var bound = from.bound(order[start], side);
            for (int i = start + 1; i < end; i++) {
                var other = from.bound(order[i], side);
                bound = side % 2 == 0 ? Math.min(bound, other) : Math.max(bound, other);
            }
            around[side] = bound;
        }
        addBounds(id, around[0], around[1], around[2], around[3]);
    }

    private void addBounds(long id, float minX, float maxX, float minY, float maxY) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            bounds = Arrays.copyOf(bounds, 8 * size);
        }
        ids[size] = id;
        bounds[4 * size] = minX;
        bounds[4 * size + 1] = maxX;
        bounds[4 * size + 2] = minY;
        bounds[4 * size + 3] = maxY;
        size++;
    }

    /// The largest single that is not above, as SQLite keeps a lower bound.
    public static float down(double bound) {
        var single = (float) bound;
        return single > bound ? Math.nextDown(single) : single;
    }

    /// The smallest single that is not below, as SQLite keeps an upper bound.
    public static float up(double bound) {
        var single = (float) bound;
        return single < bound ? Math.nextUp(single) : single;
    }
}
