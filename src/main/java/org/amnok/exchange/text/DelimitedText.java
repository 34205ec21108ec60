package org.amnok.exchange.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.exchange.table.RecordRow;
import org.jspecify.annotations.Nullable;

/// Takes text apart into rows and cells, as RFC 4180 and spreadsheets write them, in memory that
/// does not depend on what the text holds.
///
/// A cell may stand in quotation marks, with marks inside doubled. A mark inside that is not
/// doubled belongs to the cell when a mark that ends it follows in the same line, before another
/// cell in marks begins; else it was the closing one, and what follows belongs to the cell, too.
/// Rows end with a line feed, a carriage return or both.
final class DelimitedText {
    static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 2000;
    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final char ESCAPE = '\\';

    private final Reader reader;
    private final TextDialect dialect;
    private final char delimiter;
    private final char quote;
    private final char[] buffer = new char[1 << 15];
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int length;
    private int next;
    private long line = 1;
    private boolean afterReturn;
    private int putBack = NOTHING;
    private @Nullable Fault fault;

    DelimitedText(Reader reader, TextDialect dialect) {
        this.reader = reader;
        this.dialect = dialect;
        delimiter = dialect.delimiter();
        quote = dialect.quote();
    }

    /// The line that is read now, from 1.
    long line() {
        return line;
    }

    /// The next row that is not blank; null at the end of the text.
    @Nullable RecordRow row() throws IOException {
        for (var c = read(); c != END; c = read()) {
            if (c == '\n' || c == '\r') {
                continue;
            }
            var row = rowFrom(c);
            if (row.problem() != null || !areBlank(row.cells())) {
                return row;
            }
        }
        return null;
    }

    private static boolean areBlank(List<String> cells) {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private RecordRow rowFrom(int first) throws IOException {
        var start = line;
        cells.clear();
        fault = null;
        var c = first;
        while (true) {
            c = dialect.hasBlanks() ? afterBlanks(c) : c;
            c = c == quote ? quoted() : plain(c);
            if (c == END && fault == Fault.UNCLOSED) {
                return RecordRow.broken(start, List.of(), Fault.UNCLOSED.problem());
            }
            take();
            if (c == END || c == '\n' || c == '\r') {
                return new RecordRow(start, cells, null, fault == null ? null : fault.problem());
            }
            c = read();
        }
    }

    private void take() {
        if (cells.size() < MOST_CELLS) {
            cells.add(cell.toString());
        } else {
            fault = Fault.TOO_MANY;
        }
        cell.setLength(0);
    }

    /// Reads a cell without marks; returns what ended it.
    private int plain(int first) throws IOException {
        var c = first;
        while (c != END && !endsCell(c)) {
            append(c);
            appendBuffered();
            c = read();
        }
        return c;
    }

    private boolean endsCell(int c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    /// Appends what the buffer holds of a cell without marks.
    private void appendBuffered() {
        var end = next;
        while (end < length && !endsCell(buffer[end])) {
            end++;
        }
        var fitting = Math.min(end - next, LONGEST_CELL - cell.length());
        if (fitting < end - next) {
            fault = Fault.TOO_LONG;
        }
        cell.append(buffer, next, fitting);
        next = end;
    }

    private int afterBlanks(int first) throws IOException {
        var c = first;
        while (c == ' ') {
            c = read();
        }
        return c;
    }

    /// Reads a cell behind its opening mark; returns what ended it.
    private int quoted() throws IOException {
        for (var c = read(); c != END; c = read()) {
            if (c == ESCAPE && dialect.hasEscapes()) {
                escaped();
            } else if (c != quote) {
                append(c);
            } else {
                c = read();
                if (c != quote) {
                    return afterMark(c);
                }
                append(quote);
            }
        }
        fault = Fault.UNCLOSED;
        return END;
    }

    private void escaped() throws IOException {
        var c = read();
        if (c != quote && c != ESCAPE) {
            append(ESCAPE);
        }
        if (c != END) {
            append(c);
        }
    }

    /// Reads on behind a mark inside a cell; returns what ended the cell.
    private int afterMark(int first) throws IOException {
        var rest = new StringBuilder();
        var c = first;
        while (c != END && c != '\n' && c != '\r' && rest.length() < LONGEST_CELL) {
            if (c == delimiter && rest.toString().isBlank()) {
                return c;
            }
            if (c == quote) {
                var behind = read();
                if (endsCell(behind) || behind == END) {
                    append(quote);
                    rest.chars().forEach(this::append);
                    return behind;
                }
                if (isBehindDelimiter(rest)) {
                    split(rest);
                    putBack = behind;
                    return quoted();
                }
                rest.append(quote);
                c = behind;
            } else {
                rest.append((char) c);
                c = read();
            }
        }
        split(rest);
        return rest.length() < LONGEST_CELL ? c : plain(c);
    }

    private boolean isBehindDelimiter(StringBuilder rest) {
        var end = rest.length();
        while (dialect.hasBlanks() && end > 0 && rest.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0 && rest.charAt(end - 1) == delimiter;
    }

    /// Takes text without marks as the rest of this cell and those behind it; the last is left to
    /// be taken.
    private void split(StringBuilder rest) {
        for (var i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == delimiter) {
                take();
            } else {
                append(rest.charAt(i));
            }
        }
    }

    private void append(int c) {
        if (cell.length() < LONGEST_CELL) {
            cell.append((char) c);
        } else {
            fault = Fault.TOO_LONG;
        }
    }

    private int read() throws IOException {
        if (putBack != NOTHING) {
            var c = putBack;
            putBack = NOTHING;
            return c;
        }
        if (next == length) {
            length = reader.read(buffer, 0, buffer.length);
            next = 0;
            if (length <= 0) {
                length = 0;
                return END;
            }
        }
        var c = buffer[next++];
        if (c == '\n') {
            line += afterReturn ? 0 : 1;
        } else if (c == '\r') {
            line++;
        }
        afterReturn = c == '\r';
        return c;
    }

    /// What is wrong with a row. Its words are looked up once for a row, never for each character
    /// of a cell that is too long.
    private enum Fault {
        UNCLOSED,
        TOO_LONG,
        TOO_MANY;

        Problem problem() {
            return switch (this) {
                case UNCLOSED ->
                        Problem.ofPlace(
                                "",
                                "exchange.a_quotation_mark_is_not_closed",
                                "exchange.close_it_and_import_the_file");
                case TOO_LONG ->
                        Problem.ofPlace(
                                "",
                                "exchange.a_cell_is_longer_than",
                                "exchange.look_for_a_quotation_mark",
                                LONGEST_CELL);
                case TOO_MANY ->
                        Problem.ofPlace(
                                "",
                                "exchange.the_row_has_more_than_cells",
                                "exchange.look_for_a_line_break",
                                MOST_CELLS);
            };
        }
    }
}
