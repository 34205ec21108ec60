package org.amnok.release.canary;

import java.util.Arrays;

/// Numbers of a text in the order in which they stand there: what may be coordinates.
final class WrittenNumbers {
    private static final int FEWEST = 16;

    /// A character of the basic plane has at most this many bytes.
    static final int MOST_BYTES = 3;

    private final byte[] text;

    private int[] ats = new int[FEWEST];
    private double[] values = new double[FEWEST];
    private double[] withins = new double[FEWEST];
    private int size;

    /// @param text in UTF-8
    WrittenNumbers(byte[] text) {
        this.text = text;
    }

    /// @param at where it begins, in bytes; not before the last one
    /// @param within how far a coordinate may lie from it and still be written so
    void add(int at, double value, double within) {
        if (size == ats.length) {
            ats = Arrays.copyOf(ats, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            withins = Arrays.copyOf(withins, 2 * size);
        }
        ats[size] = at;
        values[size] = value;
        withins[size++] = within;
    }

    int size() {
        return size;
    }

    double value(int i) {
        return values[i];
    }

    double within(int i) {
        return withins[i];
    }

    /// The first that stands so few characters before one.
    int firstNear(int i, int apart) {
        var first = i;
        while (first > 0 && isNear(first - 1, i, apart)) {
            first--;
        }
        return first;
    }

    /// True when one stands at most `apart` characters behind another.
    boolean isNear(int i, int other, int apart) {
        if (other >= size) {
            return false;
        }
        var bytes = ats[other] - ats[i];
        return bytes <= apart
                || bytes <= MOST_BYTES * apart && characters(ats[i], ats[other]) <= apart;
    }

    private int characters(int from, int to) {
        var count = 0;
        for (int at = from; at < to; at++) {
            count += Utf8.isInside(text[at]) ? 0 : 1;
        }
        return count;
    }
}
