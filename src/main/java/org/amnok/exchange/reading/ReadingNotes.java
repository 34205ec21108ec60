package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.Whose;
import org.locationtech.jts.geom.Envelope;

/// What a person should look at again after a table was read, though no row was rejected for it.
final class ReadingNotes {
    /// The northern border of Korea with some hundred kilometres around it: what lies outside is
    /// more often a slip than a sighting.
    private static final Envelope EXPECTED = new Envelope(122, 132, 38, 44);

    private static final int MOST_NAMED = 50;

    private final RecordTable table;
    private final ColumnMapping mapping;
    private final Set<String> nearestKinds = new LinkedHashSet<>();
    private final Set<String> unknownSites = new LinkedHashSet<>();
    private final List<Problem> found = new ArrayList<>();
    private final NamedRows far = new NamedRows();
    private final NamedRows nowhere = new NamedRows();
    private final NamedRows unlocated = new NamedRows();
    private final NamedRows middles = new NamedRows();
    private final NamedRows elsewhere = new NamedRows();
    private final NamedRows unpublished = new NamedRows();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final NamedRows countsInWords = new NamedRows();
    private final NamedRows datesFromNoDay = new NamedRows();

    ReadingNotes(RecordTable table, ColumnMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /// The first rows of which something is to be told, and how many there are.
    private static final class NamedRows {
        private final List<String> first = new ArrayList<>();
        private long count;

        void add(long number) {
            count++;
            if (first.size() < MOST_NAMED) {
                first.add(Long.toString(number));
            }
        }

        @Override
        public String toString() {
            var more = count - first.size();
            return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
        }
    }

    /// A warning that is known before the rows are read.
    void add(Problem warning) {
        found.add(warning);
    }

    void take(SightingRow row, Sighting sighting, RowSightings sightings) {
        if (isFar(sighting)) {
            far.add(row.record().number());
        }
        if (!(sighting.place() instanceof Place.Located) && RowPlaces.isNowhere(row)) {
            nowhere.add(row.record().number());
        } else if (sighting.place() instanceof Place.Unlocated && !mapping.isAmnoks()) {
            unlocated.add(row.record().number());
        } else if (RowPlaces.isMiddle(row)) {
            middles.add(row.record().number());
        }
        if (RowCounts.leavesWords(row, sighting.counts())) {
            countsInWords.add(row.record().number());
        }
        if (RowDates.lacksDay(row, sighting.when())) {
            datesFromNoDay.add(row.record().number());
        }
        if (RowPlaces.areColumnsElsewhere(row)) {
            elsewhere.add(row.record().number());
        }
        takeWords(row, sightings);
        takeOrigin(row);
    }

    private void takeOrigin(SightingRow row) {
        if (mapping.whose() == Whose.PUBLISHED && RowReports.whose(row) == Whose.TOLD) {
            unpublished.add(row.record().number());
        }
        var outlet = row.text(SightingColumn.OUTLET);
        if (RowReports.namesSource(row)
                && (sources.size() < MOST_NAMED || sources.containsKey(outlet))) {
            sources.merge(outlet, 1, Integer::sum);
        }
    }

    private void takeWords(SightingRow row, RowSightings sightings) {
        var kind = row.text(SightingColumn.KIND);
        if (KindWords.isOnlyNearest(kind)) {
            nearestKinds.add(kind);
        }
        if (row.has(SightingColumn.SITE)
                && unknownSites.size() < MOST_NAMED
                && sightings.site(row).isEmpty()) {
            unknownSites.add(row.text(SightingColumn.SITE));
        }
    }

    private static boolean isFar(Sighting sighting) {
        return sighting.place() instanceof Place.Located at
                && !EXPECTED.contains(at.point().lonDegrees(), at.point().latDegrees());
    }

    List<Problem> warnings() {
        var warnings = new ArrayList<Problem>();
        table.warnings().forEach(warnings::add);
        mapping.warnings().forEach(warning -> warnings.add(warning.at(table.name())));
        warnings.addAll(found);
        nearestKinds.forEach(
                word ->
                        warn(
                                warnings,
                                "“" + word + "” has no kind of its own",
                                "The nearest was taken and the word kept in the internal note."));
        if (!unknownSites.isEmpty()) {
            warn(
                    warnings,
                    "Sites not known, left without link: " + String.join(", ", unknownSites),
                    "Link these sightings by hand.");
        }
        originWarnings(warnings);
        placeWarnings(warnings);
        report(
                warnings,
                countsInWords,
                "Counts of no known class, or not understood, kept as words: ",
                "Give their numbers by hand where you know them.");
        report(
                warnings,
                datesFromNoDay,
                "Dates that count from the day of the report, which is not known, kept as"
                        + " words: ",
                "Say the day of the report (--reported-on 2025-11-30), or give a column of days"
                        + " of publication.");
        return List.copyOf(warnings);
    }

    private void placeWarnings(List<Problem> warnings) {
        report(warnings, far, "Places far from the border: ", "Check their coordinates.");
        report(
                warnings,
                nowhere,
                "Places at 0, 0 are none, as many programs write it; taken as without place: ",
                "Set the place by hand where you know it.");
        report(
                warnings,
                unlocated,
                (unlocated.count == 1 ? "1 row" : unlocated.count + " rows")
                        + " came in without a place: ",
                "Say which column tells it, or set it by hand where you know it.");
        report(
                warnings,
                elsewhere,
                "Columns of coordinates name another place than the shape, which was taken: ",
                "Look at one of them on the map. To take the columns instead, save the table"
                        + " without its shapes.");
        report(
                warnings,
                middles,
                "Lines and areas taken as their middle, uncertain by half their extent: ",
                "Check these places.");
    }

    private void originWarnings(List<Problem> warnings) {
        report(
                warnings,
                unpublished,
                "Rows without an address or a known outlet, read as told by sources: ",
                "Give the address of the report where one was published.");
        if (!sources.isEmpty()) {
            warn(
                    warnings,
                    "Sources and no outlets, kept in the internal note: "
                            + sources.entrySet().stream()
                                    .map(e -> "“" + e.getKey() + "” (" + e.getValue() + ")")
                                    .collect(Collectors.joining(", ")),
                    "Nothing of them is printed.");
        }
    }

    /// Names the rows, if there are any.
    private void report(List<Problem> warnings, NamedRows rows, String what, String remedy) {
        if (rows.count > 0) {
            warn(warnings, what + table.counted() + " " + rows, remedy);
        }
    }

    private void warn(List<Problem> warnings, String what, String remedy) {
        warnings.add(new Problem(what, table.name(), remedy));
    }
}
