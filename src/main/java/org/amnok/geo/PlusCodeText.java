package org.amnok.geo;

import com.google.openlocationcode.OpenLocationCode;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;

/// Plus Codes (Open Location Code), which maps on telephones show where streets have no addresses:
/// whole, `8QHCC52H+FH`, or the end of one with the name of a town, `C52H+FH Hyesan`.
public final class PlusCodeText {
    private static final String DIGIT = "[23456789CFGHJMPQRVWX]";
    private static final Pattern WHOLE =
            Pattern.compile(DIGIT + "{8}\\+(?:" + DIGIT + "{2,7})?", Pattern.CASE_INSENSITIVE);
    private static final String SHORT = "(?i:" + DIGIT + "{4,8}\\+" + DIGIT + "{2,7})";
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?<code>" + SHORT + ")(?:[,，\\s]+(?<name>\\p{L}.*))?");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?<name>\\p{L}.*?)[,，\\s]+(?<code>" + SHORT + ")");

    private PlusCodeText() {}

    /// The cell that a code names, in degrees.
    public record Cell(LatLon middle, double halfHeightDegrees, double halfWidthDegrees) {
        private static Cell of(OpenLocationCode code) {
            var area = code.decode();
            return new Cell(
                    new LatLon(area.getCenterLatitude(), area.getCenterLongitude()),
                    area.getLatitudeHeight() / 2,
                    area.getLongitudeWidth() / 2);
        }

        private WrittenPosition position() {
            var corner =
                    new LatLon(
                            middle.latDegrees() - halfHeightDegrees,
                            middle.lonDegrees() - halfWidthDegrees);
            return WrittenPosition.within(middle, Geodesy.distanceMetres(middle, corner));
        }
    }

    /// A code and the name beside it.
    ///
    /// @param name empty for none
    public record Named(String code, String name) {
        /// The position that the code means nearest to where the name lies.
        public WrittenPosition near(LatLon town) {
            return cell(code, town).position();
        }
    }

    /// A whole code; empty for any other text.
    static Optional<WrittenPosition> parse(String text) {
        return WHOLE.matcher(text).matches() && OpenLocationCode.isFullCode(text)
                ? Optional.of(Cell.of(new OpenLocationCode(text)).position())
                : Optional.empty();
    }

    private static Cell cell(String code, LatLon near) {
        return Cell.of(new OpenLocationCode(code).recover(near.latDegrees(), near.lonDegrees()));
    }

    /// The cells that a code may mean: one of a whole code, of a short one the nearest to each of
    /// the places; none when it is no code.
    public static Stream<Cell> cells(String code, Collection<LatLon> places) {
        if (OpenLocationCode.isFullCode(code)) {
            return Stream.of(Cell.of(new OpenLocationCode(code)));
        }
        return OpenLocationCode.isShortCode(code)
                ? places.stream().map(place -> cell(code, place))
                : Stream.empty();
    }

    /// A code with a name before or behind it, or the end of a code alone; empty for other words.
    public static Optional<Named> named(String words) {
        var before = BEFORE_NAME.matcher(words.strip());
        var found = before.matches() ? before : BEHIND_NAME.matcher(words.strip());
        return found.matches() && OpenLocationCode.isValidCode(found.group("code"))
                ? Optional.of(
                        new Named(
                                found.group("code"),
                                found.group("name") == null ? "" : found.group("name")))
                : Optional.empty();
    }
}
