package org.amnok.store;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A row of a text, its cells as SQLite writes them into an array of JSON: a text costs one call
/// into SQLite where a cell costs two or three. Rows may stand behind one another in the text.
///
/// A cell is a text, a number, or null, as it is behind the end of a short row. Bytes are a text of
/// hexadecimal digits.
final class JsonRow implements Cells.Source {
    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';
    private static final int REMEMBERED = 1 << 10;
    private static final int LONGEST_REMEMBERED = 24;

    /// Where the cell of each column stands.
    private final int[] cells;

    private final int[] starts;
    private final int[] ends;

    /// Short texts that were read before: few of them stand in many rows.
    private final String[] remembered = new String[REMEMBERED];

    private String text = "";

    /// How many cells this row has.
    private int size;

    /// Where the next row begins.
    private int next;

    /// @param cells where the cell of each column stands, from 0
    private JsonRow(int[] cells) {
        this.cells = cells;
        starts = new int[cells.length];
        ends = new int[cells.length];
    }

    /// Reads rows whose cells stand in the order of their columns.
    ///
    /// @param columns how many a row has at most
    static JsonRow of(int columns) {
        return new JsonRow(IntStream.range(0, columns).toArray());
    }

    /// Reads rows whose cells stand in another order than their columns.
    ///
    /// @param expressions of the columns
    /// @param selected the same, as they stand in the rows
    static JsonRow of(List<String> expressions, List<String> selected) {
        return new JsonRow(expressions.stream().mapToInt(selected::indexOf).toArray());
    }

    /// What to select so that it can be read here.
    static String select(List<String> expressions) {
        return expressions.stream().collect(Collectors.joining(", ", "json_array(", ")"));
    }

    /// Takes rows, of which each is the next one.
    void take(String rows) {
        text = rows;
        next = 0;
    }

    /// Goes on to the next row.
    ///
    /// @return false when there is none
    boolean next() {
        if (next == text.length()) {
            return false;
        }
        size = 0;
        var at = next;
        do {
            starts[size] = ++at;
            at = closing(at);
            ends[size++] = at;
        } while (text.charAt(at) == ',');
        next = at + 1;
        return true;
    }

    /// The first cell, which is a whole number.
    long fid() {
        return Long.parseLong(text, starts[0], ends[0], 10);
    }

    /// Where the cell ends that starts at a place.
    private int closing(int start) {
        var at = start + 1;
        if (text.charAt(start) != QUOTE) {
            while (text.charAt(at) != ',' && text.charAt(at) != ']') {
                at++;
            }
            return at;
        }
        while (text.charAt(at) != QUOTE) {
            at += text.charAt(at) == ESCAPE ? 2 : 1;
        }
        return at + 1;
    }

    private int start(int column) {
        return starts[cells[column - 1]];
    }

    private int end(int column) {
        return ends[cells[column - 1]];
    }

    boolean isNull(int column) {
        return cells[column - 1] >= size || text.charAt(start(column)) == 'n';
    }

    boolean isText(int column) {
        return !isNull(column) && text.charAt(start(column)) == QUOTE;
    }

    /// True when a cell is a number, which texts and geometries are not.
    boolean isNumber(int column) {
        return !isNull(column) && text.charAt(start(column)) != QUOTE;
    }

    @Override
    public @Nullable String text(int column) {
        if (isNull(column)) {
            return null;
        }
        var start = start(column);
        var end = end(column);
        return text.charAt(start) == QUOTE ? words(start + 1, end - 1) : text.substring(start, end);
    }

    private String words(int start, int end) {
        if (end - start <= LONGEST_REMEMBERED) {
            var hash = 0;
            for (int i = start; i < end; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            var slot = hash & REMEMBERED - 1;
            var known = remembered[slot];
            if (known != null && known.length() == end - start && text.startsWith(known, start)) {
                return known;
            }
            var words = text.substring(start, end);
            if (words.indexOf(ESCAPE) < 0) {
                remembered[slot] = words;
                return words;
            }
            return unescaped(words);
        }
        return unescaped(text.substring(start, end));
    }

    private static String unescaped(String words) {
        var at = words.indexOf(ESCAPE);
        if (at < 0) {
            return words;
        }
        var plain = new StringBuilder(words.length());
        var from = 0;
        for (; at >= 0; at = words.indexOf(ESCAPE, from)) {
            plain.append(words, from, at);
            var sign = words.charAt(at + 1);
            if (sign == 'u') {
                plain.append((char) HexFormat.fromHexDigits(words, at + 2, at + 6));
                from = at + 6;
            } else {
                plain.append(signified(sign));
                from = at + 2;
            }
        }
        return plain.append(words, from, words.length()).toString();
    }

    private static char signified(char sign) {
        return switch (sign) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> sign;
        };
    }

    /// A text is none.
    @Override
    public @Nullable Double real(int column) {
        return isNumber(column) ? Double.valueOf(number(column)) : null;
    }

    @Override
    public @Nullable Long whole(int column) {
        if (!isNumber(column)) {
            return null;
        }
        var number = number(column);
        return isWhole(number)
                ? Long.valueOf(number)
                : Long.valueOf((long) Double.parseDouble(number));
    }

    private static boolean isWhole(String number) {
        return number.indexOf('.') < 0 && number.indexOf('e') < 0;
    }

    private String number(int column) {
        return text.substring(start(column), end(column));
    }

    @Override
    public byte @Nullable [] bytes(int column) {
        if (isNull(column)) {
            return null;
        }
        var start = start(column);
        var end = end(column);
        return text.charAt(start) == QUOTE && end - start > 2
                ? HexFormat.of().parseHex(text, start + 1, end - 1)
                : null;
    }
}
