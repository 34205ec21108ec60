package org.amnok.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ContentGuess;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.words.Messages;

/// Columns called "place" or "위치" that hold coordinates and not words: taken for words, all
/// sightings would come in without a place.
final class PlaceNames {
    private PlaceNames() {}

    /// The column of places, where it is the only one that could tell where and holds coordinates.
    ///
    /// @param rows the first ones below the names
    static Optional<Integer> columnOfCoordinates(ColumnMapping named, List<List<String>> rows) {
        var place = named.places().get(SightingColumn.PLACE);
        if (place == null || showsPlace(named)) {
            return Optional.empty();
        }
        var found = ContentGuess.of(named.columns(), rows).places();
        return Optional.of(place).filter(p -> p.equals(found.get(SightingColumn.COORDINATE)));
    }

    private static boolean showsPlace(ColumnMapping named) {
        return Stream.of(
                        SightingColumn.LAT,
                        SightingColumn.LON,
                        SightingColumn.COORDINATE,
                        SightingColumn.SHAPE,
                        SightingColumn.EASTING)
                .anyMatch(named::has);
    }

    static Problem taken(String column) {
        return new Problem(
                Messages.text("exchange.holds_coordinates_and_was_taken", column),
                "header",
                Messages.text("exchange.say_otherwise_if_they_are_only"));
    }
}
