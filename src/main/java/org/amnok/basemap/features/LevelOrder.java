package org.amnok.basemap.features;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/// Finds from which level on each feature is drawn. Features smaller than 32 pixels are thinned
/// out: in a square of eight pixels one of about the same size is drawn, chosen as if by lot; what
/// is larger is always drawn. Squares are runs along the curve of Morton (1966).
final class LevelOrder {
    /// Places are told apart by so many halvings of the world on each axis.
    private static final int AXIS_BITS = 27;

    /// A square of eight pixels is the world halved so many times more than the level says.
    private static final int CELL_BITS = AXIS_BITS - 1 - LevelTiles.DEEPEST;

    /// Smaller than this, pixels, a feature may be left out.
    private static final double SMALL_PIXELS = 32;

    /// Sizes from one class to the next differ by so many halvings.
    private static final int CLASS_BITS = 4;

    private static final int CLASSES = 8;
    private static final int RADIX_BITS = 16;

    private long[] codes = new long[1024];
    private byte[] visible = new byte[1024];
    private int size;

    /// Adds a feature.
    ///
    /// @param box WGS 84, of its shape; not null
    void add(Envelope box) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size + (size >> 1));
            visible = Arrays.copyOf(visible, codes.length);
        }
        var centre = box.centre();
        var extent =
                Math.max(
                        LevelTiles.x(box.getMaxX()) - LevelTiles.x(box.getMinX()),
                        LevelTiles.y(box.getMinY()) - LevelTiles.y(box.getMaxY()));
        visible[size] = visibleFrom(extent);
        codes[size++] =
                (sizeClass(extent) << (2 * AXIS_BITS))
                        | spread(cell(LevelTiles.x(centre.x))) << 1
                        | spread(cell(LevelTiles.y(centre.y)));
    }

    private static long cell(double place) {
        return (long) Math.scalb(place, AXIS_BITS);
    }

    /// The level from which on it is no longer small.
    private static byte visibleFrom(double extent) {
        byte level = 0;
        while (level < LevelTiles.DEEPEST && extent < SMALL_PIXELS * LevelTiles.pixel(level)) {
            level++;
        }
        return level;
    }

    private static long sizeClass(double extent) {
        return extent <= 0
                ? CLASSES - 1
                : Math.clamp(-Math.getExponent(extent) / CLASS_BITS, 0, CLASSES - 2);
    }

    /// Sets zeros between the bits.
    private static long spread(long bits) {
        var x = bits & 0x7FFFFFFL;
        x = (x | x << 16) & 0x0000FFFF0000FFFFL;
        x = (x | x << 8) & 0x00FF00FF00FF00FFL;
        x = (x | x << 4) & 0x0F0F0F0F0F0F0F0FL;
        x = (x | x << 2) & 0x3333333333333333L;
        return (x | x << 1) & 0x5555555555555555L;
    }

    /// The tile of each feature, in the order in which they were added.
    long[] tiles() {
        var levels = levels();
        var tiles = new long[size];
        for (var i = 0; i < size; i++) {
            tiles[i] = LevelTiles.key(levels[i], place(codes[i] >> 1), place(codes[i]));
        }
        return tiles;
    }

    private static double place(long code) {
        var x = code & 0x5555555555555555L & ((1L << (2 * AXIS_BITS)) - 1);
        x = (x | x >> 1) & 0x3333333333333333L;
        x = (x | x >> 2) & 0x0F0F0F0F0F0F0F0FL;
        x = (x | x >> 4) & 0x00FF00FF00FF00FFL;
        x = (x | x >> 8) & 0x0000FFFF0000FFFFL;
        return Math.scalb((double) ((x | x >> 16) & 0x7FFFFFFL), -AXIS_BITS);
    }

    /// The level of each feature, in the order in which they were added.
    byte[] levels() {
        var order = sorted();
        var levels = new byte[size];
        var better = new int[size];
        var depth = 0;
        for (var i = 0; i < size; i++) {
            depth = raise(levels, better, depth, order[i]);
        }
        depth = 0;
        for (var i = size - 1; i >= 0; i--) {
            depth = raise(levels, better, depth, order[i]);
        }
        for (var i = 0; i < size; i++) {
            levels[i] = (byte) Math.min(levels[i], visible[i]);
        }
        return levels;
    }

    /// A feature is drawn once no better one shares its square; along the curve that can only be
    /// the nearest better one before it or after it.
    ///
    /// @param better features that were passed, each better than the next
    /// @return the new depth of those
    private int raise(byte[] levels, int[] better, int depth, int at) {
        var top = depth;
        while (top > 0 && rank(better[top - 1]) < rank(at)) {
            top--;
        }
        if (top > 0) {
            var free = freeFrom(codes[better[top - 1]], codes[at]);
            levels[at] = (byte) Math.max(levels[at], free);
        }
        better[top] = at;
        return top + 1;
    }

    /// As if by lot, and never two the same: what is drawn lies anywhere in its square, not in a
    /// pattern.
    private static int rank(int at) {
        var mixed = at * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    /// The first level at which two are in different squares.
    private static int freeFrom(long before, long code) {
        var different = before ^ code;
        if (different >> (2 * AXIS_BITS) != 0) {
            return 0;
        }
        var shared = (2 * AXIS_BITS - (Long.SIZE - Long.numberOfLeadingZeros(different))) / 2;
        return Math.clamp(shared + 1 - CELL_BITS, 0, LevelTiles.DEEPEST);
    }

    private int[] sorted() {
        var order = new int[size];
        Arrays.setAll(order, i -> i);
        var other = new int[size];
        for (var shift = 0; shift < Long.SIZE; shift += RADIX_BITS) {
            sort(order, other, shift);
            var swap = order;
            order = other;
            other = swap;
        }
        return order;
    }

    private void sort(int[] from, int[] to, int shift) {
        var starts = new int[(1 << RADIX_BITS) + 1];
        for (var i = 0; i < size; i++) {
            starts[digit(i, shift) + 1]++;
        }
        for (var i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        for (var each : from) {
            to[starts[digit(each, shift)]++] = each;
        }
    }

    private int digit(int at, int shift) {
        return (int) (codes[at] >>> shift) & ((1 << RADIX_BITS) - 1);
    }
}
