package org.amnok.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingDifferences;
import org.amnok.exchange.ColumnMapping;
import org.amnok.exchange.Consequences;
import org.amnok.exchange.ImportReport;
import org.amnok.exchange.ImportReport.Different;
import org.amnok.exchange.ReadRow;
import org.amnok.exchange.RecordTable;
import org.amnok.exchange.SightingReading;
import org.amnok.exchange.UnknownWord;
import org.amnok.exchange.UntoldFields;

/// Sorts the rows of an import: what the project does not have yet, has, or has otherwise; and what
/// could not be read. Needs memory only for what it lists.
final class ImportTally {
    /// So many sightings of the project are read at a time.
    private static final int COMPARED_AT_ONCE = 500;

    private final ProjectContents contents;
    private final Consumer<Sighting> takeFresh;
    private final List<Known> known = new ArrayList<>();
    private final Set<String> formats = new LinkedHashSet<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();
    private final List<ReadRow.Rejected> firstRejected = new ArrayList<>();
    private final List<Different> firstDifferent = new ArrayList<>();
    private final List<UnknownWord> unknownWords = new ArrayList<>();
    private final Consequences.Tally consequences = new Consequences.Tally();
    private long fresh;
    private long same;
    private long different;
    private long rejected;

    /// A row whose sighting the project has by its key.
    private record Known(String where, ColumnMapping mapping, Sighting sighting) {}

    /// @param contents what the project holds
    /// @param takeFresh gets each sighting that it does not have
    ImportTally(ProjectContents contents, Consumer<Sighting> takeFresh) {
        this.contents = contents;
        this.takeFresh = takeFresh;
    }

    long rows() {
        return fresh + same + different + rejected + known.size();
    }

    /// @return true when it is a sighting that the project does not have
    boolean take(ImportPlan.Part part, ReadRow row) {
        var table = part.table();
        switch (row) {
            case ReadRow.Rejected bad -> {
                rejected++;
                if (firstRejected.size() < ImportReport.MOST_LISTED) {
                    firstRejected.add(bad);
                }
            }
            case ReadRow.Accepted(var record, var sighting) -> {
                consequences.take(sighting);
                if (contents.hasSighting(sighting.uuid())) {
                    known.add(
                            new Known(
                                    table.name() + ", " + table.counted() + " " + record.number(),
                                    part.mapping(),
                                    sighting));
                    compareWhen(COMPARED_AT_ONCE);
                } else {
                    fresh++;
                    takeFresh.accept(sighting);
                    return true;
                }
            }
        }
        return false;
    }

    /// Called when a table was read to its end.
    void end(RecordTable table, SightingReading reading) {
        compareWhen(1);
        formats.add(table.format());
        warnings.addAll(reading.warnings());
        unknownWords.addAll(reading.unknownWords());
    }

    /// What was found beside the tables.
    void note(List<Problem> found) {
        warnings.addAll(found);
    }

    private void compareWhen(int many) {
        if (known.size() < many) {
            return;
        }
        var uuids = known.stream().map(k -> k.sighting().uuid()).toList();
        var there =
                contents.sightings(uuids).stream()
                        .collect(Collectors.toMap(Sighting::uuid, s -> s, (a, b) -> a));
        for (var row : known) {
            compare(row, there.getOrDefault(row.sighting().uuid(), row.sighting()));
        }
        known.clear();
    }

    private void compare(Known row, Sighting there) {
        var told = UntoldFields.filled(row.mapping(), row.sighting(), there);
        var fields = SightingDifferences.between(there, told);
        if (fields.isEmpty()) {
            same++;
            return;
        }
        different++;
        if (firstDifferent.size() < ImportReport.MOST_LISTED) {
            firstDifferent.add(new Different(row.where(), there.uuid(), there.title(), fields));
        }
    }

    ImportReport report(String fileName) {
        return new ImportReport(
                fileName,
                List.copyOf(formats),
                fresh,
                same,
                different,
                rejected,
                firstRejected,
                firstDifferent,
                consequences.found(),
                unknownWords,
                List.copyOf(warnings));
    }
}
