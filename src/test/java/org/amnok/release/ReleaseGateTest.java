package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.amnok.release.canary.Secrets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseGateTest {
    @Test
    void an_exact_sighting_leaves_as_recorded() {
        var out = one(sighting(Sightings.HYESAN, 300.0, PrivacyLevel.EXACT));
        assertThat(out.point()).isEqualTo(Sightings.HYESAN);
        assertThat(out.uncertaintyMetres()).isEqualTo(300.0);
        assertThat(out.title()).isEqualTo("White cars");
        assertThat(out.dates()).isEqualTo(span("2025-09-13", "2025-09-15"));
    }

    @ParameterizedTest
    @CsvSource({
        "STREET, 41.4015, 128.1775, 400",
        "DISTRICT, 41.405, 128.175, 1000",
        "COUNTY, 41.45, 128.15, 7300"
    })
    void a_masked_sighting_leaves_at_the_centre_of_its_cell(
            PrivacyLevel level, double lat, double lon, double uncertaintyMetres) {
        var out = one(sighting(Sightings.HYESAN, 300.0, level));
        assertThat(out.point()).isEqualTo(new LatLon(lat, lon));
        assertThat(out.uncertaintyMetres()).isEqualTo(uncertaintyMetres);
        assertThat(out.title()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREET", "DISTRICT", "COUNTY"})
    void the_true_place_never_leaves_but_lies_in_the_published_circle_seed_31(PrivacyLevel level) {
        var random = new Random(31);
        for (var i = 0; i < 2000; i++) {
            var place = new LatLon(38 + 6 * random.nextDouble(), 123 + 9 * random.nextDouble());
            var out = one(sighting(place, null, level));
            var side = level.cellDegrees().orElseThrow();
            assertThat(point(out)).isNotEqualTo(place);
            assertThat(Math.abs(point(out).latDegrees() - place.latDegrees()))
                    .isLessThanOrEqualTo(side / 2 + 1e-9);
            assertThat(Math.abs(point(out).lonDegrees() - place.lonDegrees()))
                    .isLessThanOrEqualTo(side / 2 + 1e-9);
            assertThat(Geodesy.distanceMetres(place, point(out)))
                    .isLessThanOrEqualTo(out.uncertaintyMetres());
        }
    }

    @Test
    void two_places_in_a_cell_leave_as_one_point() {
        var a = one(sighting(new LatLon(41.4001, 128.1701), null, PrivacyLevel.DISTRICT));
        var b = one(sighting(new LatLon(41.4099, 128.1799), null, PrivacyLevel.DISTRICT));
        assertThat(a.point()).isEqualTo(b.point());
    }

    @Test
    void a_withheld_sighting_is_counted_and_has_no_point() {
        var out =
                TestRelease.released(
                        List.of(sighting(Sightings.HYESAN, 300.0, PrivacyLevel.WITHHELD)));
        assertThat(out.withheld()).isEqualTo(1);
        assertThat(out.sightings().getFirst().point()).isNull();
        assertThat(out.sightings().getFirst().uncertaintyMetres()).isNull();
        assertThat(out.sightings().getFirst().title()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTY", "WITHHELD"})
    void dates_are_cut_to_whole_months(PrivacyLevel level) {
        var out = one(sighting(Sightings.HYESAN, 300.0, level));
        assertThat(out.dates()).isEqualTo(span("2025-09-01", "2025-09-30"));
    }

    @Test
    void retracted_sightings_stay() {
        var retracted =
                sighting(Sightings.HYESAN, 300.0, PrivacyLevel.EXACT)
                        .edit()
                        .status(SightingStatus.RETRACTED)
                        .done(Sightings.NOON);
        assertThat(TestRelease.released(List.of(retracted)).sightings()).isEmpty();
    }

    @Test
    void what_has_no_place_is_counted() {
        var nowhere =
                sighting(Sightings.HYESAN, 300.0, PrivacyLevel.EXACT)
                        .edit()
                        .place(new Place.Unlocated("Ryanggang"))
                        .done(Sightings.NOON);
        var out = TestRelease.released(List.of(nowhere));
        assertThat(out.unlocated()).isEqualTo(1);
        assertThat(out.sightings().getFirst().point()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void notes_are_not_to_be_had_from_a_released_value(PrivacyLevel level)
            throws ReflectiveOperationException {
        var noted =
                sighting(Sightings.HYESAN, 300.0, level)
                        .edit()
                        .notes(new Notes("public", "SECRET NAME"))
                        .place(
                                new Place.Located(
                                        Sightings.HYESAN, 300.0, LocationMethod.GPS, "SECRET NAME"))
                        .done(Sightings.NOON);
        var out = one(noted);
        for (var field : ReleasedSighting.class.getDeclaredFields()) {
            field.setAccessible(true);
            assertThat(String.valueOf(field.get(out))).doesNotContain("SECRET NAME");
        }
    }

    @Test
    void only_the_gate_makes_released_values() {
        assertThat(
                        Stream.of(ReleasedSighting.class, ReleasedSightings.class)
                                .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                                .map(Constructor::getModifiers))
                .isNotEmpty()
                .noneMatch(m -> Modifier.isPublic(m) || Modifier.isProtected(m));
        assertThat(List.of(ReleasedSighting.class, ReleasedSightings.class))
                .allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFIED, B, 2, ",
        "CORROBORATED, B, 2, STATUS",
        "DISPUTED, B, 2, STATUS",
        "RETRACTED, B, 2, RETRACTED",
        "VERIFIED, D, 2, RELIABILITY",
        "VERIFIED, , 2, RELIABILITY",
        "VERIFIED, C, 4, CREDIBILITY",
        "VERIFIED, C, , CREDIBILITY"
    })
    void a_policy_keeps_back_what_is_not_sure_enough(
            SightingStatus status,
            Grading.@Nullable Reliability reliability,
            @Nullable Integer credibility,
            @Nullable Refusal why) {
        var decision = reviewed(graded(status, reliability, credibility), PUBLIC);
        assertThat(decision.heldBack()).isEqualTo(why);
        assertThat(decision.leaves()).isEqualTo(why == null);
    }

    @Test
    void a_person_lets_out_what_the_policy_keeps_back_with_a_reason() {
        var draft = graded(SightingStatus.DRAFT, Grading.Reliability.B, 2);
        var terms = PUBLIC.lifting(Set.of(draft.uuid()), "The controller has seen the film");
        assertThat(reviewed(draft, terms).leaves()).isTrue();
    }

    @Test
    void nobody_lets_out_what_is_retracted() {
        var gone = graded(SightingStatus.RETRACTED, Grading.Reliability.B, 2);
        assertThat(reviewed(gone, PUBLIC.lifting(Set.of(gone.uuid()), "All the same")).leaves())
                .isFalse();
    }

    @Test
    void without_a_reason_nobody_lets_out_anything() {
        assertThatThrownBy(() -> PUBLIC.lifting(Set.of(UUID.randomUUID()), " "))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void the_person_may_ask_for_coarser_places_than_the_policy() {
        var known = graded(SightingStatus.VERIFIED, Grading.Reliability.A, 1);
        assertThat(reviewed(known, PUBLIC.atLeast(PrivacyLevel.COUNTY)).level())
                .isEqualTo(PrivacyLevel.COUNTY);
    }

    @Test
    void the_words_of_counts_stay() {
        var counted =
                graded(SightingStatus.VERIFIED, Grading.Reliability.A, 1)
                        .edit()
                        .counts(new Counts(List.of(), "three behind Kim's house"))
                        .done(Sightings.NOON);
        var out = Objects.requireNonNull(reviewed(counted, PUBLIC).after());
        assertThat(out.details().counts().asReported()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREET", "DISTRICT", "COUNTY"})
    void the_map_is_never_asked_about_a_true_place_that_stays(PrivacyLevel level) {
        var asked = new ArrayList<Place>();
        var places = new Asked(asked);
        var truly = sighting(Sightings.HYESAN, 300.0, level);
        var out = drawn(truly, places);
        out.details().province();
        var told =
                new Place.Located(point(out), out.uncertaintyMetres(), LocationMethod.REPORTED, "");
        assertThat(asked).containsExactly(told);
    }

    @Test
    void of_what_is_drawn_the_map_is_asked_when_it_is_printed_and_once() {
        var asked = new ArrayList<Place>();
        var out = drawn(sighting(Sightings.HYESAN, 300.0, PrivacyLevel.EXACT), new Asked(asked));
        assertThat(asked).isEmpty();
        out.details().bank();
        out.details().along();
        assertThat(asked).hasSize(1);
    }

    @Test
    void of_a_withheld_place_the_map_is_asked_at_the_gate_alone() {
        var asked = new ArrayList<Place>();
        var out = drawn(sighting(Sightings.HYESAN, 300.0, PrivacyLevel.WITHHELD), new Asked(asked));
        assertThat(asked).hasSize(1);
        assertThat(out.details().province()).isEqualTo("Ryanggang");
        assertThat(asked).hasSize(1);
    }

    private static ReleasedSighting drawn(Sighting sighting, PlacesKnown places) {
        return TestRelease.of(
                        INTERNAL,
                        taker -> taker.accept(List.of(sighting)),
                        TestRelease.guard(Secrets.NONE, List.of()),
                        places)
                .sightings()
                .sightings()
                .getFirst();
    }

    /// A map that keeps in mind what it was asked about.
    private record Asked(List<Place> places) implements PlacesKnown {
        @Override
        public PlaceFacts facts(Place place) {
            places.add(place);
            return PlaceFacts.NONE;
        }

        @Override
        public String province(Place place) {
            places.add(place);
            return "Ryanggang";
        }
    }

    private static final ReleaseTerms INTERNAL = ReleaseTerms.of(ReleasePolicy.INTERNAL);
    private static final ReleaseTerms PUBLIC = ReleaseTerms.of(ReleasePolicy.PUBLIC);

    private static GateDecision reviewed(Sighting sighting, ReleaseTerms terms) {
        return TestRelease.decision(terms, sighting);
    }

    private static Sighting graded(
            SightingStatus status,
            Grading.@Nullable Reliability reliability,
            @Nullable Integer credibility) {
        return sighting(Sightings.HYESAN, 300.0, PrivacyLevel.EXACT)
                .edit()
                .status(status)
                .grading(
                        new Grading(
                                reliability,
                                credibility == null
                                        ? null
                                        : Grading.Credibility.values()[credibility - 1]))
                .done(Sightings.NOON);
    }

    private ReleasedSighting one(Sighting sighting) {
        return TestRelease.released(List.of(sighting)).sightings().getFirst();
    }

    private static LatLon point(ReleasedSighting released) {
        return java.util.Objects.requireNonNull(released.point());
    }

    private static Sighting sighting(
            LatLon point, @Nullable Double uncertaintyMetres, PrivacyLevel level) {
        return Sightings.titled("White cars")
                .edit()
                .place(new Place.Located(point, uncertaintyMetres, LocationMethod.GPS, ""))
                .when(Sightings.seen("2025-09-13", "2025-09-15"))
                .privacy(level)
                .done(Sightings.NOON);
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
