package org.amnok.exchange;

import java.nio.file.Path;
import java.util.Collection;
import org.amnok.domain.Site;

/// Reads sightings from CSV with a header row.
public final class CsvImport {
    private CsvImport() {}

    /// Reads a file. A bad row never stops it and never vanishes.
    ///
    /// @param sites to which `related_site` codes or names are linked
    /// @throws org.amnok.domain.ProblemException when the file itself cannot be read
    public static ImportReport read(Path file, Collection<Site> sites) {
        throw new UnsupportedOperationException(file + " " + sites);
    }

    /// Writes the rejected rows with two more columns: `rejected_line` and `rejected_reason`.
    public static void writeRejected(ImportReport report, Path file) {
        throw new UnsupportedOperationException(report + " " + file);
    }
}
