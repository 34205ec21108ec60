package org.amnok.exchange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amnok.exchange.table.SightingColumn;

/// Where a table begins in a text: what stands above it, and how many rows name its columns.
final class TableStart {
    private static final int MOST_ROWS_ABOVE = 20;
    private static final int MOST_ROWS_OF_NAMES = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final double MOST = 0.9;

    private TableStart() {}

    /// How many of the first rows are no part of the table: titles and remarks, which fill but a
    /// few of its columns.
    ///
    /// @param rows the first ones of the text
    static int rowsAbove(List<List<String>> rows) {
        var width = width(rows);
        if (width < FEWEST_COLUMNS) {
            return 0;
        }
        var above = 0;
        while (above < Math.min(MOST_ROWS_ABOVE, rows.size())
                && filled(rows.get(above)) <= Math.max(1, width / 3)
                && !isNamed(rows.get(above))) {
            above++;
        }
        return above < rows.size() && filled(rows.get(above)) >= width * 2 / 3 ? above : 0;
    }

    /// The width that most rows have; 0 where too few have it.
    private static int width(List<List<String>> rows) {
        var widths = new LinkedHashMap<Integer, Integer>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .filter(most -> most.getValue() >= FEWEST_ROWS)
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isNamed(List<String> row) {
        return filled(row) > 1
                && row.stream().anyMatch(cell -> SightingColumn.named(cell).isPresent());
    }

    /// How many rows behind the first one name the columns once more: labels, units, tags. Such a
    /// row has words where all rows below have values.
    ///
    /// @param names the first row
    /// @param rows those behind it
    static int moreRowsOfNames(List<String> names, List<List<String>> rows) {
        var more = 0;
        while (more < Math.min(MOST_ROWS_OF_NAMES - 1, rows.size())
                && (isNames(rows.get(more), names.size(), rows.subList(more + 1, rows.size()))
                        || more == 0 && isBelowGroups(names, rows.getFirst()))) {
            more++;
        }
        return more;
    }

    private static boolean isNames(List<String> row, int width, List<List<String>> below) {
        if (row.size() != width
                || filled(row) < width * 2 / 3
                || row.stream().anyMatch(FirstRow::isValue)) {
            return false;
        }
        var values =
                IntStream.range(0, width).filter(column -> holdsValues(below, column)).toArray();
        return values.length > 1
                && IntStream.of(values).noneMatch(column -> row.get(column).isBlank());
    }

    /// "Where" over "lat" and "lon": two of the names are known, and each column has one or the
    /// other.
    private static boolean isBelowGroups(List<String> groups, List<String> row) {
        var known = row.stream().filter(cell -> SightingColumn.named(cell).isPresent()).count();
        return row.size() == groups.size()
                && known > 1
                && groups.stream().anyMatch(String::isBlank)
                && row.stream().noneMatch(FirstRow::isValue)
                && IntStream.range(0, row.size())
                        .noneMatch(at -> groups.get(at).isBlank() && row.get(at).isBlank());
    }

    private static boolean holdsValues(List<List<String>> rows, int column) {
        var cells =
                rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column))
                        .filter(cell -> !cell.isBlank())
                        .toList();
        return cells.size() >= FEWEST_ROWS
                && cells.stream().filter(FirstRow::isValue).count() >= MOST * cells.size();
    }

    /// The last name of each column.
    static List<String> lowest(List<String> names, List<List<String>> more) {
        var lowest = new ArrayList<>(names);
        for (var row : more) {
            for (var column = 0; column < row.size(); column++) {
                if (!row.get(column).isBlank()) {
                    lowest.set(column, row.get(column).strip());
                }
            }
        }
        return List.copyOf(lowest);
    }

    /// Names from several rows, one below the other.
    static List<String> joined(List<String> names, List<List<String>> more) {
        var joined = new ArrayList<String>();
        for (var column = 0; column < names.size(); column++) {
            var name = new StringBuilder(names.get(column));
            for (var row : more) {
                name.append(' ').append(row.get(column).strip());
            }
            joined.add(name.toString().strip());
        }
        return List.copyOf(joined);
    }
}
