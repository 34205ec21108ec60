package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
    private final Map<Note, NamedRows> noted = new EnumMap<>(Note.class);
    private final NamedRows unlocated = new NamedRows();
    private final Map<String, Integer> placed = new LinkedHashMap<>();
    private long placeable;
    private final Set<String> notPlaced = new LinkedHashSet<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private long leftOut;

    /// What is told of rows, in this order.
    private enum Note {
        UNPUBLISHED(
                "exchange.rows_without_an_address_or_a", "exchange.give_the_address_of_the_report"),
        FAR("exchange.places_far_from_the_border", "exchange.check_their_coordinates"),
        SHIFTED("exchange.coordinates_not_of_wgs_84", "exchange.convert_them_to_wgs_84"),
        NOWHERE("exchange.places_at_0_0_are_none", "exchange.set_the_place_by_hand_where"),
        ELSEWHERE("exchange.columns_of_coordinates_name", "exchange.look_at_one_of_them_on"),
        MIDDLES("exchange.lines_and_areas_taken_as_their", "exchange.check_these_places"),
        COUNTS_IN_WORDS(
                "exchange.counts_of_no_known_class_or", "exchange.give_their_numbers_by_hand"),
        DATES_FROM_NO_DAY(
                "exchange.dates_that_count_from_the_day", "exchange.say_the_day_of_the_report"),
        DATES_IN_WORDS("exchange.dates_not_understood", "exchange.enter_the_dates_by_hand"),
        DATES_TO_COME("exchange.dates_still_to_come", "exchange.check_the_dates"),
        READ_FROM_TITLES("exchange.read_in_titles", "exchange.check_them_a_title_may_tell");

        private final String what;
        private final String remedy;

        /// @param what and remedy: texts of the bundles
        Note(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }
    }

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
        takePlace(row, sighting.place(), sightings);
        note(RowCounts.leavesWords(row, sighting.counts()), Note.COUNTS_IN_WORDS, row);
        var lacksDay = RowDates.lacksDay(row, sighting.when());
        note(lacksDay, Note.DATES_FROM_NO_DAY, row);
        note(!lacksDay && RowDates.isInWords(row, sighting.when()), Note.DATES_IN_WORDS, row);
        note(RowDates.isToCome(sighting), Note.DATES_TO_COME, row);
        note(
                RowTitles.mayDate(row) && sighting.when().observed() != null
                        || RowTitles.mayCount(row) && !sighting.counts().rows().isEmpty()
                        || RowTitles.mayTellKind(row) && sighting.kind() != SightingKind.OTHER,
                Note.READ_FROM_TITLES,
                row);
        takeWords(row, sightings);
        takeOrigin(row);
    }

    private void note(boolean isSo, Note what, SightingRow row) {
        if (isSo) {
            noted.computeIfAbsent(what, _ -> new NamedRows()).add(row.record().number());
        }
    }

    private void takePlace(SightingRow row, Place place, RowSightings sightings) {
        var isLocated = place instanceof Place.Located;
        note(isFar(place), Note.FAR, row);
        note(isLocated && RowDatum.shiftMetres(row) > 0, Note.SHIFTED, row);
        note(RowPlaces.areColumnsElsewhere(row), Note.ELSEWHERE, row);
        if (!isLocated && RowPlaces.isNowhere(row)) {
            note(true, Note.NOWHERE, row);
        } else if (place instanceof Place.Unlocated && !mapping.isAmnoks()) {
            unlocated.add(row.record().number());
            placeable += sightings.isOnlyNamed(row) ? 1 : 0;
            takeNotPlaced(RowPlaces.name(row));
        } else if (mapping.choices().placesByName() && sightings.isOnlyNamed(row)) {
            count(placed, RowPlaces.name(row));
        } else {
            note(RowPlaces.isMiddle(row), Note.MIDDLES, row);
        }
    }

    private static void count(Map<String, Integer> names, String name) {
        if (names.size() < MOST_NAMED || names.containsKey(name)) {
            names.merge(name, 1, Integer::sum);
        }
    }

    private void takeOrigin(SightingRow row) {
        var isTold = mapping.whose() == Whose.PUBLISHED && RowReports.whose(row) == Whose.TOLD;
        note(isTold, Note.UNPUBLISHED, row);
        if (RowReports.namesSource(row)) {
            count(sources, row.text(SightingColumn.OUTLET));
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

    private static boolean isFar(Place place) {
        return place instanceof Place.Located at
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
        report(warnings, Note.UNPUBLISHED, Note.UNPUBLISHED);
        if (!sources.isEmpty()) {
            var named = sources.entrySet().stream();
            warn(
                    warnings,
                    Messages.text(
                            "exchange.sources_and_no_outlets_kept_in",
                            Messages.listed(
                                    named.map(e -> "“" + e.getKey() + "” (" + e.getValue() + ")"))),
                    Messages.text("exchange.nothing_of_them_is_printed"));
        }
        placeWarnings(warnings);
        report(warnings, Note.ELSEWHERE, Note.READ_FROM_TITLES);
        return List.copyOf(warnings);
    }

    private void placeWarnings(List<Problem> warnings) {
        if (!placed.isEmpty()) {
            warn(
                    warnings,
                    Messages.text("exchange.placed_by_name", placedNames()),
                    Messages.text("exchange.look_at_them_on_the_map"));
        }
        report(warnings, Note.FAR, Note.NOWHERE);
        if (unlocated.count > 0) {
            var rows = Messages.text("exchange.rows", unlocated.count);
            warn(
                    warnings,
                    Messages.text("exchange.came_in_without_a_place", rows)
                            + table.counted().words(unlocated.toString()),
                    howToPlace());
        }
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

    /// The names of the most rows first.
    private String placedNames() {
        return Messages.listed(
                placed.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(e -> e.getKey() + " (" + e.getValue() + ")"));
    }

    /// Names the rows of some notes, if there are any.
    private void report(List<Problem> warnings, Note first, Note last) {
        for (var note : EnumSet.range(first, last)) {
            var rows = noted.get(note);
            if (rows != null) {
                var named = table.counted().words(rows.toString());
                warn(warnings, Messages.text(note.what) + named, Messages.text(note.remedy));
            }
        }
    }

    private void warn(List<Problem> warnings, String what, String remedy) {
        warnings.add(new Problem(what, table.name(), remedy));
    }
}
