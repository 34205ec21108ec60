package org.amnok.geo;

import java.util.Locale;

/// An uncertainty as people read it.
public final class UncertaintyText {
    private UncertaintyText() {}

    /// "±300 m", "±1.5 km", "±12 km".
    public static String of(double metres) {
        if (metres < 1000) {
            return String.format(Locale.ROOT, "±%.0f m", metres);
        }
        var kilometres = String.format(Locale.ROOT, "%.1f", metres / 1000);
        return "±" + kilometres.replaceFirst("\\.0$", "") + " km";
    }
}
