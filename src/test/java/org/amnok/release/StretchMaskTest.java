package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What may leave of a stretch of river.
class StretchMaskTest {
    @Test
    void an_exact_stretch_leaves_as_recorded() {
        var stretch = stretch(631, 25.0, 728, 3.0);
        assertThat(released(stretch, PrivacyLevel.EXACT).stretch()).isEqualTo(stretch);
    }

    @ParameterizedTest
    @CsvSource({
        "STREET, 612.5, 0.5, 692.5, 0.5",
        "DISTRICT, 615, 5, 695, 5",
        "COUNTY, 650, 50, 650, 50"
    })
    void ends_become_the_middle_of_the_pieces_they_lie_in(
            PrivacyLevel level, double from, double fromReach, double to, double toReach) {
        assertThat(StretchMask.masked(stretch(612.3, null, 692.4, null), level))
                .isEqualTo(stretch(from, fromReach, to, toReach));
    }

    @ParameterizedTest
    @EnumSource(names = {"STREET", "DISTRICT", "COUNTY"})
    void a_coarse_stretch_holds_all_that_the_true_one_may_be_seed_5(PrivacyLevel level) {
        var random = new Random(5);
        for (var i = 0; i < 5000; i++) {
            var stretch = any(random);
            var coarse = masked(stretch, level);
            assertThat(coarse.from().lowest()).isLessThanOrEqualTo(stretch.from().lowest());
            assertThat(coarse.to().highest()).isGreaterThanOrEqualTo(stretch.to().highest());
        }
    }

    @ParameterizedTest
    @CsvSource({"STREET, 1", "DISTRICT, 10", "COUNTY, 100"})
    void nothing_finer_than_the_pieces_leaves_seed_6(PrivacyLevel level, double piece) {
        var random = new Random(6);
        for (var i = 0; i < 5000; i++) {
            var coarse = masked(any(random), level);
            for (var end : List.of(coarse.from(), coarse.to())) {
                assertThat(end.lowest() / piece).isEqualTo(Math.rint(end.lowest() / piece));
                assertThat(end.highest() / piece).isEqualTo(Math.rint(end.highest() / piece));
                assertThat(end.uncertaintyKilometres()).isGreaterThanOrEqualTo(piece / 2);
            }
        }
    }

    @Test
    void two_stretches_in_the_same_pieces_are_released_as_one() {
        assertThat(StretchMask.masked(stretch(601, null, 699, null), PrivacyLevel.COUNTY))
                .isEqualTo(StretchMask.masked(stretch(650, 1.0, 651, 2.0), PrivacyLevel.COUNTY));
    }

    @Test
    void an_end_more_uncertain_than_the_stretch_is_long_spreads_over_both() {
        var coarse = masked(stretch(100, 300.0, 120, 1.0), PrivacyLevel.COUNTY);
        assertThat(coarse.from()).isEqualTo(new RiverKilometre(200, 200.0));
        assertThat(coarse.to()).isEqualTo(coarse.from());
    }

    @Test
    void a_withheld_stretch_does_not_leave() {
        var out = released(stretch(612, 3.0, 692, 3.0), PrivacyLevel.WITHHELD);
        assertThat(out.stretch()).isNull();
        assertThat(out.point()).isNull();
    }

    @Test
    void a_stretch_is_no_point() {
        var out = released(stretch(612, 3.0, 692, 3.0), PrivacyLevel.EXACT);
        assertThat(out.point()).isNull();
        assertThat(out.uncertaintyMetres()).isNull();
    }

    @Test
    void a_stretch_is_not_counted_as_without_place() {
        var sighting = Sightings.at(Sightings.HYESAN, "s").edit();
        var place = new Place.Stretch(stretch(612, 3.0, 692, 3.0), "Hyesan to Kimjongsuk");
        var out =
                TestRelease.released(
                        List.of(
                                sighting.place(place)
                                        .privacy(PrivacyLevel.COUNTY)
                                        .done(Sightings.NOON)));
        assertThat(out.unlocated()).isZero();
        assertThat(out.withheld()).isZero();
    }

    @Test
    void a_point_has_no_stretch() {
        var place = new Place.Located(Sightings.HYESAN, 30.0, LocationMethod.GPS, "");
        assertThat(released(place, PrivacyLevel.EXACT).stretch()).isNull();
    }

    private static ReleasedSighting released(RiverStretch along, PrivacyLevel level) {
        return released(new Place.Stretch(along, "words of the report"), level);
    }

    private static ReleasedSighting released(Place place, PrivacyLevel level) {
        var sighting =
                Sightings.at(Sightings.HYESAN, "s")
                        .edit()
                        .place(place)
                        .privacy(level)
                        .done(Sightings.NOON);
        return TestRelease.released(List.of(sighting)).sightings().getFirst();
    }

    private static RiverStretch masked(RiverStretch stretch, PrivacyLevel level) {
        return Objects.requireNonNull(StretchMask.masked(stretch, level));
    }

    private static RiverStretch any(Random random) {
        var from = random.nextDouble(0, 1900);
        var to = from + random.nextDouble(0, 2000 - from);
        return stretch(from, reach(random), to, reach(random));
    }

    private static @Nullable Double reach(Random random) {
        return random.nextInt(3) == 0 ? null : random.nextDouble(0.1, 60);
    }

    private static RiverStretch stretch(
            double from, @Nullable Double fromReach, double to, @Nullable Double toReach) {
        return new RiverStretch(
                River.YALU, new RiverKilometre(from, fromReach), new RiverKilometre(to, toReach));
    }
}
