package org.amnok.map.symbology;

/// The steps in which the colour of a river passes into that of the sea: areas that lie in each
/// other, the first the farthest upstream, each of which takes a share of what is still missing.
public final class Tides {
    /// How many.
    public static final int STEPS = 24;

    private Tides() {}

    /// What the areas of a step are called in features.
    ///
    /// @param step from 0
    public static String kind(int step) {
        return "tide" + step;
    }

    /// How much of the sea's colour an area of a step adds, 0 to 1.
    ///
    /// @param step from 0
    public static double opacity(int step) {
        return 1.0 / (STEPS - step);
    }
}
