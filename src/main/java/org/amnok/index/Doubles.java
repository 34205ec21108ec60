package org.amnok.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Numbers of the rows of a chunk that are mostly the same few: a byte each, or eight where they
/// are many.
final class Doubles {
    private static final int MOST = 64;

    private final int rows;
    private Ints places;
    private double[] values = {};

    /// Of each row; null while the values are few.
    private double @Nullable [] each;

    Doubles(int rows) {
        this.rows = rows;
        places = new Ints(rows);
    }

    Doubles copy() {
        var copy = new Doubles(rows);
        copy.places = places.copy();
        copy.values = values;
        copy.each = each == null ? null : each.clone();
        return copy;
    }

    double get(int i) {
        if (each != null) {
            return each[i];
        }
        return values.length == 0 ? Double.NaN : values[places.get(i)];
    }

    void set(int i, double value) {
        if (each == null) {
            var place = place(value);
            if (place < MOST) {
                places.set(i, place);
                return;
            }
            var all = new double[rows];
            Arrays.setAll(all, this::get);
            each = all;
        }
        each[i] = value;
    }

    /// Sets the first rows at once, of none of which a number is known.
    void setAll(double[] numbers) {
        for (var i = 0; i < numbers.length; i++) {
            if (each != null || i == 0 || Double.compare(numbers[i], numbers[i - 1]) != 0) {
                set(i, numbers[i]);
            } else {
                places.set(i, places.get(i - 1));
            }
        }
    }

    /// Takes numbers that other rows have.
    void take(Doubles from, int first, int count, int at) {
        var own = Arrays.stream(from.values).mapToInt(this::place).toArray();
        var areFew = each == null && from.each == null && values.length < MOST;
        for (var i = 0; i < count; i++) {
            if (areFew && own.length > 0) {
                places.set(at + i, own[from.places.get(first + i)]);
            } else {
                set(at + i, from.get(first + i));
            }
        }
    }

    /// Where a value is among the few, at the end for a new one that finds room there.
    private int place(double value) {
        var place = 0;
        while (place < values.length && Double.compare(values[place], value) != 0) {
            place++;
        }
        if (place == values.length && place < MOST) {
            values = Arrays.copyOf(values, place + 1);
            values[place] = value;
        }
        return place;
    }
}
