package org.amnok.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.AngleColumns;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ContentGuess;
import org.amnok.exchange.table.CountColumns;
import org.amnok.exchange.table.NameParts;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.TotalRows;
import org.amnok.words.Messages;

/// What the columns of a table mean, in any format: by their names, by parts of them, and by what
/// is in the first rows.
///
/// @param notes what was taken and what could not be determined, without the name of the file
public record FoundColumns(ColumnMapping mapping, List<Problem> notes) {
    /// At most this many rows are examined.
    public static final int LOOKED_AT_ROWS = 200;

    /// @param named what whole names say
    /// @param rows the first ones of the table
    /// @param haveShapes true when rows say by a shape where they are: then no column is looked for
    ///   that does
    public static FoundColumns of(
            ColumnMapping named, List<List<String>> rows, boolean haveShapes) {
        return ofRecords(
                named,
                rows.stream().filter(row -> TotalRows.word(row).isEmpty()).toList(),
                haveShapes);
    }

    private static FoundColumns ofRecords(
            ColumnMapping named, List<List<String>> rows, boolean haveShapes) {
        var parts = NameParts.of(named, rows, !haveShapes);
        if (haveShapes || parts.isOfCamera()) {
            return new FoundColumns(CountColumns.in(parts.mapping(), rows), parts.notes());
        }
        return parts.mapping().places().isEmpty()
                ? ofContent(named.columns(), rows)
                : withPlace(
                        AngleColumns.in(CountColumns.in(parts.mapping(), rows), rows),
                        parts.notes(),
                        rows);
    }

    /// By what is in the columns alone.
    static FoundColumns ofContent(List<String> columns, List<List<String>> rows) {
        var guess = ContentGuess.of(columns, rows);
        return new FoundColumns(
                new ColumnMapping(columns, guess.places(), ValueOrders.FOUND_OUT), guess.notes());
    }

    /// Names tell some columns; where they tell no place, what is in the others may.
    private static FoundColumns withPlace(
            ColumnMapping named, List<Problem> noted, List<List<String>> rows) {
        var notes = new ArrayList<>(noted);
        var place = columnOfCoordinates(named, rows);
        if (place.isPresent()) {
            notes.add(taken(named.columns().get(place.get())));
            return new FoundColumns(named.with(SightingColumn.COORDINATE, place.get()), notes);
        }
        var guess = ContentGuess.ofPlaces(named, rows);
        notes.addAll(guess.notes());
        var places = new TreeMap<SightingColumn, Integer>();
        places.putAll(named.places());
        places.putAll(guess.places());
        return new FoundColumns(
                new ColumnMapping(named.columns(), places, named.orders()), List.copyOf(notes));
    }

    /// A column called "place" or "위치", where it is the only one that could tell where and holds
    /// coordinates: taken for words, all sightings would come in without a place.
    ///
    /// @param rows the first ones below the names
    private static Optional<Integer> columnOfCoordinates(
            ColumnMapping named, List<List<String>> rows) {
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

    private static Problem taken(String column) {
        return Problem.ofPlace(
                Messages.text("exchange.header"),
                "exchange.holds_coordinates_and_was_taken",
                "exchange.say_otherwise_if_they_are_only",
                column);
    }
}
