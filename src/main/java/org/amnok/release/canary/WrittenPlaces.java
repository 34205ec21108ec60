package org.amnok.release.canary;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.Geodesy;

/// Finds secret places in text: as decimal degrees, degrees with minutes and seconds, MGRS, UTM.
///
/// A number is a coordinate of a place when it is that coordinate rounded or cut to as many digits,
/// and not also that of what was released for it. Two numbers that stand near each other are a
/// place when one is its latitude and the other its longitude.
final class WrittenPlaces {
    private static final Pattern DECIMAL =
            Pattern.compile("(?<![\\d.])\\d{1,3}[.,]\\d{3,17}(?!\\d)");
    private static final Pattern SEXAGESIMAL =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,3})\\s*(?:°|º|&#176;|&deg;|deg|d|-|:|\\s)\\s*(\\d{1,2})\\s*"
                            + "(?:['′’]|&#39;|&apos;|m|-|:|\\s)\\s*(\\d{1,2}(?:\\.\\d+)?)");
    private static final Pattern MGRS =
            Pattern.compile(
                    "(?<![A-Za-z0-9])\\d{1,2}[C-HJ-NP-X]\\s?[A-HJ-NP-Z][A-HJ-NP-V]\\s?"
                            + "(?:\\d{3}\\s?\\d{3}|\\d{4}\\s?\\d{4}|\\d{5}\\s?\\d{5})(?!\\d)");
    private static final Pattern METRES = Pattern.compile("(?<![\\d.])\\d{6,7}(?:\\.\\d+)?(?!\\d)");

    /// How far apart the numbers of one place may stand, in characters.
    private static final int NEAR = 120;

    private static final double ARC_SECOND = 1.0 / 3600;
    private static final double SQUARE_METRES = 150;

    private final List<SecretPlace> places;
    private final List<LatLon> released;
    private final List<double[]> utm;

    /// @param released places of these are no leak
    WrittenPlaces(List<SecretPlace> places, List<LatLon> released) {
        this.places = places;
        this.released = released;
        utm = places.stream().map(place -> metres(place.point())).toList();
    }

    private static double[] metres(LatLon point) {
        var parts = CoordinateText.format(point, Notation.UTM).split(" ");
        return parts.length == 3
                ? new double[] {Double.parseDouble(parts[1]), Double.parseDouble(parts[2])}
                : new double[] {Double.NaN, Double.NaN};
    }

    /// The first that is in a text, and how it is written there.
    Optional<Leak> in(String text, String where) {
        return Stream.<BiFunction<String, String, Optional<Leak>>>of(
                        this::decimals, this::sexagesimals, this::squares, this::metres)
                .flatMap(search -> search.apply(text, where).stream())
                .findFirst();
    }

    private Optional<Leak> decimals(String text, String where) {
        var numbers = DECIMAL.matcher(text).results().map(WrittenPlaces::decimal).toList();
        return pair(numbers, "as decimal degrees", where);
    }

    private static WrittenNumber decimal(MatchResult found) {
        var digits = found.group().replace(',', '.');
        var decimals = digits.length() - digits.indexOf('.') - 1;
        return new WrittenNumber(
                found.start(), Double.parseDouble(digits), Math.max(1e-9, Math.pow(10, -decimals)));
    }

    private Optional<Leak> sexagesimals(String text, String where) {
        var numbers = SEXAGESIMAL.matcher(text).results().map(WrittenPlaces::sexagesimal).toList();
        return pair(numbers, "as degrees, minutes and seconds", where);
    }

    private static WrittenNumber sexagesimal(MatchResult found) {
        var value =
                Integer.parseInt(found.group(1))
                        + Integer.parseInt(found.group(2)) / 60.0
                        + Double.parseDouble(found.group(3)) / 3600;
        return new WrittenNumber(found.start(), value, ARC_SECOND);
    }

    private Optional<Leak> pair(List<WrittenNumber> written, String how, String where) {
        var numbers = new WrittenNumbers(written);
        return places.stream()
                .filter(place -> isWritten(place, numbers))
                .map(place -> new Leak(place.what(), how, where))
                .findFirst();
    }

    private boolean isWritten(SecretPlace place, WrittenNumbers numbers) {
        return numbers.near(place.point().latDegrees(), place.point().lonDegrees(), NEAR)
                .anyMatch(pair -> !isReleased(place, pair));
    }

    private boolean isReleased(SecretPlace place, WrittenNumbers.Pair pair) {
        var own = place.released();
        return own != null && pair.is(own.latDegrees(), own.lonDegrees())
                || released.stream()
                        .anyMatch(other -> pair.is(other.latDegrees(), other.lonDegrees()));
    }

    private Optional<Leak> squares(String text, String where) {
        return MGRS.matcher(text)
                .results()
                .flatMap(found -> parsed(found.group()).stream())
                .flatMap(point -> near(point).stream())
                .map(place -> new Leak(place.what(), "as MGRS", where))
                .findFirst();
    }

    private static Optional<LatLon> parsed(String text) {
        try {
            return CoordinateText.parse(text);
        } catch (ProblemException other) {
            return Optional.empty();
        }
    }

    private Optional<SecretPlace> near(LatLon point) {
        return places.stream()
                .filter(place -> isAt(point, place.point()))
                .filter(place -> place.released() == null || !isAt(point, place.released()))
                .filter(place -> released.stream().noneMatch(other -> isAt(point, other)))
                .findFirst();
    }

    private static boolean isAt(LatLon point, LatLon other) {
        return Math.abs(point.latDegrees() - other.latDegrees()) < 0.01
                && Geodesy.distanceMetres(point, other) < SQUARE_METRES;
    }

    private Optional<Leak> metres(String text, String where) {
        var numbers = new WrittenNumbers(METRES.matcher(text).results().map(this::metre).toList());
        for (int i = 0; i < places.size(); i++) {
            var own = utm.get(i);
            if (numbers.near(own[0], own[1], NEAR).findAny().isPresent()) {
                return Optional.of(new Leak(places.get(i).what(), "as UTM", where));
            }
        }
        return Optional.empty();
    }

    private WrittenNumber metre(MatchResult found) {
        return new WrittenNumber(found.start(), Double.parseDouble(found.group()), 1.5);
    }
}
