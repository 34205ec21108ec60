package org.amnok.release.canary;

import java.util.List;
import java.util.Optional;
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
    /// How far apart the numbers of one place may stand, in characters.
    private static final int NEAR = 120;

    private static final double SQUARE_METRES = 150;

    private final List<SecretPlace> places;
    private final List<LatLon> released;
    private final List<double[]> utm;
    private final NumberFinder finder = new NumberFinder();

    /// @param released places of these are no leak
    WrittenPlaces(List<SecretPlace> places, List<LatLon> released) {
        this.places = places;
        this.released = released;
        utm = places.stream().map(place -> metres(place.point())).toList();
        places.forEach(place -> lookFor(place.point()));
        utm.forEach(this::lookFor);
    }

    private void lookFor(LatLon point) {
        finder.addDegrees(point.latDegrees());
        finder.addDegrees(point.lonDegrees());
    }

    private void lookFor(double[] metres) {
        finder.addMetres(metres[0]);
        finder.addMetres(metres[1]);
    }

    private static double[] metres(LatLon point) {
        var parts = CoordinateText.format(point, Notation.UTM).split(" ");
        return parts.length == 3
                ? new double[] {Double.parseDouble(parts[1]), Double.parseDouble(parts[2])}
                : new double[] {Double.NaN, Double.NaN};
    }

    /// The first that is in a text, and how it is written there.
    Optional<Leak> in(String text, String where) {
        var found = finder.in(text);
        return pair(found.decimals(), "as decimal degrees", where)
                .or(() -> pair(found.sexagesimals(), "as degrees, minutes and seconds", where))
                .or(() -> squares(found.squares(), where))
                .or(() -> metres(found.metres(), where));
    }

    private Optional<Leak> pair(List<WrittenNumber> written, String how, String where) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var numbers = new WrittenNumbers(written);
        return places.stream()
                .filter(place -> isWritten(place, numbers))
                .map(place -> new Leak(place.what(), how, where))
                .findFirst();
    }

    private boolean isWritten(SecretPlace place, WrittenNumbers numbers) {
        return numbers.near(
                        Math.abs(place.point().latDegrees()),
                        Math.abs(place.point().lonDegrees()),
                        NEAR)
                .anyMatch(pair -> !isReleased(place, pair));
    }

    private boolean isReleased(SecretPlace place, WrittenNumbers.Pair pair) {
        var own = place.released();
        return own != null && isOf(pair, own)
                || released.stream().anyMatch(other -> isOf(pair, other));
    }

    private static boolean isOf(WrittenNumbers.Pair pair, LatLon place) {
        return pair.is(Math.abs(place.latDegrees()), Math.abs(place.lonDegrees()));
    }

    private Optional<Leak> squares(List<String> squares, String where) {
        return squares.stream()
                .flatMap(square -> parsed(square).stream())
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

    private Optional<Leak> metres(List<WrittenNumber> written, String where) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var numbers = new WrittenNumbers(written);
        for (int i = 0; i < places.size(); i++) {
            var own = utm.get(i);
            if (numbers.near(own[0], own[1], NEAR).findAny().isPresent()) {
                return Optional.of(new Leak(places.get(i).what(), "as UTM", where));
            }
        }
        return Optional.empty();
    }
}
