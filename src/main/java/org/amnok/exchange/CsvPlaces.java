package org.amnok.exchange;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.LocationMethod;
import org.amnok.domain.Place;
import org.amnok.geo.CoordinateText;
import org.jspecify.annotations.Nullable;

/// Where a row's event was seen.
final class CsvPlaces {
    private static final Pattern HEMISPHERES =
            Pattern.compile("[^NSEW]{0,50}[NS][^NSEW]{0,50}[EW][^NSEW]{0,50}");

    private CsvPlaces() {}

    static Place place(CsvRow row) {
        var words = asReported(row);
        var point = point(row);
        if (point == null) {
            return CsvStretches.stretch(row)
                    .<Place>map(along -> new Place.Stretch(along, words))
                    .orElse(new Place.Unlocated(words));
        }
        var method =
                row.oneOf(
                        Column.LOCATION_METHOD,
                        LocationMethod.values(),
                        LocationMethod::code,
                        LocationMethod.REPORTED);
        return row.at(
                Column.UNCERTAINTY,
                () -> new Place.Located(point, uncertaintyMetres(row), method, words));
    }

    /// The place's name and, in brackets, what its coordinate rests on.
    private static String asReported(CsvRow row) {
        var basis = row.text(Column.LOCATION_BASIS);
        return Stream.of(row.text(Column.PLACE), basis.isEmpty() ? "" : "(" + basis + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Double uncertaintyMetres(CsvRow row) {
        var metres = row.decimal(Column.UNCERTAINTY);
        return metres.isPresent() ? metres.getAsDouble() : null;
    }

    private static @Nullable LatLon point(CsvRow row) {
        if (row.has(Column.LAT) != row.has(Column.LON)) {
            var given = row.has(Column.LAT) ? Column.LAT : Column.LON;
            throw row.problem(
                    given, "is half a coordinate", "Give both latitude and longitude, or neither.");
        }
        if (row.has(Column.LAT)) {
            return latLon(row);
        }
        return row.has(Column.COORDINATE) ? anyNotation(row) : null;
    }

    /// Decimal degrees, or degrees, minutes and seconds with their letters.
    private static LatLon latLon(CsvRow row) {
        var both = row.text(Column.LAT) + " " + row.text(Column.LON);
        return HEMISPHERES.matcher(both).matches()
                ? row.at(Column.LAT, () -> CoordinateText.parse(both).orElseGet(() -> decimal(row)))
                : decimal(row);
    }

    private static LatLon decimal(CsvRow row) {
        var lat = row.decimal(Column.LAT).orElseThrow();
        var lon = row.decimal(Column.LON).orElseThrow();
        var column = Math.abs(lat) > 90 ? Column.LAT : Column.LON;
        return row.at(column, () -> new LatLon(lat, lon));
    }

    private static LatLon anyNotation(CsvRow row) {
        return row.at(
                Column.COORDINATE,
                () ->
                        CoordinateText.parse(row.text(Column.COORDINATE))
                                .orElseThrow(
                                        () ->
                                                row.problem(
                                                        Column.COORDINATE,
                                                        "is not a coordinate",
                                                        "Write it as 41.40167, 128.17778 or in"
                                                                + " MGRS, or leave it empty.")));
    }
}
