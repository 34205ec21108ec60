package org.amnok.workspace.incoming;

import java.nio.file.Path;
import java.util.List;
import org.amnok.exchange.reading.ImportReport;

/// What an import did.
///
/// @param report what was found; its `fresh` sightings are in the project now, as one change
/// @param rejectedFiles where rejected rows were written, one for each table that had any
public record ImportOutcome(ImportReport report, List<Path> rejectedFiles) {
    public ImportOutcome {
        rejectedFiles = List.copyOf(rejectedFiles);
    }

    /// Sightings that are in the project now and were not before.
    public long added() {
        return report.fresh();
    }
}
