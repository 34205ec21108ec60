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

    /// The same without its sign: "300 m", "1.5 km".
    public static String radius(double metres) {
        return of(metres).substring(1);
    }

    /// "±300 m – ±3 km"; one of them where both read alike.
    public static String between(double leastMetres, double mostMetres) {
        var least = of(leastMetres);
        var most = of(mostMetres);
        return least.equals(most) ? most : least + " – " + most;
    }
}
