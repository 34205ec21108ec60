package org.amnok.ui.incoming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.table.RecordTable;

/// Some values of each column of a table, for a person to see what the column is.
///
/// @param values for each column in the order of the table: the first different ones that are not
///   blank, at most three
record ColumnSamples(List<List<String>> values) {
    static final ColumnSamples NONE = new ColumnSamples(List.of());

    private static final int ROWS = 60;
    private static final int MOST = 3;
    private static final int LONGEST = 60;

    ColumnSamples {
        values = List.copyOf(values);
    }

    /// Reads the first rows: not for the FX thread.
    static ColumnSamples of(RecordTable table) {
        List<Set<String>> found =
                Stream.<Set<String>>generate(LinkedHashSet::new)
                        .limit(table.columns().size())
                        .toList();
        try {
            read(table, found);
        } catch (ProblemException unreadable) {
            return NONE; // told with the rows: one layer does not refuse the others
        }
        return new ColumnSamples(found.stream().<List<String>>map(ArrayList::new).toList());
    }

    private static void read(RecordTable table, List<Set<String>> found) {
        var rows = new int[1];
        table.read(
                row -> {
                    var cells = row.cells();
                    for (int i = 0; i < Math.min(cells.size(), found.size()); i++) {
                        add(found.get(i), cells.get(i).strip());
                    }
                    return ++rows[0] < ROWS;
                });
    }

    private static void add(Set<String> values, String cell) {
        if (!cell.isEmpty() && values.size() < MOST) {
            var line = cell.replaceAll("\\s+", " ");
            values.add(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
        }
    }

    /// "41.4012 · 41.3955 · 41.42"; empty for a column without values.
    String words(int column) {
        return column < values.size() ? String.join("  ·  ", values.get(column)) : "";
    }
}
