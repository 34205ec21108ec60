package org.amnok.release.canary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.WrittenPosition;

/// Determines which pairs of numbers are eastings and northings of secret places, in the zones
/// where these lie.
final class UtmNumbers {
    /// A step from zone to zone or band to band is one from such a cell to another, Norway's
    /// exceptions too.
    private static final int CELL_LAT_DEGREES = 4;

    private static final int CELL_LON_DEGREES = 3;

    /// More than [Northings#METRES_WITHIN] and what UTM in whole metres rounds.
    private static final double NEAR_DEGREES = 0.00003;

    /// A place of a [PlaceSet] may lie on the other side of half a metre.
    private static final double METRES_WITHIN = Northings.METRES_WITHIN + 1;

    private final PlaceSet places;
    private final Northings northings;
    private final Map<Integer, String> zonesByCell = new HashMap<>();
    private final Set<String> zones = new LinkedHashSet<>();

    UtmNumbers(PlaceSet places, Northings northings) {
        this.places = places;
        this.northings = northings;
    }

    void add(LatLon place) {
        northings.add(place.latDegrees());
        var cell =
                (int) Math.floor(place.latDegrees() / CELL_LAT_DEGREES) * 1000
                        + (int) Math.floor(place.lonDegrees() / CELL_LON_DEGREES);
        if (!zonesByCell.containsKey(cell)) {
            var parts = parts(place);
            zonesByCell.put(cell, parts.length == 3 ? parts[0] : "");
            if (parts.length == 3) {
                zones.add(parts[0]);
            }
        }
    }

    /// Zone, easting and northing; fewer where UTM is not defined.
    private static String[] parts(LatLon place) {
        return CoordinateText.format(place, Notation.UTM).split(" ");
    }

    /// The letters of the bands of latitude in which they lie.
    String bands() {
        return zones.stream()
                .map(zone -> zone.substring(zone.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /// The zones in which they lie, 1 to 60.
    IntStream zoneNumbers() {
        return zones.stream()
                .mapToInt(zone -> Integer.parseInt(zone.substring(0, zone.length() - 1)))
                .distinct();
    }

    /// The number of the first place of which two numbers that stand near each other are easting
    /// and northing.
    Optional<Long> in(WrittenNumbers written, int apart) {
        for (int i = 0; i < written.size(); i++) {
            if (Northings.mayBeEasting((int) written.value(i))) {
                for (int other = written.firstNear(i, apart);
                        written.isNear(i, other, apart);
                        other++) {
                    var key =
                            northings.mayHave((int) written.value(other))
                                    ? secret(written.value(i), written.value(other))
                                    : PlaceSet.NONE;
                    if (key != PlaceSet.NONE) {
                        return Optional.of(key);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private long secret(double easting, double northing) {
        for (var zone : zones) {
            var key = parsed(zone, easting, northing).map(point -> near(point, easting, northing));
            if (key.isPresent() && key.get() != PlaceSet.NONE) {
                return key.get();
            }
        }
        return PlaceSet.NONE;
    }

    private static Optional<LatLon> parsed(String zone, double easting, double northing) {
        return CoordinateText.possible(
                        String.format(Locale.ROOT, "%s %.3f %.3f", zone, easting, northing))
                .map(WrittenPosition::point);
    }

    private long near(LatLon point, double easting, double northing) {
        var narrow = Math.cos(Math.toRadians(point.latDegrees()));
        return places.firstNear(
                point.latDegrees(),
                NEAR_DEGREES,
                point.lonDegrees(),
                NEAR_DEGREES / narrow,
                key -> is(WrittenPlaces.beside(point, key), easting, northing));
    }

    private static boolean is(LatLon place, double easting, double northing) {
        var parts = parts(place);
        return parts.length == 3
                && isNear(Double.parseDouble(parts[1]), easting)
                && isNear(Double.parseDouble(parts[2]), northing);
    }

    private static boolean isNear(double metres, double written) {
        return Math.abs(metres - written) <= METRES_WITHIN;
    }
}
