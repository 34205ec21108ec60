package org.amnok.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Place;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sighting;
import org.amnok.exchange.ImportReport.RejectedRow;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// One import under way: sorts rows into accepted and rejected.
final class CsvReading {
    private static final int LONGEST_CELL = 100_000;

    /// The northern border of Korea with some hundred kilometres around it: what lies outside is
    /// more often a slip than a sighting.
    private static final Envelope EXPECTED = new Envelope(122, 132, 38, 44);

    private final String fileName;
    private final CsvSightings sightings;
    private final List<Sighting> accepted = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<UUID, Long> lines = new HashMap<>();
    private final Set<String> nearestKinds = new LinkedHashSet<>();
    private final Set<String> unknownSites = new LinkedHashSet<>();
    private final List<String> farLines = new ArrayList<>();
    private @Nullable CsvHeader header;

    CsvReading(String fileName, CsvSightings sightings) {
        this.fileName = fileName;
        this.sightings = sightings;
    }

    /// Takes the next row; the first is the header.
    void take(CsvFile.Line found) {
        if (!found.closed()) {
            rejectOpenEnd(found.line());
            return;
        }
        var known = header;
        if (known == null) {
            header = CsvHeader.of(found.cells());
            return;
        }
        var row = new CsvRow(known, found.line(), found.cells());
        try {
            checkShape(row);
            accept(row, sightings.sighting(row));
        } catch (ProblemException e) {
            var problem = e.problem().at(fileName + ", line " + row.line());
            rejected.add(new RejectedRow(row.line(), row.cells(), problem));
        }
    }

    /// What follows the mark may be one row or a thousand: none of it is taken for a cell.
    private void rejectOpenEnd(long line) {
        var problem =
                new Problem(
                        "A quotation mark is not closed: nothing could be read from here to the"
                                + " end of the file",
                        fileName + ", line " + line,
                        "Close it, and import the file again.");
        if (header == null) {
            throw new ProblemException(problem);
        }
        rejected.add(new RejectedRow(line, List.of(), problem));
    }

    /// @throws ProblemException when there was not even a header
    ImportReport report() {
        if (header == null) {
            throw new ProblemException(
                    new Problem("The file is empty", fileName, "Choose a CSV with a header row."));
        }
        var warnings = new ArrayList<Problem>();
        header.warnings().forEach(warning -> warnings.add(warning.at(fileName)));
        nearestKinds.forEach(
                word ->
                        warnings.add(
                                new Problem(
                                        "“" + word + "” has no kind of its own",
                                        fileName,
                                        "The nearest was taken and the word kept in the internal"
                                                + " note.")));
        if (!unknownSites.isEmpty()) {
            warnings.add(
                    new Problem(
                            "Sites not known, left without link: "
                                    + String.join(", ", unknownSites),
                            fileName,
                            "Link these sightings by hand."));
        }
        if (!farLines.isEmpty()) {
            warnings.add(
                    new Problem(
                            "Places far from the border: line " + String.join(", ", farLines),
                            fileName,
                            "Check their coordinates."));
        }
        return new ImportReport(
                List.copyOf(accepted),
                List.copyOf(rejected),
                List.copyOf(warnings),
                header.names());
    }

    private void accept(CsvRow row, Sighting sighting) {
        var earlier = lines.putIfAbsent(sighting.uuid(), row.line());
        if (earlier != null) {
            throw ProblemException.of(
                    "The row repeats line " + earlier,
                    "Leave it out, or give it another id when it is another event.");
        }
        accepted.add(sighting);
        if (isFar(sighting) && farLines.size() < 50) {
            farLines.add(Long.toString(row.line()));
        }
        if (KindWords.isOnlyNearest(row.text(Column.KIND))) {
            nearestKinds.add(row.text(Column.KIND));
        }
        if (row.has(Column.SITE) && sightings.site(row).isEmpty() && unknownSites.size() < 50) {
            unknownSites.add(row.text(Column.SITE));
        }
    }

    private static boolean isFar(Sighting sighting) {
        return sighting.place() instanceof Place.Located at
                && !EXPECTED.contains(at.point().lonDegrees(), at.point().latDegrees());
    }

    private static void checkShape(CsvRow row) {
        var columns = row.header().names().size();
        if (row.cells().size() > columns) {
            throw ProblemException.of(
                    "The row has %d cells, the header %d".formatted(row.cells().size(), columns),
                    "Put cells that contain a comma into quotation marks.");
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw ProblemException.of(
                    "A cell is longer than " + LONGEST_CELL + " characters",
                    "Look for a quotation mark that is not closed.");
        }
    }
}
