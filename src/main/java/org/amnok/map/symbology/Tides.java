package org.amnok.map.symbology;

/// The steps in which the colour of a river passes into that of the sea: areas that lie in each
/// other, the first the farthest upstream, each of which takes a share of what is still missing.
public final class Tides {
    /// How many.
    public static final int STEPS = 24;

    /// Of a street map only every second is drawn: cutting them takes time.
    public static final int ON_STREETS = 2;

    private Tides() {}

    /// What the areas of a step are called in features.
    ///
    /// @param step from 0
    public static String kind(int step) {
        return "tide" + step;
    }

    /// How much of the sea's colour an area adds, 0 to 1.
    ///
    /// @param step from 0
    /// @param count of how many steps, from that one on
    public static double opacity(int step, int count) {
        return (double) count / (STEPS - step);
    }
}
