package org.amnok.store;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row that came in one text, its cells as SQLite writes them into an array of JSON: a text costs
/// one call into SQLite where a cell costs two or three.
///
/// A cell is a text, a number, or null. Bytes are a text of hexadecimal digits.
final class JsonRow implements Cells.Source {
    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';
    private static final int REMEMBERED = 1 << 10;
    private static final int LONGEST_REMEMBERED = 24;

    private final int[] starts;
    private final int[] ends;

    /// Short texts that were read before: few of them stand in many rows.
    private final String[] remembered = new String[REMEMBERED];

    /// One row after another may be put in here.
    private String text = "";

    /// @param cells how many a row has
    JsonRow(int cells) {
        starts = new int[cells];
        ends = new int[cells];
    }

    /// What to select so that it can be read here.
    static String select(List<String> expressions) {
        return expressions.stream().collect(Collectors.joining(", ", "json_array(", ")"));
    }

    /// Takes the cells of a row instead of those it had.
    JsonRow of(String row) {
        text = row;
        var at = 1;
        for (int cell = 0; cell < starts.length; cell++) {
            starts[cell] = at;
            ends[cell] = end(at);
            at = ends[cell] + 1;
        }
        return this;
    }

    /// The first cell, which is a whole number.
    long fid() {
        return Long.parseLong(text, starts[0], ends[0], 10);
    }

    /// Where the cell ends that starts at a place.
    private int end(int start) {
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

    private boolean isNull(int column) {
        return text.charAt(starts[column - 1]) == 'n';
    }

    /// True when a cell is a number, which texts and geometries are not.
    boolean isNumber(int column) {
        var first = text.charAt(starts[column - 1]);
        return first != 'n' && first != QUOTE;
    }

    @Override
    public @Nullable String text(int column) {
        if (isNull(column)) {
            return null;
        }
        var start = starts[column - 1];
        var end = ends[column - 1];
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
        return text.substring(starts[column - 1], ends[column - 1]);
    }

    @Override
    public byte @Nullable [] bytes(int column) {
        var start = starts[column - 1];
        var end = ends[column - 1];
        return text.charAt(start) == QUOTE && end - start > 2
                ? HexFormat.of().parseHex(text, start + 1, end - 1)
                : null;
    }
}
