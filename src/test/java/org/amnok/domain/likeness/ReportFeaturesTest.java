package org.amnok.domain.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

class ReportFeaturesTest {
    private static final Sighting YARD =
            Sightings.titled("Trucks in the yard")
                    .edit()
                    .kind(SightingKind.VEHICLES_PARKED)
                    .report(
                            Report.NONE
                                    .withOutlet("Daily NK")
                                    .withAddress("https://www.example.org/news/1?from=mail"))
                    .done(Sightings.NOON);
    private static final Sighting OTHER =
            Sightings.titled("Convoy")
                    .edit()
                    .kind(SightingKind.VEHICLES_CONVOY)
                    .report(Report.NONE.withOutlet("Kyodo"))
                    .done(Sightings.NOON);

    private static Set<LikeReason> reasons(Sighting one, Sighting other) {
        var outlets = ReportFeatures.outlets(List.of(one, other));
        return ReportFeatures.of(one, outlets).reasons(ReportFeatures.of(other, outlets));
    }

    @Test
    void nothing_in_common_is_no_reason() {
        assertThat(reasons(YARD, OTHER)).isEmpty();
    }

    @Test
    void one_kind_is_a_reason() {
        var same = OTHER.edit().kind(YARD.kind()).done(Sightings.NOON);
        assertThat(reasons(YARD, same)).containsExactly(LikeReason.KIND);
    }

    @Test
    void two_ways_to_one_page_are_one_address() {
        var same =
                OTHER.edit()
                        .report(Report.NONE.withAddress("http://m.example.org/news/1/"))
                        .done(Sightings.NOON);
        assertThat(reasons(YARD, same)).containsExactly(LikeReason.SAME_ADDRESS);
    }

    @Test
    void words_that_name_the_outlet_of_the_other_are_a_reason_either_way() {
        var retold = OTHER.edit().title("Convoy, as DAILY NK tells").done(Sightings.NOON);
        assertThat(reasons(YARD, retold)).containsExactly(LikeReason.NAMES_OUTLET);
        assertThat(reasons(retold, YARD)).containsExactly(LikeReason.NAMES_OUTLET);
    }

    @Test
    void an_outlet_that_names_itself_rests_on_nobody() {
        var own =
                OTHER.edit()
                        .title("Convoy, Daily NK")
                        .report(Report.NONE.withOutlet("daily nk "))
                        .done(Sightings.NOON);
        assertThat(reasons(YARD, own)).isEmpty();
    }

    @Test
    void counts_of_one_class_are_alike_when_their_ranges_meet() {
        assertThat(reasons(counted(YARD, 10, 14), counted(OTHER, 14, 20)))
                .containsExactly(LikeReason.LIKE_COUNTS);
        assertThat(reasons(counted(YARD, 10, 13), counted(OTHER, 14, 20))).isEmpty();
    }

    private static Sighting counted(Sighting sighting, int least, int most) {
        var trucks = new Count(CountClass.TRUCK, least, null, most, Count.Method.ESTIMATE);
        return sighting.edit().counts(new Counts(List.of(trucks), "")).done(Sightings.NOON);
    }

    @Test
    void the_strongest_reason_is_told_first() {
        var like =
                new Likeness(
                        YARD.uuid(),
                        java.util.EnumSet.of(LikeReason.KIND, LikeReason.SAME_ADDRESS));
        assertThat(like.text()).isEqualTo("the same report, the same kind");
    }
}
