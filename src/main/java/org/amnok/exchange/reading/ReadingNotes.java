package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.Problem;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.Whose;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Envelope;

/// What a person should look at again after a table was read, though no row was rejected for it.
final class ReadingNotes {
    /// The northern border of Korea with some hundred kilometres around it: what lies outside is
    /// more often a slip than a sighting.
    private static final Envelope EXPECTED = new Envelope(122, 132, 38, 44);

    private static final int MOST_NAMED = 50;

    /// Of the places that a table names so many are shown.
    private static final int MOST_NAMES = 8;

    private final RecordTable table;
    private final ColumnMapping mapping;
    private final Set<String> nearestKinds = new LinkedHashSet<>();
    private final Set<String> unknownSites = new LinkedHashSet<>();
    private final List<Problem> found = new ArrayList<>();
    private final NamedRows far = new NamedRows();
    private final NamedRows nowhere = new NamedRows();
    private final NamedRows shifted = new NamedRows();
    private final NamedRows unlocated = new NamedRows();
    private final Map<String, Integer> placed = new LinkedHashMap<>();
    private long placeable;
    private final Set<String> notPlaced = new LinkedHashSet<>();
    private final NamedRows middles = new NamedRows();
    private final NamedRows elsewhere = new NamedRows();
    private final NamedRows unpublished = new NamedRows();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final NamedRows countsInWords = new NamedRows();
    private final NamedRows datesFromNoDay = new NamedRows();
    private final NamedRows datesInWords = new NamedRows();
    private final NamedRows datesToCome = new NamedRows();
    private final NamedRows readFromTitles = new NamedRows();
    private long leftOut;

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
            var some = Messages.listed(first.stream());
            return more > 0 ? Messages.text("exchange.some_and_more", some, more) : some;
        }
    }

    /// A warning that is known before the rows are read.
    void add(Problem warning) {
        found.add(warning);
    }

    void takeLeftOut() {
        leftOut++;
    }

    void take(SightingRow row, Sighting sighting, RowSightings sightings) {
        if (isFar(sighting)) {
            far.add(row.record().number());
        }
        if (sighting.place() instanceof Place.Located && RowDatum.shiftMetres(row) > 0) {
            shifted.add(row.record().number());
        }
        if (!(sighting.place() instanceof Place.Located) && RowPlaces.isNowhere(row)) {
            nowhere.add(row.record().number());
        } else if (sighting.place() instanceof Place.Unlocated && !mapping.isAmnoks()) {
            unlocated.add(row.record().number());
            placeable += sightings.isOnlyNamed(row) ? 1 : 0;
            takeNotPlaced(RowPlaces.name(row));
        } else if (mapping.choices().placesByName() && sightings.isOnlyNamed(row)) {
            takePlaced(RowPlaces.name(row));
        } else if (RowPlaces.isMiddle(row)) {
            middles.add(row.record().number());
        }
        if (RowCounts.leavesWords(row, sighting.counts())) {
            countsInWords.add(row.record().number());
        }
        if (RowDates.lacksDay(row, sighting.when())) {
            datesFromNoDay.add(row.record().number());
        } else if (RowDates.isInWords(row, sighting.when())) {
            datesInWords.add(row.record().number());
        }
        if (RowDates.isToCome(sighting)) {
            datesToCome.add(row.record().number());
        }
        if (RowTitles.mayDate(row) && sighting.when().observed() != null
                || RowTitles.mayCount(row) && !sighting.counts().rows().isEmpty()
                || RowTitles.mayTellKind(row) && sighting.kind() != SightingKind.OTHER) {
            readFromTitles.add(row.record().number());
        }
        if (RowPlaces.areColumnsElsewhere(row)) {
            elsewhere.add(row.record().number());
        }
        takeWords(row, sightings);
        takeOrigin(row);
    }

    private void takePlaced(String name) {
        if (placed.size() < MOST_NAMED || placed.containsKey(name)) {
            placed.merge(name, 1, Integer::sum);
        }
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
        if (leftOut > 0) {
            warn(
                    warnings,
                    Messages.text("exchange.records_of_folders_left_out", leftOut),
                    Messages.text("exchange.import_again_with_those_folders"));
        }
        nearestKinds.forEach(
                word ->
                        warn(
                                warnings,
                                Messages.text("exchange.has_no_kind_of_its_own", word),
                                Messages.text("exchange.the_nearest_was_taken_and_the")));
        if (!unknownSites.isEmpty()) {
            warn(
                    warnings,
                    Messages.text(
                            "exchange.sites_not_known_left_without",
                            Messages.listed(unknownSites.stream())),
                    Messages.text("exchange.link_these_sightings_by_hand"));
        }
        originWarnings(warnings);
        placeWarnings(warnings);
        report(
                warnings,
                countsInWords,
                "exchange.counts_of_no_known_class_or",
                "exchange.give_their_numbers_by_hand");
        dateWarnings(warnings);
        report(
                warnings,
                readFromTitles,
                "exchange.read_in_titles",
                "exchange.check_them_a_title_may_tell");
        return List.copyOf(warnings);
    }

    private void dateWarnings(List<Problem> warnings) {
        report(
                warnings,
                datesFromNoDay,
                "exchange.dates_that_count_from_the_day",
                "exchange.say_the_day_of_the_report");
        report(
                warnings,
                datesInWords,
                "exchange.dates_not_understood",
                "exchange.enter_the_dates_by_hand");
        report(warnings, datesToCome, "exchange.dates_still_to_come", "exchange.check_the_dates");
    }

    private void placeWarnings(List<Problem> warnings) {
        if (!placed.isEmpty()) {
            warn(
                    warnings,
                    Messages.text("exchange.placed_by_name", placedNames()),
                    Messages.text("exchange.look_at_them_on_the_map"));
        }
        report(
                warnings,
                far,
                "exchange.places_far_from_the_border",
                "exchange.check_their_coordinates");
        report(
                warnings,
                shifted,
                "exchange.coordinates_not_of_wgs_84",
                "exchange.convert_them_to_wgs_84");
        report(
                warnings,
                nowhere,
                "exchange.places_at_0_0_are_none",
                "exchange.set_the_place_by_hand_where");
        if (unlocated.count > 0) {
            var rows = Messages.text("exchange.rows", unlocated.count);
            warn(
                    warnings,
                    Messages.text("exchange.came_in_without_a_place", rows)
                            + table.counted().words(unlocated.toString()),
                    howToPlace());
        }
        shapeWarnings(warnings);
    }

    private String howToPlace() {
        if (placeable > 0) {
            return Messages.text("exchange.place_them_by_name", placeable);
        }
        return notPlaced.isEmpty()
                ? Messages.text("exchange.say_which_column_tells_it_or")
                : Messages.text("exchange.names_not_placed", Messages.listed(notPlaced.stream()));
    }

    private void takeNotPlaced(String name) {
        if (mapping.choices().placesByName() && !name.isEmpty() && notPlaced.size() < MOST_NAMES) {
            notPlaced.add("“" + name + "”");
        }
    }

    private void shapeWarnings(List<Problem> warnings) {
        report(
                warnings,
                elsewhere,
                "exchange.columns_of_coordinates_name",
                "exchange.look_at_one_of_them_on");
        report(
                warnings,
                middles,
                "exchange.lines_and_areas_taken_as_their",
                "exchange.check_these_places");
    }

    /// The names of the most rows first.
    private String placedNames() {
        return Messages.listed(
                placed.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(e -> e.getKey() + " (" + e.getValue() + ")"));
    }

    private void originWarnings(List<Problem> warnings) {
        report(
                warnings,
                unpublished,
                "exchange.rows_without_an_address_or_a",
                "exchange.give_the_address_of_the_report");
        if (!sources.isEmpty()) {
            warn(
                    warnings,
                    Messages.text(
                            "exchange.sources_and_no_outlets_kept_in",
                            Messages.listed(
                                    sources.entrySet().stream()
                                            .map(
                                                    e ->
                                                            "“"
                                                                    + e.getKey()
                                                                    + "” ("
                                                                    + e.getValue()
                                                                    + ")"))),
                    Messages.text("exchange.nothing_of_them_is_printed"));
        }
    }

    /// Names the rows, if there are any, with texts of the bundles.
    private void report(List<Problem> warnings, NamedRows rows, String what, String remedy) {
        if (rows.count > 0) {
            var named = table.counted().words(rows.toString());
            warn(warnings, Messages.text(what) + named, Messages.text(remedy));
        }
    }

    private void warn(List<Problem> warnings, String what, String remedy) {
        warnings.add(new Problem(what, table.name(), remedy));
    }
}
