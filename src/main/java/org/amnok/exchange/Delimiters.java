package org.amnok.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Finds out what stands between the cells of a text: what makes its first rows most alike, with a
/// header that is known.
final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int MOST_ROWS = 50;
    private static final int MOST_JUDGED = 20;

    private Delimiters() {}

    /// @param start of the text
    /// @return comma where nothing speaks for another
    static char find(String start) {
        var best = ',';
        var most = score(start, best);
        for (var candidate : CANDIDATES) {
            var score = score(start, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /// 0 where it makes one column. Known names in the header weigh more than rows that are alike,
    /// these more than cells that are values, and these more than the number of columns.
    private static double score(String start, char delimiter) {
        var rows = rows(start, delimiter);
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return 0;
        }
        var header = rows.getFirst();
        var known = header.stream().filter(name -> SightingColumn.named(name).isPresent()).count();
        var alike = rows.stream().filter(row -> row.size() == header.size()).count();
        return 10.0 * known
                + 5.0 * alike / rows.size()
                + 3.0 * values(rows)
                + Math.min(header.size(), 40) / 100.0;
    }

    /// How many of the cells are whole values: "41" and "40167; 128" are what a wrong cut leaves.
    private static double values(List<List<String>> rows) {
        var cells = rows.stream().limit(MOST_JUDGED).flatMap(List::stream).limit(400).toList();
        return (double) cells.stream().filter(FirstRow::isValue).count()
                / Math.max(1, cells.size());
    }

    /// The last row may be cut and is left out, but for the header.
    private static List<List<String>> rows(String start, char delimiter) {
        var text = new DelimitedText(new StringReader(start), delimiter);
        var rows = new ArrayList<List<String>>();
        try {
            for (var row = text.row(); row != null && rows.size() < MOST_ROWS; row = text.row()) {
                rows.add(row.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.size() > 1 && rows.size() < MOST_ROWS ? rows.subList(0, rows.size() - 1) : rows;
    }
}
