package org.amnok.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountTotalTest {
    private static final UUID GROUP = new UUID(1, 1);

    private static Sighting counted(
            String title, int min, @Nullable Integer best, @Nullable Integer max) {
        var row = new Count(CountClass.TRUCK, min, best, max, Count.Method.ESTIMATE);
        return Sightings.titled(title)
                .edit()
                .counts(new Counts(List.of(row), ""))
                .done(Sightings.NOON);
    }

    private static CountTotal.Sum sum(ProjectContents contents) {
        return SummedSightings.of(contents.sightings(), contents).byClass().values().stream()
                .reduce(CountTotal.Sum::plus)
                .orElseThrow();
    }

    private static ProjectContents apart(Sighting... sightings) {
        return new ProjectContents(List.of(sightings), List.of());
    }

    private static ProjectContents same(Sighting... sightings) {
        return new ProjectContents(
                List.of(sightings),
                List.of(sightings).stream().map(s -> SameAs.of(s.uuid(), GROUP)).toList());
    }

    @Test
    void least_best_and_most_are_summed_apart() {
        assertThat(sum(apart(counted("a", 30, 40, 50), counted("b", 1, 2, 3))))
                .isEqualTo(new CountTotal.Sum(31, 42L, 53L));
    }

    @Test
    void an_open_part_opens_the_sum() {
        assertThat(sum(apart(counted("a", 30, null, null), counted("b", 1, 2, 3))))
                .isEqualTo(new CountTotal.Sum(31, null, null));
        assertThat(new CountTotal.Sum(31, null, null).text()).isEqualTo("31 or more");
    }

    @Test
    void what_was_not_counted_is_not_zero() {
        var contents = apart(Sightings.titled("a"), counted("b", 0, 0, 0));
        var total = SummedSightings.of(contents.sightings(), contents);
        assertThat(total.text()).isEqualTo("trucks 0 (1 of 2 counted)");
        assertThat(SummedSightings.of(List.of(Sightings.titled("a")), contents).byClass())
                .isEmpty();
    }

    @Test
    void the_same_count_once_with_what_both_allow() {
        assertThat(sum(same(counted("a", 30, null, 50), counted("b", 40, null, null))))
                .isEqualTo(new CountTotal.Sum(40, null, 50L));
    }

    @Test
    void the_same_that_contradict_each_other_span_both() {
        assertThat(sum(same(counted("a", 30, 30, 30), counted("b", 80, 80, 80))))
                .isEqualTo(new CountTotal.Sum(30, null, 80L));
    }

    @Test
    void three_that_contradict_each_other_span_all_in_whatever_order() {
        var a = counted("a", 1, null, 2);
        var b = counted("b", 3, null, 4);
        var c = counted("c", 5, null, 6);
        for (var group : List.of(same(a, b, c), same(a, c, b), same(b, c, a))) {
            assertThat(sum(group)).isEqualTo(new CountTotal.Sum(1, null, 6L));
        }
    }

    @Test
    void retracted_sightings_add_nothing() {
        var gone =
                counted("a", 5, 5, 5).edit().status(SightingStatus.RETRACTED).done(Sightings.NOON);
        assertThat(sum(apart(gone, counted("b", 1, 1, 1))))
                .isEqualTo(new CountTotal.Sum(1, 1L, 1L));
    }

    @Test
    void any_numbers_within_the_parts_sum_to_one_within_the_total_seed_5() {
        var random = new Random(5);
        for (var run = 0; run < 200; run++) {
            var parts = new ArrayList<Sighting>();
            var truth = 0L;
            for (var i = 0; i < 5; i++) {
                var min = random.nextInt(100);
                var max = min + random.nextInt(100);
                parts.add(counted("s" + i, min, null, random.nextInt(4) == 0 ? null : max));
                truth += min + random.nextInt(max - min + 1);
            }
            var sum = sum(apart(parts.toArray(Sighting[]::new)));
            assertThat(truth).isGreaterThanOrEqualTo(sum.min());
            assertThat(sum.max() == null || truth <= sum.max()).isTrue();
        }
    }

    @Test
    void joining_merges_groups_and_leaving_a_pair_ends_it() {
        var a = counted("a", 1, 1, 1);
        var b = counted("b", 1, 1, 1);
        var c = counted("c", 1, 1, 1);
        var contents = apart(a, b, c);
        var ab = contents.after(SameAsEdits.join(uuids(a, b), contents, GROUP).orElseThrow());
        var abc = ab.after(SameAsEdits.join(uuids(b, c), ab, new UUID(2, 2)).orElseThrow());
        assertThat(SameAsEdits.othersOf(a.uuid(), abc)).containsExactly(b.uuid(), c.uuid());
        assertThat(sum(abc)).isEqualTo(new CountTotal.Sum(1, 1L, 1L));
        var bc = abc.after(SameAsEdits.leave(a.uuid(), abc).orElseThrow());
        assertThat(SameAsEdits.othersOf(b.uuid(), bc)).containsExactly(c.uuid());
        var none = bc.after(SameAsEdits.leave(b.uuid(), bc).orElseThrow());
        assertThat(none.all(SameAs.class)).isEmpty();
    }

    @Test
    void two_of_three_that_leave_take_the_last_with_them() {
        var a = counted("a", 1, 1, 1);
        var b = counted("b", 1, 1, 1);
        var c = counted("c", 1, 1, 1);
        var grouped = same(a, b, c);
        var none = grouped.after(SameAsEdits.leave(uuids(a, b), grouped).orElseThrow());
        assertThat(none.all(SameAs.class)).isEmpty();
    }

    @Test
    void how_many_add_nothing_is_told() {
        var contents = same(counted("a", 1, 1, 1), counted("b", 1, 1, 1));
        assertThat(SummedSightings.of(contents.sightings(), contents).repeatsText())
                .isEqualTo("1 is the same as another and does not count");
    }

    @Test
    void few_classes_are_named_and_many_summed_by_groups_of_one_nature() {
        assertThat(briefly(CountClass.TRUCK, CountClass.BUS)).isEqualTo("buses 2–3; trucks 2–3");
        assertThat(briefly(CountClass.TRUCK, CountClass.BUS, CountClass.BOAT, CountClass.CAR))
                .isEqualTo("vehicles 6–9; boats 2–3");
    }

    private static String briefly(CountClass... classes) {
        var rows =
                List.of(classes).stream()
                        .map(c -> new Count(c, 2, null, 3, Count.Method.ESTIMATE))
                        .toList();
        var seen = Sightings.titled("a").edit().counts(new Counts(rows, "")).done(Sightings.NOON);
        return SummedSightings.of(List.of(seen), apart(seen)).briefly();
    }

    private static List<UUID> uuids(Sighting... sightings) {
        return List.of(sightings).stream().map(Sighting::uuid).toList();
    }
}
