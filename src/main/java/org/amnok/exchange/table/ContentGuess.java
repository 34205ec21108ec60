package org.amnok.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.count.CountNotation;
import org.amnok.exchange.cell.AngleSort;
import org.amnok.exchange.cell.CoordinateCell;
import org.amnok.exchange.cell.DateCell;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.cell.ShapeText;
import org.amnok.words.Messages;

/// What columns without a name that is known mean, by what is in them: only where it cannot well
/// mean anything else. What is not plain is left for a person to say, and told.
public final class ContentGuess {
    /// So much of a column must be of one sort: a few bad cells do not hide what it is.
    private static final double MOST = 0.9;

    private final List<String> names;
    private final List<ColumnContent> contents;
    private final Map<SightingColumn, Integer> places = new TreeMap<>();
    private final List<Problem> notes = new ArrayList<>();

    /// @param places which column, from 0, seems to mean what
    /// @param notes what was taken and what could not be determined, without the name of the file
    public record Found(Map<SightingColumn, Integer> places, List<Problem> notes) {}

    private ContentGuess(List<String> names, List<List<String>> rows) {
        this.names = names;
        contents =
                IntStream.range(0, names.size())
                        .mapToObj(i -> new ColumnContent(cells(rows, i)))
                        .toList();
    }

    /// @param rows the first ones of the table
    public static Found of(List<String> names, List<List<String>> rows) {
        var guess = new ContentGuess(names, rows);
        guess.only(SightingColumn.SHAPE, ShapeText::isWkt);
        guess.coordinates();
        guess.only(SightingColumn.DATE, DateCell::isDate);
        guess.only(SightingColumn.COUNTS, ContentGuess::isCounts);
        guess.only(SightingColumn.KIND, cell -> KindWords.read(cell).isPresent());
        return guess.found();
    }

    /// Places alone, in columns that names say nothing of: only where no name told a place.
    ///
    /// @param named what names say
    public static Found ofPlaces(ColumnMapping named, List<List<String>> rows) {
        var showsPlace =
                Stream.of(
                                SightingColumn.LAT,
                                SightingColumn.LON,
                                SightingColumn.COORDINATE,
                                SightingColumn.SHAPE,
                                SightingColumn.EASTING,
                                SightingColumn.RIVER_FROM)
                        .anyMatch(named::has);
        if (showsPlace) {
            return new Found(Map.of(), List.of());
        }
        var guess = new ContentGuess(named.columns(), rows);
        guess.places.putAll(named.places());
        guess.only(SightingColumn.SHAPE, ShapeText::isWkt);
        guess.coordinatesAlongTheBorder();
        guess.places.keySet().removeAll(named.places().keySet());
        return guess.found();
    }

    /// Beside columns with names, numbers are more often counts and amounts: only those that lie
    /// where this program's maps do are places.
    private void coordinatesAlongTheBorder() {
        if (places.containsKey(SightingColumn.SHAPE)) {
            return;
        }
        var lats = columnsOf(c -> c.isOf(cell -> isAngle(cell, 38, 44)));
        var lons = columnsOf(c -> c.isOf(cell -> isAngle(cell, 122, 132)));
        var both = columnsOf(content -> content.isOf(CoordinateCell::isPlainly));
        if (lats.size() == 1 && lons.size() == 1) {
            places.put(SightingColumn.LAT, lats.getFirst());
            places.put(SightingColumn.LON, lons.getFirst());
        } else if (both.size() == 1) {
            places.put(SightingColumn.COORDINATE, both.getFirst());
        }
    }

    private static boolean isAngle(String cell, double least, double most) {
        return AngleSort.of(cell) != AngleSort.NONE && AngleSort.isWithin(cell, least, most);
    }

    /// The cells of a column that are not empty.
    static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// The cells of one column that are not empty.
    private record ColumnContent(List<String> cells) {
        /// No more cells are read than it takes to know that they are too few.
        boolean isOf(Predicate<String> wanted) {
            var fitting = cells.size();
            for (var cell : cells) {
                if (!wanted.test(cell)) {
                    fitting--;
                }
                if ((double) fitting / cells.size() < MOST) {
                    return false;
                }
            }
            return !cells.isEmpty();
        }
    }

    /// Takes the one column of such cells; of several none.
    private void only(SightingColumn meaning, Predicate<String> wanted) {
        var such = columnsOf(content -> content.isOf(wanted));
        if (such.size() == 1) {
            places.put(meaning, such.getFirst());
        } else if (such.size() > 1) {
            notTold(such, Messages.text("exchange.could_be_the", meaning.code()));
        }
    }

    /// Columns that have no meaning yet, and do not tell of whoever saw something.
    private List<Integer> columnsOf(Predicate<ColumnContent> wanted) {
        return IntStream.range(0, names.size())
                .filter(i -> !places.containsValue(i) && wanted.test(contents.get(i)))
                .filter(i -> !ObserverNames.isOne(names.get(i)))
                .boxed()
                .toList();
    }

    private void coordinates() {
        if (places.containsKey(SightingColumn.SHAPE)) {
            return;
        }
        var both = columnsOf(content -> content.isOf(CoordinateCell::isPlainly));
        if (both.size() == 1) {
            places.put(SightingColumn.COORDINATE, both.getFirst());
        } else if (both.size() > 1) {
            notTold(both, Messages.text("exchange.could_be_the_coordinate"));
        } else {
            angles();
        }
    }

    /// Two columns: those that say it by letters, else by the numbers. 128 can only be a longitude;
    /// of two numbers below 90 nothing tells which is which.
    private void angles() {
        var lats = columnsOf(c -> c.isOf(cell -> AngleSort.of(cell) == AngleSort.LATITUDE));
        var lons = columnsOf(c -> c.isOf(cell -> AngleSort.of(cell) == AngleSort.LONGITUDE));
        if (lats.isEmpty() && lons.isEmpty()) {
            lons = columnsOf(c -> c.isOf(cell -> AngleSort.of(cell) == AngleSort.ONLY_LONGITUDE));
            lats = columnsOf(c -> c.isOf(cell -> AngleSort.of(cell) == AngleSort.EITHER));
        }
        lats = likelier(lats, 38, 44);
        lons = likelier(lons, 122, 132);
        if (lats.size() == 1 && lons.size() == 1) {
            places.put(SightingColumn.LAT, lats.getFirst());
            places.put(SightingColumn.LON, lons.getFirst());
        } else if (lats.size() + lons.size() > 1) {
            var all = new ArrayList<>(lats);
            all.addAll(lons);
            notTold(all, Messages.text("exchange.could_be_latitude_or_longitude"));
        }
    }

    /// Of several, those along the border, if there are any.
    private List<Integer> likelier(List<Integer> columns, double least, double most) {
        if (columns.size() < 2) {
            return columns;
        }
        var near =
                columns.stream()
                        .filter(i -> contents.get(i).isOf(c -> AngleSort.isWithin(c, least, most)))
                        .toList();
        return near.isEmpty() ? columns : near;
    }

    private void notTold(List<Integer> columns, String what) {
        notes.add(
                Problem.ofPlace(
                        "",
                        "exchange.several_columns_none_was_taken",
                        "exchange.say_what_they_mean_in_the",
                        what,
                        Messages.listed(columns.stream().map(names::get))));
    }

    private Found found() {
        if (!places.isEmpty()) {
            var taken =
                    Messages.listed(
                            places.entrySet().stream()
                                    .map(
                                            e ->
                                                    Messages.text(
                                                            "exchange.as_2",
                                                            names.get(e.getValue()),
                                                            e.getKey().code())));
            notes.addFirst(
                    Problem.ofPlace(
                            "",
                            "exchange.columns_were_taken_by_what_is",
                            "exchange.check_them_and_say_otherwise",
                            taken));
        }
        return new Found(Map.copyOf(places), List.copyOf(notes));
    }

    private static boolean isCounts(String cell) {
        return cell.chars().anyMatch(Character::isLetter) && CountNotation.read(cell).isPresent();
    }
}
