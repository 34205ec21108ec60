package org.amnok.map;

/// Numbers that are easy to read: 1, 2 and 5 with zeros.
public final class NiceNumbers {
    private NiceNumbers() {}

    /// The smallest that is not below a positive value.
    public static double atLeast(double value) {
        var power = Math.pow(10, Math.floor(Math.log10(value)));
        for (var factor : new int[] {1, 2, 5}) {
            if (factor * power >= value * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// The one nearest by ratio to a positive value.
    public static double near(double value) {
        var above = atLeast(value);
        var below = atLeast(above * 0.39);
        return value / below < above / value ? below : above;
    }
}
