package org.amnok.geo;

import java.util.ArrayList;
import java.util.List;

/// The net of meridians and parallels.
public final class Graticule {
    private static final int SECONDS_PER_DEGREE = 3600;

    private Graticule() {}

    /// Spacing in seconds of arc at a scale: 5° for the whole region, then 1°, 30′, 10′, 2′, 30″ or
    /// 15″, so that a picture has several lines of both kinds.
    ///
    /// @param scaleDenominator the n of 1 : n
    public static int stepSeconds(double scaleDenominator) {
        if (scaleDenominator > 2_500_000) {
            return 5 * SECONDS_PER_DEGREE;
        }
        if (scaleDenominator > 700_000) {
            return SECONDS_PER_DEGREE;
        }
        if (scaleDenominator > 200_000) {
            return SECONDS_PER_DEGREE / 2;
        }
        if (scaleDenominator > 70_000) {
            return SECONDS_PER_DEGREE / 6;
        }
        if (scaleDenominator > 20_000) {
            return SECONDS_PER_DEGREE / 30;
        }
        return scaleDenominator < 10_000 ? SECONDS_PER_DEGREE / 240 : SECONDS_PER_DEGREE / 120;
    }

    /// The round degrees from one value to another, both included when they are round; at most a
    /// thousand.
    public static List<Double> degrees(double from, double to, int stepSeconds) {
        var values = new ArrayList<Double>();
        var first = (long) Math.ceil(from * SECONDS_PER_DEGREE / stepSeconds - 1e-9);
        var last = (long) Math.floor(to * SECONDS_PER_DEGREE / stepSeconds + 1e-9);
        for (var i = first; i <= last && values.size() < 1000; i++) {
            values.add((double) i * stepSeconds / SECONDS_PER_DEGREE);
        }
        return List.copyOf(values);
    }

    /// The label of a meridian, as fine as the step: "128°E", "128°10′E", "128°10′30″E".
    public static String longitudeLabel(double lonDegrees, int stepSeconds) {
        return label(lonDegrees, stepSeconds, "E", "W");
    }

    /// The label of a parallel: "41°N", "41°24′N".
    public static String latitudeLabel(double latDegrees, int stepSeconds) {
        return label(latDegrees, stepSeconds, "N", "S");
    }

    private static String label(double degrees, int stepSeconds, String positive, String negative) {
        var seconds = Math.round(Math.abs(degrees) * SECONDS_PER_DEGREE);
        var text = new StringBuilder().append(seconds / SECONDS_PER_DEGREE).append('°');
        if (stepSeconds % SECONDS_PER_DEGREE != 0) {
            text.append("%02d′".formatted(seconds / 60 % 60));
        }
        if (stepSeconds % 60 != 0) {
            text.append("%02d″".formatted(seconds % 60));
        }
        return text.append(seconds == 0 ? "" : degrees < 0 ? negative : positive).toString();
    }
}
