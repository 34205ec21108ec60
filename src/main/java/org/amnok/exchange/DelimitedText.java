package org.amnok.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.jspecify.annotations.Nullable;

/// Takes text apart into rows and cells, as RFC 4180 and spreadsheets write them, in memory that
/// does not depend on what the text holds.
///
/// A cell may stand in quotation marks, with marks inside doubled; what follows the closing mark
/// belongs to it. Rows end with a line feed, a carriage return or both.
final class DelimitedText {
    static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 2000;
    private static final int END = -1;
    private static final char QUOTE = '"';

    private final Reader reader;
    private final char delimiter;
    private final char[] buffer = new char[1 << 15];
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int length;
    private int next;
    private long line = 1;
    private boolean afterReturn;
    private @Nullable Problem problem;

    DelimitedText(Reader reader, char delimiter) {
        this.reader = reader;
        this.delimiter = delimiter;
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
        problem = null;
        var c = first;
        while (true) {
            c = c == QUOTE ? quoted() : plain(c);
            if (c == END && UNCLOSED.equals(problem)) {
                return RecordRow.broken(start, List.of(), UNCLOSED);
            }
            take();
            if (c == END || c == '\n' || c == '\r') {
                return new RecordRow(start, cells, null, problem);
            }
            c = read();
        }
    }

    private static final Problem UNCLOSED =
            new Problem(
                    "A quotation mark is not closed: nothing could be read from here to the end of"
                            + " the file",
                    "",
                    "Close it, and import the file again.");

    private static final Problem TOO_LONG =
            new Problem(
                    "A cell is longer than " + LONGEST_CELL + " characters",
                    "",
                    "Look for a quotation mark that is not closed.");

    private static final Problem TOO_MANY =
            new Problem(
                    "The row has more than " + MOST_CELLS + " cells",
                    "",
                    "Look for a line break that is missing.");

    private void take() {
        if (cells.size() < MOST_CELLS) {
            cells.add(cell.toString());
        } else {
            problem = TOO_MANY;
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
            problem = TOO_LONG;
        }
        cell.append(buffer, next, fitting);
        next = end;
    }

    /// Reads a cell behind its opening mark; returns what ended it.
    private int quoted() throws IOException {
        for (var c = read(); c != END; c = read()) {
            if (c != QUOTE) {
                append(c);
                continue;
            }
            c = read();
            if (c != QUOTE) {
                return plain(c);
            }
            append(QUOTE);
        }
        problem = UNCLOSED;
        return END;
    }

    private void append(int c) {
        if (cell.length() < LONGEST_CELL) {
            cell.append((char) c);
        } else {
            problem = TOO_LONG;
        }
    }

    private int read() throws IOException {
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
}
