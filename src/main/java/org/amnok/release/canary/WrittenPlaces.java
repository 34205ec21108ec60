package org.amnok.release.canary;

import java.util.Arrays;
import java.util.Comparator;
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

    /// About as much, in the direction in which a degree is longest.
    private static final double NEAR_DEGREES = 0.0013;

    private final List<SecretPlace> places;
    private final PlaceSet released;
    private final List<double[]> utm;
    private final NumberFinder finder = new NumberFinder();
    private final List<SecretPlace> byLatitude;
    private final double[] latitudes;

    /// @param released places of these are no leak
    WrittenPlaces(List<SecretPlace> places, PlaceSet released) {
        this.places = places;
        this.released = released;
        utm = places.stream().map(place -> metres(place.point())).toList();
        places.forEach(place -> lookFor(place.point()));
        utm.forEach(this::lookFor);
        byLatitude =
                places.stream()
                        .sorted(Comparator.comparingDouble(WrittenPlaces::latitude))
                        .toList();
        latitudes = byLatitude.stream().mapToDouble(WrittenPlaces::latitude).toArray();
    }

    private static double latitude(SecretPlace place) {
        return Math.abs(place.point().latDegrees());
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

    /// Looks at every number that may be a latitude, and at those around it.
    private Optional<Leak> pair(List<WrittenNumber> written, String how, String where) {
        for (int i = 0; i < written.size(); i++) {
            var number = written.get(i);
            var most = number.value() + number.within();
            for (int at = from(number.value() - number.within());
                    at < latitudes.length && latitudes[at] <= most;
                    at++) {
                if (isWritten(byLatitude.get(at), written, i)) {
                    return Optional.of(new Leak(byLatitude.get(at).what(), how, where));
                }
            }
        }
        return Optional.empty();
    }

    /// The first secret that does not lie south of a latitude.
    private int from(double latitude) {
        var at = Arrays.binarySearch(latitudes, latitude);
        while (at > 0 && latitudes[at - 1] == latitude) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    /// @param first the place of the number that may be the latitude
    private boolean isWritten(SecretPlace place, List<WrittenNumber> written, int first) {
        var latitude = written.get(first);
        var from = first;
        while (from > 0 && latitude.at() - written.get(from - 1).at() <= NEAR) {
            from--;
        }
        for (int i = from; i < written.size() && written.get(i).at() - latitude.at() <= NEAR; i++) {
            var longitude = written.get(i);
            if (longitude.is(Math.abs(place.point().lonDegrees()))
                    && !isReleased(place, latitude, longitude)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReleased(SecretPlace place, WrittenNumber lat, WrittenNumber lon) {
        var own = place.released();
        return own != null
                        && lat.is(Math.abs(own.latDegrees()))
                        && lon.is(Math.abs(own.lonDegrees()))
                || released.hasNear(lat.value(), lat.within(), lon.value(), lon.within());
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
                .filter(place -> !isReleased(point))
                .findFirst();
    }

    private boolean isReleased(LatLon point) {
        return released.hasNear(point.latDegrees(), NEAR_DEGREES, point.lonDegrees(), NEAR_DEGREES);
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
