package org.amnok.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.exchange.cell.AxisCell;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.exchange.cell.CoordinateCell;
import org.amnok.exchange.cell.ShapePlace;
import org.amnok.exchange.cell.ShapeText;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.Geodesy;
import org.amnok.geo.MetresText;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Where a row's event was seen: by its own point, line or area, else by its coordinate columns,
/// else by its stretch of river, else by a coordinate in the column of places, else, if a person
/// wants it, by the name of its place. A stretch in kilometres says more than a line.
final class RowPlaces {
    private static final List<SightingColumn> SHAPES =
            List.of(SightingColumn.SHAPE, SightingColumn.COORDINATE);

    /// Closer than this, columns repeat the shape.
    private static final double SAME_PLACE_METRES = 20;

    private RowPlaces() {}

    /// @param names asked when nothing else says the place, if a person wants it
    static Place place(SightingRow row, NamedPlaces names) {
        var place = place(row);
        return row.mapping().choices().placesByName() && place instanceof Place.Unlocated
                ? byName(row, names).orElse(place)
                : place;
    }

    /// The place that the words of a row mean, at least as uncertain as the row says; empty when
    /// they mean none that is known.
    static Optional<Place> byName(SightingRow row, NamedPlaces names) {
        return meant(row, names)
                .map(place -> asUncertain(place, uncertaintyMetres(row)))
                .map(
                        place ->
                                row.has(SightingColumn.PLACE)
                                        ? place.inWords(asReported(row))
                                        : place);
    }

    private static Optional<Place> meant(SightingRow row, NamedPlaces names) {
        return Stream.of(SightingColumn.PLACE, SightingColumn.SITE)
                .map(row::text)
                .flatMap(words -> names.of(words).stream())
                .findFirst();
    }

    private static Place asUncertain(Place named, @Nullable Double said) {
        return said != null
                        && named instanceof Place.Located at
                        && at.uncertaintyMetres() != null
                        && said > at.uncertaintyMetres()
                ? new Place.Located(at.point(), said, at.method(), at.asReported())
                : named;
    }

    /// What a row calls its place.
    static String name(SightingRow row) {
        return row.text(row.has(SightingColumn.PLACE) ? SightingColumn.PLACE : SightingColumn.SITE);
    }

    /// True when nothing but the words for its place says where a row's event was, and they mean a
    /// place that is known.
    static boolean isOnlyNamed(SightingRow row, NamedPlaces names) {
        return place(row) instanceof Place.Unlocated && meant(row, names).isPresent();
    }

    private static Place place(SightingRow row) {
        var words = asReported(row);
        var at = anyShape(row);
        if (at != null) {
            return located(row, at, words);
        }
        return RowStretches.stretch(row)
                .<Place>map(along -> new Place.Stretch(along, words))
                .orElseGet(() -> named(row, words));
    }

    /// A coordinate that stands among names of places is one; an impossible one stays as words.
    private static Place named(SightingRow row, String words) {
        var name = row.text(SightingColumn.PLACE);
        if (!CoordinateCell.isPlainly(name)) {
            return new Place.Unlocated(words);
        }
        var isWordless = words.equals(name) && CoordinateText.isDecimals(name);
        try {
            return CoordinateCell.read(name, row.mapping().orders())
                    .map(ShapePlace::of)
                    .filter(at -> !isNowhere(at))
                    .map(at -> located(row, at, isWordless ? "" : words))
                    .orElse(new Place.Unlocated(words));
        } catch (ProblemException impossible) {
            return new Place.Unlocated(words);
        }
    }

    /// The row's own shape, else what its columns say; null when neither tells of a place.
    private static @Nullable ShapePlace anyShape(SightingRow row) {
        var recorded = recordedOrNone(row);
        if (isPlace(recorded, row)) {
            return recorded;
        }
        var point = point(row);
        if (point != null && !isNowhere(point)) {
            return point;
        }
        var shape = shape(row);
        return isPlace(shape, row) ? shape : null;
    }

    private static boolean isPlace(@Nullable ShapePlace shape, SightingRow row) {
        return shape != null && !isNowhere(shape) && (shape.isPoint() || !hasStretch(row));
    }

    /// A broken shape is passed over where columns say the place.
    private static @Nullable ShapePlace recordedOrNone(SightingRow row) {
        try {
            return recordedShape(row);
        } catch (ProblemException broken) {
            if (hasCoordinate(row)) {
                return null;
            }
            throw broken;
        }
    }

    /// True when columns of coordinates name another place than the row's own shape, which was
    /// taken.
    static boolean areColumnsElsewhere(SightingRow row) {
        var recorded = row.record().shape() == null ? null : recordedOrNone(row);
        if (!isPlace(recorded, row) || recorded == null || !hasCoordinate(row)) {
            return false;
        }
        try {
            var point = point(row);
            return point != null
                    && Geodesy.distanceMetres(point.point(), recorded.point())
                            > recorded.halfExtentMetres() + SAME_PLACE_METRES;
        } catch (ProblemException unread) {
            return true;
        }
    }

    /// True when the row says 0, 0: what many programs write where no place is known. It lies in
    /// the Gulf of Guinea, and is taken for none.
    static boolean isNowhere(SightingRow row) {
        var point = point(row);
        if (point != null) {
            return isNowhere(point);
        }
        var shape = shape(row);
        return shape != null && isNowhere(shape);
    }

    private static boolean isNowhere(ShapePlace shape) {
        var point = shape.point();
        return point.latDegrees() == 0 && point.lonDegrees() == 0;
    }

    /// A stretch in kilometres says more than its line.
    private static boolean hasStretch(SightingRow row) {
        return row.has(SightingColumn.RIVER_FROM) && row.has(SightingColumn.RIVER_TO);
    }

    /// True when the row's place is the middle of its line or area.
    static boolean isMiddle(SightingRow row) {
        if (hasStretch(row)) {
            return false;
        }
        var recorded = recordedOrNone(row);
        var shape = recorded == null && !hasCoordinate(row) ? shape(row) : recorded;
        return shape != null && !shape.isPoint();
    }

    private static Place located(SightingRow row, ShapePlace at, String words) {
        var method =
                row.oneOf(
                        SightingColumn.LOCATION_METHOD,
                        CodeWords.LOCATION_METHODS,
                        LocationMethod.REPORTED);
        return row.at(
                SightingColumn.UNCERTAINTY,
                () ->
                        new Place.Located(
                                at.point(),
                                RowDatum.shifted(
                                        widened(uncertaintyMetres(row), at.halfExtentMetres()),
                                        row),
                                method,
                                words));
    }

    /// A line or area is uncertain at least by half its extent, whatever is said beside it.
    private static @Nullable Double widened(@Nullable Double said, double halfExtentMetres) {
        if (halfExtentMetres == 0) {
            return said;
        }
        var least = Math.max(1, halfExtentMetres);
        return said == null ? least : Math.max(said, least);
    }

    /// The place's name and, in brackets, what its coordinate rests on and how it was written,
    /// unless as plain decimals.
    private static String asReported(SightingRow row) {
        var name = row.text(SightingColumn.PLACE);
        var basis = row.text(SightingColumn.LOCATION_BASIS);
        var coordinate = RowDatum.coordinateWords(row);
        if (basis.isEmpty() && coordinate.isEmpty()) {
            return name;
        }
        var beside =
                Stream.of(basis, coordinate)
                        .filter(words -> !words.isEmpty() && !words.equals(name))
                        .toList();
        if (beside.isEmpty()) {
            return name;
        }
        var bracketed = "(" + String.join("; ", beside) + ")";
        return name.isEmpty() ? bracketed : name + " " + bracketed;
    }

    private static @Nullable Double uncertaintyMetres(SightingRow row) {
        var cell = row.text(SightingColumn.UNCERTAINTY);
        if (!isDecimal(cell)) {
            return row.at(SightingColumn.UNCERTAINTY, () -> MetresText.parse(cell));
        }
        var metres = row.decimal(SightingColumn.UNCERTAINTY);
        return metres.isPresent() ? metres.getAsDouble() * row.metresPerUnit() : null;
    }

    private static @Nullable ShapePlace shape(SightingRow row) {
        for (var column : SHAPES) {
            var cell = row.text(column);
            if (!cell.isEmpty() && (column == SightingColumn.SHAPE || ShapeText.isWkt(cell))) {
                return row.at(column, () -> ShapeText.read(cell).map(ShapePlace::of).orElse(null));
            }
        }
        return recordedShape(row);
    }

    private static @Nullable ShapePlace recordedShape(SightingRow row) {
        var shape = row.record().shape();
        if (shape == null) {
            return null;
        }
        try {
            return ShapePlace.of(shape);
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().at(Messages.text("exchange.shape")), e);
        }
    }

    private static boolean hasCoordinate(SightingRow row) {
        return row.has(SightingColumn.LAT)
                || row.has(SightingColumn.LON)
                || row.has(SightingColumn.EASTING)
                || (row.has(SightingColumn.COORDINATE)
                        && !ShapeText.isWkt(row.text(SightingColumn.COORDINATE)));
    }

    private static @Nullable ShapePlace point(SightingRow row) {
        if (row.has(SightingColumn.LAT) != row.has(SightingColumn.LON)) {
            var given = row.has(SightingColumn.LAT) ? SightingColumn.LAT : SightingColumn.LON;
            throw row.problem(
                    given,
                    Messages.text("exchange.is_half_a_coordinate"),
                    Messages.text("exchange.give_both_latitude_and"));
        }
        if (row.has(SightingColumn.LAT)) {
            return new ShapePlace(latLon(row), 0);
        }
        if (row.has(SightingColumn.EASTING) && row.has(SightingColumn.NORTHING)) {
            return new ShapePlace(RowGrid.point(row), 0);
        }
        return row.has(SightingColumn.COORDINATE) && hasCoordinate(row) ? anyNotation(row) : null;
    }

    /// Decimal degrees, or angles with their letters: what says that it is a longitude is one,
    /// whatever its column is called.
    private static LatLon latLon(SightingRow row) {
        if (isDecimal(row.text(SightingColumn.LAT)) && isDecimal(row.text(SightingColumn.LON))) {
            return decimal(row);
        }
        var first = angle(row, SightingColumn.LAT, AxisCell.Axis.LATITUDE);
        var second = angle(row, SightingColumn.LON, AxisCell.Axis.LONGITUDE);
        if (first.axis() != AxisCell.Axis.UNTOLD && first.axis() == second.axis()) {
            throw row.problem(
                    SightingColumn.LON,
                    Messages.text(
                            "exchange.is_of_the_same_axis_as",
                            row.mapping().name(SightingColumn.LAT)),
                    Messages.text("exchange.give_one_latitude_and_one"));
        }
        var isSwapped =
                first.axis() == AxisCell.Axis.LONGITUDE || second.axis() == AxisCell.Axis.LATITUDE;
        return row.at(
                Math.abs(first.degrees()) > 90 ? SightingColumn.LAT : SightingColumn.LON,
                () ->
                        isSwapped
                                ? new LatLon(second.degrees(), first.degrees())
                                : new LatLon(first.degrees(), second.degrees()));
    }

    private static AxisCell angle(SightingRow row, SightingColumn column, AxisCell.Axis axis) {
        return row.at(
                column,
                () ->
                        AxisCell.read(row.text(column), axis)
                                .orElseThrow(
                                        () ->
                                                row.problem(
                                                        column,
                                                        Messages.text("exchange.is_not_a_number"),
                                                        Messages.text(
                                                                "exchange.write_it_in_digits_for_example"))));
    }

    private static boolean isDecimal(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static LatLon decimal(SightingRow row) {
        var lat = row.decimal(SightingColumn.LAT).orElseThrow();
        var lon = row.decimal(SightingColumn.LON).orElseThrow();
        var column = Math.abs(lat) > 90 ? SightingColumn.LAT : SightingColumn.LON;
        return row.at(column, () -> new LatLon(lat, lon));
    }

    private static ShapePlace anyNotation(SightingRow row) {
        return row.at(
                SightingColumn.COORDINATE,
                () ->
                        CoordinateCell.read(
                                        row.text(SightingColumn.COORDINATE), row.mapping().orders())
                                .map(ShapePlace::of)
                                .orElseThrow(
                                        () ->
                                                row.problem(
                                                        SightingColumn.COORDINATE,
                                                        Messages.text(
                                                                "exchange.is_not_a_coordinate"),
                                                        Messages.text(
                                                                "exchange.write_it_as_41_40167_128"))));
    }
}
