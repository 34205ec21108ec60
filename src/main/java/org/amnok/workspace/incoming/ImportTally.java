package org.amnok.workspace.incoming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.reading.Consequences;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.ImportReport.Different;
import org.amnok.exchange.reading.MissingColumns;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.RowPlace;
import org.amnok.exchange.table.UnknownWord;

/// Sorts the rows of an import: what the project does not have yet, has, or has otherwise; and what
/// could not be read. Needs memory only for what it lists.
final class ImportTally {
    /// This many sightings of the project are read at a time.
    private static final int COMPARED_AT_ONCE = 500;

    private final ProjectContents contents;
    private final Consumer<Sighting> takeFresh;
    private final DecidedRows decided;
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
    private record Known(
            ImportPlan.Part part, SightingReading reading, RecordRow record, Sighting sighting) {
        RowPlace where() {
            return RowPlace.of(part.table(), record);
        }
    }

    /// @param contents what the project holds
    /// @param takeFresh gets each sighting that it does not have
    /// @param decided called with each row
    ImportTally(ProjectContents contents, Consumer<Sighting> takeFresh, DecidedRows decided) {
        this.contents = contents;
        this.takeFresh = takeFresh;
        this.decided = decided;
    }

    long rows() {
        return fresh + same + different + rejected + known.size();
    }

    /// @param reading that the row comes from
    void take(ImportPlan.Part part, SightingReading reading, ReadRow row) {
        switch (row) {
            case ReadRow.Rejected bad -> {
                rejected++;
                if (firstRejected.size() < ImportReport.MOST_LISTED) {
                    firstRejected.add(bad);
                }
                decided.take(part, bad, false);
                decided.leave(bad);
            }
            case ReadRow.Accepted(var record, var sighting) -> {
                consequences.take(sighting);
                if (contents.hasSighting(sighting.uuid())) {
                    known.add(new Known(part, reading, record, sighting));
                    compareWhen(COMPARED_AT_ONCE);
                } else {
                    takeFresh(part, record, sighting);
                }
            }
        }
    }

    private void takeFresh(ImportPlan.Part part, RecordRow record, Sighting sighting) {
        fresh++;
        takeFresh.accept(sighting);
        decided.take(part, new ReadRow.Accepted(record, sighting), true);
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
        var fields = differences(row, there);
        if (fields.isEmpty()) {
            same++;
            decided.take(row.part(), new ReadRow.Accepted(row.record(), row.sighting()), false);
            return;
        }
        var another = row.reading().ofAnotherEvent(row.record(), row.sighting(), there);
        if (another.isEmpty()) {
            leave(row, there, fields);
        } else {
            takeAnother(row, another.get());
        }
    }

    private static List<String> differences(Known row, Sighting there) {
        var told = MissingColumns.filled(row.part().mapping(), row.sighting(), there);
        return FieldCatalogue.differences(there, told).stream()
                .map(SightingField::label)
                .distinct()
                .toList();
    }

    /// Another event of the same id, which the project may have by now.
    private void takeAnother(Known row, UUID another) {
        var sighting = row.sighting().edit().uuid(another).done(row.sighting().modified());
        var there = contents.sightings(List.of(another));
        if (there.isEmpty()) {
            takeFresh(row.part(), row.record(), sighting);
            return;
        }
        var fields = differences(row, there.getFirst());
        if (fields.isEmpty()) {
            same++;
            decided.take(row.part(), new ReadRow.Accepted(row.record(), sighting), false);
        } else {
            leave(row, there.getFirst(), fields);
        }
    }

    private void leave(Known row, Sighting there, List<String> fields) {
        different++;
        var found = new Different(row.where(), there.uuid(), there.title(), fields);
        if (firstDifferent.size() < ImportReport.MOST_LISTED) {
            firstDifferent.add(found);
        }
        decided.take(row.part(), new ReadRow.Accepted(row.record(), row.sighting()), false);
        decided.leave(new ReadRow.Rejected(row.record(), row.where(), found.cause()));
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
