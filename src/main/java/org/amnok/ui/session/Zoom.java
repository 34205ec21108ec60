package org.amnok.ui.session;

import java.util.Locale;
import java.util.OptionalDouble;
import org.amnok.map.Viewport;

/// How close and how far the map may look.
public final class Zoom {
    /// One step of the wheel, the buttons and the keys.
    public static final double STEP = Math.sqrt(2);

    public static final double CLOSEST_DENOMINATOR = 500;
    public static final double FARTHEST_DENOMINATOR = 20_000_000;

    private Zoom() {}

    /// The next view, or the present one when the next is too close or too far.
    public static Viewport limited(Viewport now, Viewport next) {
        var denominator = next.scaleDenominator();
        var closing = next.unitsPerPixel() < now.unitsPerPixel();
        return closing
                ? (denominator < CLOSEST_DENOMINATOR ? now : next)
                : (denominator > FARTHEST_DENOMINATOR ? now : next);
    }

    /// A typed scale, moved into the limits.
    public static double denominator(double typed) {
        return Math.clamp(typed, CLOSEST_DENOMINATOR, FARTHEST_DENOMINATOR);
    }

    /// "1 : 50,000".
    public static String words(double denominator) {
        var rounded =
                denominator < 10_000
                        ? Math.round(denominator)
                        : Math.round(denominator / 100) * 100;
        return String.format(Locale.ROOT, "1 : %,d", rounded);
    }

    /// Reads "1 : 50,000", "1:50000", "50000" or "50 000", and 0, at which no map is drawn; empty
    /// when it is not a scale.
    public static OptionalDouble readDenominator(String words) {
        var digits = words.replaceFirst("^\\s*1\\s*[:/]", "").replaceAll("[\\s,.'’]", "");
        return digits.matches("[0-9]{1,9}")
                ? OptionalDouble.of(Double.parseDouble(digits))
                : OptionalDouble.empty();
    }
}
