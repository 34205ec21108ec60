package org.amnok.basemap.relief;

import java.util.OptionalInt;

/// How far apart in height contours are.
final class ContourInterval {
    /// Smaller scales have too many lines for the eye.
    private static final double WIDEST_DENOMINATOR = 330_000;

    /// Metres of height for each of the scale's denominator: 20 m at 1:50,000.
    private static final double PER_DENOMINATOR = 1 / 2500.0;

    /// Posts tell no less than a part of the distance between them.
    private static final double PER_POST = 1 / 3.0;

    /// Where the posts carry only lines this many times as far apart as the scale asks for, there
    /// are none.
    private static final double MOST_MISSED = 4;

    private static final int[] STEPS = {5, 10, 20, 50, 100, 200, 500};

    /// Every fifth is drawn heavier and has its height.
    static final int INDEX = 5;

    private ContourInterval() {}

    /// Metres; empty where the posts are too far apart for a scale, or the scale is too small.
    ///
    /// @param postMetres from post to post
    static OptionalInt of(double denominator, double postMetres) {
        var asked = step(denominator * PER_DENOMINATOR);
        var carried = step(postMetres * PER_POST);
        return denominator > WIDEST_DENOMINATOR || carried > MOST_MISSED * asked
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(asked, carried));
    }

    /// The first that is about as large.
    private static int step(double metres) {
        for (var step : STEPS) {
            if (step >= 0.8 * metres) {
                return step;
            }
        }
        return Integer.MAX_VALUE;
    }
}
