package org.amnok.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// UTM with the latitude band: `52T 431271 4583674`.
final class UtmText {
    /// Latitude bands of 8° from 80° S, the last one of 12°.
    static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";

    private static final Pattern UTM =
            Pattern.compile(
                    "(\\d{1,2})\\s*([C-HJ-NP-X])[\\s,]+(\\d{5,7}(?:\\.\\d+)?)\\s*M?E?"
                            + "[\\s,]+(\\d{1,8}(?:\\.\\d+)?)\\s*M?N?");

    /// A square on the edge of a band may be named by either band.
    private static final double BAND_SLACK_DEGREES = 1;

    private UtmText() {}

    static String format(LatLon position) {
        var utm = UtmPosition.of(position);
        return String.format(
                Locale.ROOT,
                "%02d%s %.0f %.0f",
                utm.zone(),
                band(position),
                utm.easting(),
                utm.northing());
    }

    /// @param ascii upper case
    static Optional<LatLon> parse(String ascii) {
        var found = UTM.matcher(ascii);
        if (!found.matches()) {
            return Optional.empty();
        }
        var band = found.group(2).charAt(0);
        var place =
                new UtmPosition(
                                zone(found.group(1)),
                                band >= 'N',
                                Double.parseDouble(found.group(3)),
                                Double.parseDouble(found.group(4)))
                        .toLatLon();
        // Many write N for "northern hemisphere": only the other letters can contradict.
        return Optional.of(band == 'N' && place.latDegrees() >= 0 ? place : inBand(place, band));
    }

    /// The place, if it lies in its band.
    ///
    /// @throws ProblemException when it does not
    static LatLon inBand(LatLon place, char band) {
        var south = -80 + 8 * BANDS.indexOf(band);
        var top = band == 'X' ? UtmPosition.MAX_LAT_DEGREES : south + 8;
        var lat = place.latDegrees();
        if (lat < south - BAND_SLACK_DEGREES || lat > top + BAND_SLACK_DEGREES) {
            throw ProblemException.of(
                    "The coordinate lies at latitude %.1f, not in band %s".formatted(lat, band),
                    "Check the digits and the letters; the letter after the zone is the latitude"
                            + " band, T for 40 to 48° N.");
        }
        return place;
    }

    static char band(LatLon position) {
        var index = (int) Math.floor((position.latDegrees() + 80) / 8);
        return BANDS.charAt(Math.clamp(index, 0, BANDS.length() - 1));
    }

    static int zone(String digits) {
        var zone = Integer.parseInt(digits);
        if (zone < 1 || zone > 60) {
            throw ProblemException.of(
                    "UTM zone " + zone + " does not exist",
                    "Zones go from 1 to 60; the Yalu lies in 51 and 52.");
        }
        return zone;
    }
}
