package org.amnok.layout.chart;

import java.util.List;
import java.util.stream.IntStream;

/// An axis of numbers from 0 to the first round one that holds all.
///
/// @param step between ticks
/// @param top the last tick, at least one step
record ChartScale(int step, int top) {
    private static final int MOST_TICKS = 6;

    static ChartScale upTo(int most) {
        var step = 1;
        for (var i = 0; (long) step * MOST_TICKS < most; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new ChartScale(step, Math.max(1, Math.ceilDiv(most, step)) * step);
    }

    List<Integer> ticks() {
        return IntStream.rangeClosed(0, top / step).map(i -> i * step).boxed().toList();
    }

    /// How far along an axis of a length a number lies.
    double at(double number, double length) {
        return length * number / top;
    }
}
