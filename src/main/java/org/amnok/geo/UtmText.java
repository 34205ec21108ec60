package org.amnok.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.UtmPosition;

/// UTM with the latitude band: `52T 431271 4583674`.
final class UtmText {
    /// Latitude bands of 8° from 80° S, the last one of 12°.
    static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";

    private static final Pattern UTM =
            Pattern.compile(
                    "(?:UTM[\\s,]*)?(?:ZONE\\s*)?(\\d{1,2})\\s*([C-HJ-NP-X])[\\s,]+(\\d{5,7}(?:\\.\\d+)?)\\s*M?E?"
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

    /// The letter behind the zone is its latitude band. S is the band of 32 to 40° N where the
    /// northing fits it, else it stands for the southern hemisphere.
    ///
    /// @param ascii upper case
    /// @param isSouthern true when the letter can only mean the southern hemisphere
    static Optional<LatLon> parse(String ascii, boolean isSouthern) {
        var found = UTM.matcher(ascii);
        if (!found.matches()) {
            return Optional.empty();
        }
        var band = found.group(2).charAt(0);
        var place = at(found, band >= 'N' && !isSouthern);
        if (isSouthern) {
            return Optional.of(place);
        }
        // Many write N for "northern hemisphere": only the other letters can contradict.
        if (band == 'N' && place.latDegrees() >= 0) {
            return Optional.of(place);
        }
        return Optional.of(
                band == 'S' && !isInBand(place, band) ? at(found, false) : inBand(place, band));
    }

    private static LatLon at(MatchResult found, boolean isNorthern) {
        return new UtmPosition(
                        zone(found.group(1)),
                        isNorthern,
                        Double.parseDouble(found.group(3)),
                        Double.parseDouble(found.group(4)))
                .toLatLon();
    }

    /// The place, if it lies in its band.
    ///
    /// @throws ProblemException when it does not
    static LatLon inBand(LatLon place, char band) {
        if (!isInBand(place, band)) {
            throw ProblemException.ofTexts(
                    "geo.the_coordinate_lies_at_latitude",
                    "geo.check_the_digits_and_the",
                    String.format(Locale.ROOT, "%.1f", place.latDegrees()),
                    band);
        }
        return place;
    }

    private static boolean isInBand(LatLon place, char band) {
        var south = -80 + 8 * BANDS.indexOf(band);
        var top = band == 'X' ? UtmPosition.MAX_LAT_DEGREES : south + 8;
        var lat = place.latDegrees();
        return lat >= south - BAND_SLACK_DEGREES && lat <= top + BAND_SLACK_DEGREES;
    }

    static char band(LatLon position) {
        var index = (int) Math.floor((position.latDegrees() + 80) / 8);
        return BANDS.charAt(Math.clamp(index, 0, BANDS.length() - 1));
    }

    static int zone(String digits) {
        var zone = Integer.parseInt(digits);
        if (zone < 1 || zone > 60) {
            throw ProblemException.ofTexts(
                    "geo.utm_zone_does_not_exist", "geo.zones_go_from_1_to_60", zone);
        }
        return zone;
    }
}
