package org.amnok.release.canary;

import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.WrittenPosition;

/// Determines which squares in MGRS, of a metre to ten kilometres, have a secret place in them. A
/// square in which a released place lies, too, is no leak: it says no more than that one.
///
/// @param places that are looked for
/// @param released places that may be in the output
record GridSquares(PlaceSet places, PlaceSet released) {
    private static final int MOST_DIGITS = 5;

    /// What UTM in whole metres rounds, and a [PlaceSet].
    private static final double SLACK_METRES = 1.5;

    /// Of a square so large a place that leaves nearby says as much, if not the same.
    private static final double COARSE_METRES = 10_000;

    private static final double METRES_PER_DEGREE = 111_000;
    private static final double MOST_LAT_DEGREES = 89.9;

    /// The number of a secret place in a square; [PlaceSet#NONE] when there is none, or the text is
    /// no square.
    ///
    /// @param text a zone, two letters and digits, with or without signs between them
    long secret(String text) {
        var plain = text.replaceAll("[^0-9A-Za-z]", "");
        return parsed(plain).map(middle -> secret(middle, side(plain))).orElse(PlaceSet.NONE);
    }

    private static Optional<LatLon> parsed(String plain) {
        return CoordinateText.possible(plain).map(WrittenPosition::point);
    }

    private static double side(String plain) {
        var digits = plain.length() - plain.replaceFirst("[0-9]+$", "").length();
        return Math.pow(10, MOST_DIGITS - digits / 2.0);
    }

    private long secret(LatLon middle, double side) {
        var square = new Square(middle, side, metres(middle));
        var said = side < COARSE_METRES ? square : new Square(middle, 2 * side, square.at());
        return said.firstOf(released) == PlaceSet.NONE ? square.firstOf(places) : PlaceSet.NONE;
    }

    /// Zone with band, easting and northing; fewer parts where UTM is not defined.
    private static String[] metres(LatLon place) {
        return CoordinateText.format(place, Notation.UTM).split(" ");
    }

    private record Square(LatLon middle, double side, String[] at) {
        long firstOf(PlaceSet set) {
            var lat = middle.latDegrees();
            var within = (1.5 * side + SLACK_METRES) / METRES_PER_DEGREE;
            var narrow = Math.cos(Math.toRadians(Math.min(Math.abs(lat), MOST_LAT_DEGREES)));
            return set.firstNear(
                    lat,
                    within,
                    middle.lonDegrees(),
                    within / narrow,
                    key -> has(metres(WrittenPlaces.beside(middle, key))));
        }

        private boolean has(String[] place) {
            return at.length == 3
                    && place.length == 3
                    && zone(at).equals(zone(place))
                    && isIn(place[1], at[1])
                    && isIn(place[2], at[2]);
        }

        private static String zone(String[] parts) {
            return parts[0].substring(0, 2);
        }

        /// True for a number that was cut to the digits of the square, and for one that was rounded
        /// to them.
        private boolean isIn(String place, String middle) {
            var beyond = Double.parseDouble(place) - Double.parseDouble(middle);
            return beyond >= -side - SLACK_METRES && beyond <= side / 2 + SLACK_METRES;
        }
    }
}
