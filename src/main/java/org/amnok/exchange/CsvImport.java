package org.amnok.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import org.amnok.domain.Site;

/// Reads sightings from CSV with a header row.
///
/// Columns are known by name, in any order: see [Column]. A row gets the same uuid each time it is
/// read, so importing a file twice finds the same sightings: the caller skips those it has.
public final class CsvImport {
    private CsvImport() {}

    /// Reads a file. A bad row never stops it and never vanishes.
    ///
    /// @param sites to which `related_site` codes or names are linked
    /// @throws org.amnok.domain.ProblemException when the file itself cannot be read
    public static ImportReport read(Path file, Collection<Site> sites) {
        return read(file, sites, Clock.systemUTC());
    }

    /// @param clock gives the instant of creation, and the day that "last month" is counted from
    public static ImportReport read(Path file, Collection<Site> sites, Clock clock) {
        var reading =
                new CsvReading(String.valueOf(file.getFileName()), new CsvSightings(sites, clock));
        CsvFile.read(file, reading::take);
        return reading.report();
    }

    /// Writes the rejected rows with two more columns: `rejected_line` and `rejected_reason`.
    ///
    /// Cells stay exactly as they were, also those that look like formulas, so that the file can be
    /// mended and imported again.
    ///
    /// @throws org.amnok.domain.ProblemException when the file cannot be written
    public static void writeRejected(ImportReport report, Path file) {
        RejectedRows.write(report, file);
    }
}
