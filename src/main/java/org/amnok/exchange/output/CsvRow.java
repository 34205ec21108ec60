package org.amnok.exchange.output;

import java.time.LocalDate;
import java.util.UUID;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.exchange.table.ReleasedColumn;

/// Rows of a table on their way (RFC 4180), with all columns in their order.
final class CsvRow implements CellSink {
    private static final int COLUMNS = ReleasedColumn.values().size();

    private final ByteText text;
    private final boolean isGuarded;
    private final char separator;
    private final String lineEnd;
    private int at;

    /// @param isGuarded true for a file that a spreadsheet opens
    CsvRow(ByteText text, boolean isGuarded) {
        this(text, isGuarded, ',', "\r\n");
    }

    private CsvRow(ByteText text, boolean isGuarded, char separator, String lineEnd) {
        this.text = text;
        this.isGuarded = isGuarded;
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    /// Rows with tabs between cells, as spreadsheets paste them.
    static CsvRow withTabs(ByteText text) {
        return new CsvRow(text, true, '\t', "\n");
    }

    /// The names of the columns.
    void names() {
        for (var column : ReleasedColumn.values()) {
            to(column).put(column.code());
        }
        end();
    }

    private ByteText to(ReleasedColumn column) {
        for (; at < column.ordinal(); at++) {
            text.put(separator);
        }
        return text;
    }

    void end() {
        for (; at < COLUMNS - 1; at++) {
            text.put(separator);
        }
        text.put(lineEnd);
        at = 0;
    }

    @Override
    public void uuid(UUID value) {
        text.uuid(value);
    }

    @Override
    public void text(ReleasedColumn column, String words) {
        var plain = separator == '\t' ? FormulaGuard.onOneLine(words) : words;
        var guarded = isGuarded ? FormulaGuard.guarded(plain) : plain;
        to(column);
        if (isPlain(guarded)) {
            text.text(guarded, Escapes.CSV);
        } else {
            text.put('"');
            text.text(guarded, Escapes.CSV);
            text.put('"');
        }
    }

    private boolean isPlain(String words) {
        var isPlain = true;
        for (int i = 0; i < words.length() && isPlain; i++) {
            var c = words.charAt(i);
            isPlain = c == ' ' ? i > 0 : c > ' ' && c != '"' && c != separator;
        }
        return isPlain;
    }

    @Override
    public void code(ReleasedColumn column, String word) {
        to(column);
        if (word.indexOf(separator) < 0) {
            text.put(word);
        } else {
            text.put('"');
            text.put(word);
            text.put('"');
        }
    }

    @Override
    public void whole(ReleasedColumn column, int value) {
        to(column).whole(value);
    }

    @Override
    public void decimal(ReleasedColumn column, double value) {
        to(column).decimal(value);
    }

    @Override
    public void degrees(ReleasedColumn column, double value, int digits) {
        to(column).decimal(value, digits);
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        to(column).day(day);
    }
}
