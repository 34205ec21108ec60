package org.amnok.exchange.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.SightingColumn;

/// Finds out what stands between the cells of a text: what makes its first rows most alike, with a
/// header that is known.
final class Delimiters {
    private static final char[] OTHER_THAN_COMMA = {';', '\t', '|'};
    private static final char BLANK = ' ';
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 50;
    private static final int MOST_JUDGED = 20;

    private Delimiters() {}

    /// @param start of the text
    /// @return comma where nothing speaks for another
    static char find(String start) {
        var best = ',';
        var most = score(start, best);
        for (var candidate : OTHER_THAN_COMMA) {
            var score = score(start, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return most == 0 && areColumns(rows(start, TextDialect.of(BLANK))) ? BLANK : best;
    }

    /// True where blanks make the same three columns or more of nearly all rows.
    private static boolean areColumns(List<RecordRow> rows) {
        if (rows.size() < FEWEST_ROWS || rows.getFirst().cells().size() < FEWEST_COLUMNS) {
            return false;
        }
        var width = rows.getFirst().cells().size();
        var alike = rows.stream().filter(row -> row.cells().size() == width).count();
        return alike >= 0.9 * rows.size();
    }

    /// 0 where it makes one column. Known names in the header weigh more than rows that are alike,
    /// these more than cells that are values, and these more than the number of columns.
    private static double score(String start, char delimiter) {
        var rows = rows(start, TextDialect.of(delimiter)).stream().map(RecordRow::cells).toList();
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

    /// The first rows of a text. The last one may be cut and is left out, but for the header.
    static List<RecordRow> rows(String start, TextDialect dialect) {
        var text = new DelimitedText(new StringReader(start), dialect);
        var rows = new ArrayList<RecordRow>();
        try {
            for (var row = text.row(); row != null && rows.size() < MOST_ROWS; row = text.row()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.size() > 1 && rows.size() < MOST_ROWS ? rows.subList(0, rows.size() - 1) : rows;
    }
}
