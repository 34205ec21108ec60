package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedRecords;

/// Writes CSV (RFC 4180) in UTF-8. A text that a spreadsheet would take for a formula gets an
/// apostrophe, which the import takes off again; numbers never.
///
/// @param byteOrderMark true to begin with one
record CsvOutput(ReleasedCells cells, boolean byteOrderMark) implements SightingOutput {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    @Override
    public void write(ReleasedRecords released, OutputStream out) throws IOException {
        var text = new ByteText(out);
        if (byteOrderMark) {
            text.put(MARK);
        }
        for (var column : ReleasedColumn.values()) {
            text.put(column.ordinal() == 0 ? "" : ",");
            text.put(column.code());
        }
        text.put("\r\n");
        var row = new Row(text);
        released.each(
                sighting -> {
                    cells.report(sighting, row);
                    row.end();
                    text.spill();
                });
        text.flush();
    }

    /// A row on its way.
    private static final class Row implements CellSink {
        private static final int COLUMNS = ReleasedColumn.values().size();

        private final ByteText text;
        private int at;

        Row(ByteText text) {
            this.text = text;
        }

        private ByteText to(ReleasedColumn column) {
            for (; at < column.ordinal(); at++) {
                text.put(',');
            }
            return text;
        }

        void end() {
            for (; at < COLUMNS - 1; at++) {
                text.put(',');
            }
            text.put("\r\n");
            at = 0;
        }

        @Override
        public void uuid(UUID value) {
            text.uuid(value);
        }

        @Override
        public void text(ReleasedColumn column, String words) {
            var guarded = FormulaGuard.guarded(words);
            to(column);
            if (isPlain(guarded)) {
                text.text(guarded, Escapes.CSV);
            } else {
                text.put('"');
                text.text(guarded, Escapes.CSV);
                text.put('"');
            }
        }

        private static boolean isPlain(String words) {
            var isPlain = true;
            for (int i = 0; i < words.length() && isPlain; i++) {
                var c = words.charAt(i);
                isPlain = c == ' ' ? i > 0 : c > ' ' && c != '"' && c != ',';
            }
            return isPlain;
        }

        @Override
        public void code(ReleasedColumn column, String word) {
            if (word.indexOf(',') < 0) {
                to(column).put(word);
            } else {
                text(column, word);
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
}
