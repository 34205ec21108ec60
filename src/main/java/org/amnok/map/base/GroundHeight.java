package org.amnok.map.base;

import java.util.Locale;

/// The height of a place.
///
/// @param metres above the level that its source counts from
/// @param postMetres how far apart the heights are that its source knows
public record GroundHeight(double metres, double postMetres) {
    /// Between posts farther apart the ground may be anything.
    private static final double MOST_EXACT = 150;

    private static final int ROUNDED_TO = 10;

    /// "1,024 m"; "≈ 1,020 m" where posts are far apart.
    public String words() {
        return postMetres <= MOST_EXACT
                ? String.format(Locale.ROOT, "%,d m", Math.round(metres))
                : String.format(
                        Locale.ROOT, "≈ %,d m", Math.round(metres / ROUNDED_TO) * ROUNDED_TO);
    }
}
