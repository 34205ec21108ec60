package org.amnok.exchange.kml;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;
import org.locationtech.jts.geom.Coordinate;

/// Positions as KML writes them: longitude, latitude and perhaps height between commas, one
/// position after the other between blanks. Blanks beside a comma are taken for a slip.
final class KmlCoordinates {
    private KmlCoordinates() {}

    /// @throws ProblemException when a part is no number
    static List<Coordinate> read(String text) {
        var positions = new ArrayList<Coordinate>();
        for (var at = start(text, 0); at < text.length(); ) {
            var end = end(text, at);
            positions.add(position(text.substring(at, end)));
            at = start(text, end);
        }
        return positions;
    }

    private static int start(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Of the position that begins at a place: the next blank that is not beside a comma.
    private static int end(String text, int from) {
        var at = from;
        while (at < text.length()) {
            if (!Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            var next = start(text, at);
            var beside = text.charAt(at - 1) == ',';
            if (!beside && (next == text.length() || text.charAt(next) != ',')) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static Coordinate position(String text) {
        var parts = text.split(",", 5);
        if (parts.length < 2 || parts.length > 4) {
            throw noPosition(text);
        }
        try {
            var height = parts.length < 3 || parts[2].isBlank() ? Double.NaN : number(parts[2]);
            var lon = number(parts[0]);
            var lat = number(parts[1]);
            if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
                throw noPosition(text);
            }
            return new Coordinate(lon, lat, height);
        } catch (NumberFormatException e) {
            throw noPosition(text);
        }
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.strip());
    }

    private static ProblemException noPosition(String text) {
        return ProblemException.of(
                Messages.text("exchange.is_no_position_2", ShortText.of(text, 80)),
                Messages.text("exchange.write_longitude_latitude_128"));
    }
}
