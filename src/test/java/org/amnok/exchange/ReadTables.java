package org.amnok.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.Secret;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.RowNames;
import org.amnok.exchange.reading.SeenRows;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.Whose;

/// Reads small files whole, for tests.
///
/// @param accepted sightings, in file order
/// @param rejected rows that could not be read
/// @param warnings what was read with care
public record ReadTables(
        List<Sighting> accepted, List<ReadRow.Rejected> rejected, List<Problem> warnings) {
    /// Of the same project in every test.
    static final RowNames NAMES =
            RowNames.of(Secret.of(new byte[Secret.BYTES]), ProjectContents.EMPTY, uuid -> uuid);

    public static ReadTables of(Path file, Collection<Site> sites) {
        return of(file, sites, Clock.systemUTC());
    }

    public static ReadTables of(Path file, Collection<Site> sites, Clock clock) {
        return of(RecordTables.open(file), sites, clock);
    }

    /// The same, said to be somebody's.
    public static ReadTables of(Path file, Collection<Site> sites, Whose whose) {
        return of(file, sites, Clock.systemUTC(), whose);
    }

    public static ReadTables of(Path file, Collection<Site> sites, Clock clock, Whose whose) {
        var all = new ReadTables(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var seen = new SeenRows();
        for (var table : RecordTables.open(file)) {
            var mapping = table.suggested().of(whose);
            all.add(new SightingReading(table, mapping, sites, clock, seen, NAMES));
        }
        return all;
    }

    static ReadTables of(List<RecordTable> tables, Collection<Site> sites, Clock clock) {
        var all = new ReadTables(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var seen = new SeenRows();
        for (var table : tables) {
            var mapping = table.suggested();
            all.add(new SightingReading(table, mapping, sites, clock, seen, NAMES));
        }
        return all;
    }

    private void add(SightingReading reading) {
        reading.read(
                row ->
                        switch (row) {
                            case ReadRow.Accepted(var _, var sighting) -> accepted.add(sighting);
                            case ReadRow.Rejected bad -> rejected.add(bad);
                        });
        warnings.addAll(reading.warnings());
    }
}
