package org.amnok.geo.projection;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.domain.NumberText;
import org.amnok.domain.ProblemException;
import org.amnok.words.ShortText;

/// The horizontal part of a definition in WKT, as text.
///
/// @param text begins with the keyword of a projected or geographic system and ends with its
///   bracket
record WktText(String text) {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 20;

    private static final Pattern START =
            Pattern.compile("(?i)\\b(?:PROJCS|PROJCRS|GEOGCS|GEOGCRS|GEODCRS)\\s*\\[");
    private static final Pattern AXIS =
            Pattern.compile("(?i),\\s*AXIS\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*\"?[^\\]\"]*\"?\\s*]");
    private static final Pattern SHIFT = Pattern.compile("(?i),\\s*TOWGS84\\s*\\[[^\\]]*]");
    private static final Pattern SPHEROID =
            Pattern.compile("(?i)SPHEROID\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*([0-9.]+)[^\\]\\[]*");
    private static final Pattern DATUM = Pattern.compile("(?i)DATUM\\s*\\[\\s*\"([^\"]*)\"");

    /// Shifts that hold around Korea and north-east China (position vector; metres, arc seconds,
    /// parts per million). EPSG operations 1230 and 15865, 15918; for Korean 1985 the seven
    /// parameters of the National Geographic Information Institute, which are those of EPSG 5191.
    private static final Map<String, String> REGIONAL =
            Map.of(
                    "tokyo", "-147,506,687,0,0,0,0",
                    "koreandatum1985", "-115.8,474.99,674.11,1.16,-2.31,-1.63,6.43",
                    "pulkovo1942", "25,-141,-78.5,0,0.35,0.736,0",
                    "beijing1954", "15.8,-154.4,-82.3,0,0,0,0");

    /// The semi-major axis of GRS 80, WGS 84 and CGCS2000, whose datums agree within two metres.
    private static final double MODERN_AXIS_METRES = 6_378_137;

    /// @throws ProblemException when there is no such part
    static WktText of(String wkt) {
        var start = START.matcher(wkt);
        if (wkt.length() > LONGEST || !start.find()) {
            throw unreadable(wkt);
        }
        return new WktText(wkt.substring(start.start(), end(wkt, start.end())));
    }

    boolean hasShift() {
        return SHIFT.matcher(text).find();
    }

    boolean isNearWgs84() {
        var axis = SPHEROID.matcher(text);
        return axis.find()
                && Math.abs(NumberText.finite(axis.group(1), 0) - MODERN_AXIS_METRES) < 0.5;
    }

    /// With the shift that holds here instead of another, where one is known.
    WktText withRegionalShift() {
        var datum = DATUM.matcher(text);
        var shift = datum.find() ? REGIONAL.get(folded(datum.group(1))) : null;
        var bare = shift == null ? text : SHIFT.matcher(text).replaceAll("");
        var spheroid = SPHEROID.matcher(bare);
        if (shift == null || !spheroid.find()) {
            return this;
        }
        var end = end(bare, spheroid.end());
        return new WktText(
                bare.substring(0, end) + ",TOWGS84[" + shift + "]" + bare.substring(end));
    }

    /// Without the order of axes: files give x before y, whatever it says.
    String withoutAxes() {
        return AXIS.matcher(text).replaceAll("");
    }

    private static String folded(String datum) {
        return datum.replaceFirst("^D_", "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Behind the bracket that closes the one before a place.
    private static int end(String wkt, int from) {
        var depth = 1;
        var quoted = false;
        for (var i = from; i < wkt.length(); i++) {
            var c = wkt.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '[') {
                depth++;
            } else if (!quoted && c == ']' && --depth == 0) {
                return i + 1;
            }
            if (depth > DEEPEST) {
                throw unreadable(wkt);
            }
        }
        throw unreadable(wkt);
    }

    private static ProblemException unreadable(String wkt) {
        return ProblemException.ofTexts(
                "geo.is_no_known_reference_system",
                "geo.save_the_file_again_in_wgs",
                ShortText.of(wkt.strip(), 100));
    }
}
