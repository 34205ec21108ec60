package org.amnok.exchange;

import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.Sighting;

/// What an import found. Nothing is written yet: the caller performs one batch.
///
/// @param accepted sightings read, in file order
/// @param rejected rows that could not be read
/// @param warnings what was read with care, for example a column that is not known
/// @param header the file's header row, for the file of rejected rows
public record ImportReport(
        List<Sighting> accepted,
        List<RejectedRow> rejected,
        List<Problem> warnings,
        List<String> header) {
    /// A row that was not imported, kept as it was so that it can be mended.
    public record RejectedRow(long line, List<String> cells, Problem problem) {}
}
