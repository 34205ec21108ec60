package org.amnok.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Problem;

/// Columns called "place" or "위치" that hold coordinates and not words: taken for words, all
/// sightings would come in without a place.
final class PlaceNames {
    private PlaceNames() {}

    /// True when a column of places is the only one that could tell where.
    static boolean mayHoldCoordinates(ColumnMapping named) {
        return named.has(SightingColumn.PLACE)
                && Stream.of(
                                SightingColumn.LAT,
                                SightingColumn.LON,
                                SightingColumn.COORDINATE,
                                SightingColumn.SHAPE,
                                SightingColumn.EASTING)
                        .noneMatch(named::has);
    }

    /// @param rows the first ones below the names
    /// @param rowsOfNames how many rows hold the names
    /// @param above what is to be known of what stands above the table
    static TextHead read(
            ColumnMapping named, List<List<String>> rows, int rowsOfNames, List<Problem> above) {
        var place = named.places().get(SightingColumn.PLACE);
        var columns = named.columns();
        var holds = ContentGuess.of(columns, rows).places().get(SightingColumn.COORDINATE);
        if (place == null || !place.equals(holds)) {
            return new TextHead(columns, rowsOfNames, named, above);
        }
        var taken =
                new Problem(
                        "“"
                                + columns.get(place)
                                + "” holds coordinates, and was taken as the coordinate",
                        "header",
                        "Say otherwise if they are only words.");
        return new TextHead(
                columns,
                rowsOfNames,
                named.with(SightingColumn.COORDINATE, place),
                Stream.concat(above.stream(), Stream.of(taken)).toList());
    }
}
