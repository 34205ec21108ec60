package org.amnok.exchange.text;

import java.util.List;
import java.util.regex.Pattern;
import org.amnok.exchange.table.RecordRow;

/// How a table of text parts and quotes its cells.
///
/// @param delimiter between cells
/// @param quote around cells that hold delimiters or line breaks
/// @param hasEscapes true when a backslash stands before a quotation mark inside a cell, instead of
///   a second mark
/// @param hasBlanks true when a blank follows each delimiter and belongs to no cell
record TextDialect(char delimiter, char quote, boolean hasEscapes, boolean hasBlanks) {
    private static final char MARK = '"';
    private static final char APOSTROPHE = '\'';
    private static final double MOST = 0.9;

    private static final Pattern ESCAPED = Pattern.compile("[^\\\\,;\\t|]\\\\\"");
    private static final Pattern DOUBLED = Pattern.compile("[^\\\\\",;\\t|\\r\\n]\"\"[^\"]");

    /// As RFC 4180 writes it.
    static TextDialect of(char delimiter) {
        return new TextDialect(delimiter, MARK, false, false);
    }

    /// Finds out how a text quotes.
    ///
    /// @param start of the text
    /// @param delimiter chosen or found out
    static TextDialect find(String start, char delimiter) {
        var quote = isFramedByApostrophes(start, delimiter) ? APOSTROPHE : MARK;
        var hasEscapes = ESCAPED.matcher(start).find() && !DOUBLED.matcher(start).find();
        var plain = new TextDialect(delimiter, quote, hasEscapes, false);
        return new TextDialect(delimiter, quote, hasEscapes, hasBlanks(start, plain));
    }

    /// True when cells begin and end with an apostrophe, in most rows, and none with a mark.
    private static boolean isFramedByApostrophes(String start, char delimiter) {
        var edge = Pattern.quote(String.valueOf(delimiter));
        var begin = "(?m)(?:^|" + edge + ") ?";
        var end = "(?=" + edge + "|\\r|\\n|\\z)";
        if (Pattern.compile(begin + "\"").matcher(start).find()) {
            return false;
        }
        var framed = Pattern.compile(begin + "'[^'\\r\\n]*(?:''[^'\\r\\n]*)*'" + end);
        var lines = start.lines().filter(line -> !line.isBlank()).count();
        return lines > 1 && framed.matcher(start).results().count() >= lines / 2;
    }

    /// True when nearly every cell but the first of a row begins with a blank.
    private static boolean hasBlanks(String start, TextDialect dialect) {
        if (dialect.delimiter == ' ' || dialect.delimiter == '\t') {
            return false;
        }
        var later =
                Delimiters.rows(start, dialect).stream()
                        .map(RecordRow::cells)
                        .flatMap(cells -> cells.stream().skip(1))
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        return !later.isEmpty() && begun(later) >= MOST * later.size();
    }

    private static long begun(List<String> cells) {
        return cells.stream().filter(cell -> cell.startsWith(" ")).count();
    }
}
