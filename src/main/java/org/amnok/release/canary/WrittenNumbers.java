package org.amnok.release.canary;

import java.util.Arrays;

/// Numbers of a text in the order in which they stand there: what may be coordinates.
final class WrittenNumbers {
    private static final int FEWEST = 16;

    private int[] ats = new int[FEWEST];
    private double[] values = new double[FEWEST];
    private double[] withins = new double[FEWEST];
    private int size;

    /// @param at where it begins, in characters
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
        while (first > 0 && ats[i] - ats[first - 1] <= apart) {
            first--;
        }
        return first;
    }

    /// True when one stands at most so many characters behind another.
    boolean isNear(int i, int other, int apart) {
        return other < size && ats[other] - ats[i] <= apart;
    }
}
