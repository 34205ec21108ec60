package org.amnok.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row that came in one text, its cells as SQLite's `quote` writes them: a text costs one call
/// into SQLite where cells cost one each.
///
/// `NULL`, a number that reads back as it was, `'text'` with quotes in it doubled, or `X'hex'`,
/// with commas between them.
final class QuotedRow implements Cells.Source {
    private static final char QUOTE = '\'';

    /// One row after another may be put in here.
    private String text = "";

    private int cells;
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /// What to select so that it can be read here.
    static String select(Stream<String> expressions) {
        return expressions
                .map(expression -> "quote(" + expression + ")")
                .collect(Collectors.joining(", ", "concat_ws(',', ", ")"));
    }

    /// Takes the cells of a row instead of those it had.
    QuotedRow of(String row) {
        text = row;
        cells = 0;
        for (int at = 0; at < row.length(); ) {
            var end = end(at);
            add(at, end);
            at = end + 1;
        }
        return this;
    }

    /// How many cells it has.
    int size() {
        return cells;
    }

    private void add(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        starts[cells] = start;
        ends[cells++] = end;
    }

    /// Where the cell ends that starts at a place.
    private int end(int start) {
        var open = text.charAt(start) == 'X' ? start + 1 : start;
        if (text.charAt(open) != QUOTE) {
            var comma = text.indexOf(',', start);
            return comma < 0 ? text.length() : comma;
        }
        var close = text.indexOf(QUOTE, open + 1);
        while (close + 1 < text.length() && text.charAt(close + 1) == QUOTE) {
            close = text.indexOf(QUOTE, close + 2);
        }
        return close + 1;
    }

    boolean isText(int column) {
        return text.charAt(starts[column - 1]) == QUOTE;
    }

    boolean isNull(int column) {
        return text.charAt(starts[column - 1]) == 'N';
    }

    @Override
    public @Nullable String text(int column) {
        if (isNull(column)) {
            return null;
        }
        var start = starts[column - 1];
        var end = ends[column - 1];
        return text.charAt(start) == QUOTE
                ? text.substring(start + 1, end - 1).replace("''", "'")
                : text.substring(start, end);
    }

    @Override
    public @Nullable Double real(int column) {
        return isNull(column) ? null : Double.valueOf(plain(column));
    }

    @Override
    public @Nullable Long whole(int column) {
        if (isNull(column)) {
            return null;
        }
        var number = plain(column);
        return number.indexOf('.') < 0 ? Long.parseLong(number) : (long) Double.parseDouble(number);
    }

    private String plain(int column) {
        return text.substring(starts[column - 1], ends[column - 1]);
    }

    @Override
    public byte @Nullable [] bytes(int column) {
        var start = starts[column - 1];
        return text.charAt(start) == 'X'
                ? HexFormat.of().parseHex(text, start + 2, ends[column - 1] - 1)
                : null;
    }
}
