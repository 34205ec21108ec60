package org.amnok.exchange.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.junit.jupiter.api.Test;

/// What is told of a sighting that is otherwise on one side says what is otherwise.
class DifferencesTest {
    private static final LatLon FORD = new LatLon(41.4, 128.17);

    @Test
    void a_date_that_differs_in_its_time_is_told_with_the_time() {
        assertThat(told(date("2025-12-31T10:30"), date("2025-12-31T22:00")))
                .containsExactly("date: “2025-12-31T10:30” → “2025-12-31T22:00”");
        assertThat(told(date("2025-11?/2025-12"), date("2025-11/2025-12")))
                .containsExactly("date: “2025-11?/2025-12” → “2025-11/2025-12”");
    }

    @Test
    void a_place_whose_reported_words_differ_is_not_told_twice() {
        var ends =
                new RiverStretch(
                        River.YALU, new RiverKilometre(54, null), new RiverKilometre(68, null));
        assertThat(
                        told(
                                it -> it.place(new Place.Stretch(ends, "above the town")),
                                it -> it.place(new Place.Stretch(ends, ""))))
                .containsExactly("place as reported: “above the town” → “”");
        assertThat(
                        told(
                                it -> it.place(new Place.Unlocated("a ford")),
                                it -> it.place(new Place.Unlocated("the ford"))))
                .containsExactly("place as reported: “a ford” → “the ford”");
    }

    @Test
    void a_place_found_otherwise_or_less_surely_says_so() {
        assertThat(told(at(FORD, LocationMethod.REPORTED), at(FORD, LocationMethod.MAP_CLICK)))
                .singleElement()
                .asString()
                .contains(LocationMethod.REPORTED.label(), LocationMethod.MAP_CLICK.label());
        var from = new RiverKilometre(54, 1.5);
        var to = new RiverKilometre(68, null);
        assertThat(
                        told(
                                stretch(new RiverStretch(River.YALU, from, to)),
                                stretch(
                                        new RiverStretch(
                                                River.YALU, new RiverKilometre(54, 2.0), to))))
                .singleElement()
                .asString()
                .contains("54.0 ± 1.5", "54.0 ± 2.0");
    }

    @Test
    void what_is_written_alike_has_not_moved() {
        var near = new LatLon(41.4000001, 128.17);
        assertThat(told(at(FORD, LocationMethod.REPORTED), at(near, LocationMethod.REPORTED)))
                .isEmpty();
        var centimetres = new LatLon(41.400003, 128.17);
        assertThat(
                        told(
                                at(FORD, LocationMethod.REPORTED),
                                at(centimetres, LocationMethod.REPORTED)))
                .first()
                .isEqualTo("moved by less than 1 m");
    }

    @Test
    void a_note_that_differs_in_its_lines_shows_them() {
        assertThat(
                        told(
                                it -> it.notes(new Notes("One.\nTwo.", "")),
                                it -> it.notes(new Notes("One. Two.", ""))))
                .containsExactly("public note: “One.↵Two.” → “One. Two.”");
    }

    private static UnaryOperator<SightingDraft> date(String words) {
        return it -> it.when(it.when().withObserved(DateWords.read(words, null).orElseThrow()));
    }

    private static UnaryOperator<SightingDraft> at(LatLon point, LocationMethod method) {
        return it -> it.place(new Place.Located(point, 200.0, method, ""));
    }

    private static UnaryOperator<SightingDraft> stretch(RiverStretch along) {
        return it -> it.place(new Place.Stretch(along, ""));
    }

    private static List<String> told(
            UnaryOperator<SightingDraft> before, UnaryOperator<SightingDraft> after) {
        var ford = Sightings.at(FORD, "Ford");
        var differences =
                Differences.of(
                        List.of(edited(ford, before)), List.of(edited(ford, after)), Map.of());
        assertThat(differences.all().size() + differences.same()).isEqualTo(1);
        return differences.all().stream()
                .flatMap(each -> DifferenceFile.details(each).stream())
                .toList();
    }

    private static Sighting edited(Sighting it, UnaryOperator<SightingDraft> how) {
        return how.apply(it.edit()).done(Sightings.NOON);
    }
}
