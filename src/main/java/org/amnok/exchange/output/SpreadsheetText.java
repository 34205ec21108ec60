package org.amnok.exchange.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.amnok.domain.record.Site;
import org.amnok.release.ReleasedSightings;

/// Released sightings with the columns of a CSV file and tabs between: what spreadsheets paste as
/// cells, and another project as sightings.
public final class SpreadsheetText {
    private SpreadsheetText() {}

    /// @param sites of the project
    /// @return a line of names, and one for each sighting in their order
    public static String of(ReleasedSightings released, Collection<Site> sites) {
        var bytes = new ByteArrayOutputStream();
        var cells = ReleasedCells.of(sites);
        var text = new ByteText(bytes);
        var row = CsvRow.withTabs(text);
        row.names();
        try {
            for (var sighting : released.sightings()) {
                cells.report(sighting, row);
                row.end();
            }
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
