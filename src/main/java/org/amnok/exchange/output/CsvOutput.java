package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.amnok.release.ReleasedRecords;

/// Writes CSV (RFC 4180) in UTF-8. A text that a spreadsheet would take for a formula gets an
/// apostrophe, which the import takes off again; numbers never.
///
/// @param byteOrderMark true to begin with one
record CsvOutput(ReleasedCells cells, boolean byteOrderMark) implements SightingOutput {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    @Override
    public void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException {
        var text = new ByteText(out);
        if (byteOrderMark) {
            text.put(MARK);
        }
        new CsvRow(text, true).names();
        try (var rows = new OrderedRows(1, waiting)) {
            var row = new CsvRow(rows.text(), true);
            rows.gather(
                    released,
                    any -> 0,
                    sighting -> {
                        cells.report(sighting, row);
                        row.end();
                    });
            rows.writeTo(text);
        }
        text.flush();
    }
}
