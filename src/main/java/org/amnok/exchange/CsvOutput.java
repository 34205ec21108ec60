package org.amnok.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.amnok.release.ReleasedSightings;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Writes CSV (RFC 4180) in UTF-8. A text that a spreadsheet would take for a formula gets an
/// apostrophe, which the import takes off again; numbers never.
///
/// @param byteOrderMark true to begin with one
record CsvOutput(boolean byteOrderMark) implements SightingOutput {
    @Override
    public void write(ReleasedSightings released, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            text.write('\ufeff');
        }
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(ReleasedRow.COLUMNS);
        for (var sighting : released.sightings()) {
            var row = ReleasedRow.of(sighting);
            csv.printRecord(
                    ReleasedRow.COLUMNS.stream().map(column -> cell(row.get(column))).toList());
        }
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> FormulaGuard.guarded(words);
            default -> value.toString();
        };
    }
}
