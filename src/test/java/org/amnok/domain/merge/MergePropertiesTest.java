package org.amnok.domain.merge;

import static org.amnok.domain.merge.ProjectsAsMaps.byContent;
import static org.amnok.domain.merge.ProjectsAsMaps.merged;
import static org.amnok.domain.merge.ProjectsAsMaps.merges;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.merge.FieldMerge.Verdict;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds for every pair of projects, over ten thousand drawn at random.
class MergePropertiesTest {
    private static final int PAIRS = 10_000;
    private static final Map<RecordKey, RecordFields> NOTHING = Map.of();

    private record Pair(
            Map<RecordKey, RecordFields> ancestor,
            Map<RecordKey, RecordFields> here,
            Map<RecordKey, RecordFields> there) {
        static Pair of(int seed) {
            var random = new RandomRecords(seed);
            var ancestor = random.project();
            return new Pair(ancestor, random.edited(ancestor), random.edited(ancestor));
        }
    }

    @Test
    void it_is_the_same_from_both_sides_of_10000_pairs_seeds_0_to_9999() {
        var conflicts = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            var pair = Pair.of(seed);
            var forth = merges(pair.here(), pair.there(), pair.ancestor());
            var back = merges(pair.there(), pair.here(), pair.ancestor());
            var told = told(forth);
            assertThat(told(back)).as("told, seed %d", seed).isEqualTo(told);
            assertThat(without(told, merged(back, byContent(back))))
                    .as("seed %d", seed)
                    .isEqualTo(without(told, merged(forth, byContent(forth))));
            conflicts += forth.stream().mapToInt(m -> m.questions().size()).sum();
        }
        assertThat(conflicts).as("the pairs do differ").isGreaterThan(PAIRS / 4);
    }

    @Test
    void without_a_common_history_it_is_the_same_from_both_sides_of_10000_pairs_seeds_0_to_9999() {
        for (int seed = 0; seed < PAIRS; seed++) {
            var pair = Pair.of(seed);
            var forth = merges(pair.here(), pair.there(), NOTHING);
            var back = merges(pair.there(), pair.here(), NOTHING);
            assertThat(merged(back, byContent(back)))
                    .as("seed %d", seed)
                    .isEqualTo(merged(forth, byContent(forth)));
        }
    }

    @Test
    void repeating_10000_merges_changes_nothing_seeds_0_to_9999() {
        for (int seed = 0; seed < PAIRS; seed++) {
            var pair = Pair.of(seed);
            var first = merges(pair.here(), pair.there(), pair.ancestor());
            var once = merged(first, byContent(first));
            var again = merges(once, pair.there(), pair.ancestor());
            assertThat(merged(again, byContent(again))).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void nothing_is_asked_again_of_10000_merges_that_are_known_seeds_0_to_9999() {
        for (int seed = 0; seed < PAIRS; seed++) {
            var pair = Pair.of(seed);
            var first = merges(pair.here(), pair.there(), pair.ancestor());
            var once = merged(first, question -> Side.HERE);
            var again =
                    merges(
                            once,
                            pair.there(),
                            key -> new Knowledge(once.get(key), pair.there().get(key), Side.HERE));
            assertThat(again).as("seed %d", seed).allMatch(merge -> merge.questions().isEmpty());
            assertThat(merged(again, question -> Side.THERE)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void merging_a_project_with_itself_says_nothing_seeds_0_to_9999() {
        for (int seed = 0; seed < PAIRS; seed++) {
            var project = Pair.of(seed).here();
            var merges = merges(project, project, NOTHING);
            assertThat(merges).allMatch(m -> m.fields().isEmpty() && m.questions().isEmpty());
            assertThat(merged(merges, question -> Side.HERE)).isEqualTo(project);
        }
    }

    @Test
    void no_value_of_10000_pairs_is_lost_without_being_told_seeds_0_to_9999() {
        for (int seed = 0; seed < PAIRS; seed++) {
            var pair = Pair.of(seed);
            var merges = merges(pair.here(), pair.there(), pair.ancestor());
            var merged = merged(merges, byContent(merges));
            for (var merge : merges) {
                assertKept(merge, merged.get(merge.key()), pair, seed);
            }
        }
    }

    /// Every value of both sides is in the result, or was changed on purpose by the other side, or
    /// was asked about.
    private static void assertKept(
            RecordMerge merge, @Nullable RecordFields result, Pair pair, int seed) {
        if (isPlain(merge) && merge.presence() != Presence.BOTH) {
            assertThat(result).as("%s, seed %d", merge.key(), seed).isEqualTo(merge.either());
        }
        if (merge.presence() == Presence.BOTH && result != null) {
            for (var side : Side.values()) {
                var mine = Objects.requireNonNull(merge.side(side));
                for (var column : mine.values().keySet()) {
                    assertThat(isKept(column, mine, result) || isTold(merge, column, mine, pair))
                            .as("%s of %s, seed %d", column, merge.key(), seed)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isKept(String column, RecordFields mine, RecordFields result) {
        return Objects.equals(mine.values().get(column), result.values().get(column));
    }

    private static boolean isTold(RecordMerge merge, String column, RecordFields mine, Pair pair) {
        var columns = Columns.field(column);
        var before = pair.ancestor().get(merge.key());
        var verdict = merge.field(columns.getFirst()).verdict();
        return verdict == Verdict.CONFLICT
                || verdict == Verdict.JOINED
                || before != null && before.of(columns).equals(mine.of(columns));
    }

    @Test
    void the_order_of_10000_merges_without_conflict_says_nothing_seeds_0_to_9999() {
        var compared = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            var random = new RandomRecords(seed);
            var ancestor = random.project();
            var one = random.edited(ancestor);
            var two = random.edited(ancestor);
            var three = random.edited(ancestor);
            var all =
                    List.of(
                            merges(one, two, ancestor),
                            merges(two, three, ancestor),
                            merges(one, three, ancestor));
            if (all.stream().flatMap(List::stream).allMatch(MergePropertiesTest::isPlain)) {
                assertThat(both(both(one, two, ancestor), three, ancestor))
                        .as("seed %d", seed)
                        .isEqualTo(both(one, both(two, three, ancestor), ancestor));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(PAIRS / 20);
    }

    private static Map<RecordKey, RecordFields> both(
            Map<RecordKey, RecordFields> one,
            Map<RecordKey, RecordFields> other,
            Map<RecordKey, RecordFields> ancestor) {
        return merged(merges(one, other, ancestor), question -> Side.HERE);
    }

    /// True when nothing is asked and nothing was deleted.
    private static boolean isPlain(RecordMerge merge) {
        return merge.questions().isEmpty()
                && merge.presence() != Presence.DELETED_HERE
                && merge.presence() != Presence.DELETED_THERE;
    }

    /// Deleted on one side only: every project keeps what it has.
    private static Set<RecordKey> told(List<RecordMerge> merges) {
        var told = new HashSet<RecordKey>();
        merges.stream()
                .filter(m -> m.questions().isEmpty() && !isPlain(m))
                .forEach(m -> told.add(m.key()));
        return told;
    }

    private static Map<RecordKey, RecordFields> without(
            Set<RecordKey> told, Map<RecordKey, RecordFields> merged) {
        merged.keySet().removeAll(told);
        return merged;
    }
}
