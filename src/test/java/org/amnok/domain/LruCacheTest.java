package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is kept of values that were used before.
class LruCacheTest {
    @Test
    void values_are_kept_as_long_as_they_are_few() {
        var recent = new LruCache<String, String>(2);
        keep(recent, "a", "b", "c");
        assertThat(recent.known("a")).isEmpty();
        assertThat(recent.known("b")).contains("of b");
    }

    @Test
    void what_weighs_too_much_together_is_forgotten_the_eldest_first() {
        var recent = weighing();
        keep(recent, "aaaa", "bb", "ccccc");
        assertThat(recent.known("aaaa")).isEmpty();
        assertThat(recent.known("bb")).isPresent();
        assertThat(recent.known("ccccc")).isPresent();
    }

    @Test
    void what_was_used_again_is_not_the_eldest() {
        var recent = weighing();
        keep(recent, "aaaa", "bb", "aaaa", "ccccc");
        assertThat(recent.known("aaaa")).isPresent();
        assertThat(recent.known("bb")).isEmpty();
    }

    @Test
    void the_last_ones_stay_whatever_they_weigh() {
        var recent = weighing();
        keep(recent, "a", "much more than ten", "and again more than ten");
        assertThat(recent.known("a")).isEmpty();
        assertThat(recent.known("much more than ten")).isPresent();
        assertThat(recent.known("and again more than ten")).isPresent();
    }

    @Test
    void many_light_values_weigh_no_more_than_few_heavy_ones() {
        var recent = new LruCache<Integer, String>(1000, 2, 10, String::length);
        for (var i = 0; i < 200; i++) {
            recent.get(i, () -> "x");
        }
        assertThat(recent.held()).isEqualTo(10);
    }

    @Test
    void what_the_last_two_turns_used_stays_whatever_it_weighs() {
        var recent = new LruCache<String, String>(9, 0, 10, String::length);
        recent.nextTurn();
        keep(recent, "of the turn before last");
        recent.nextTurn();
        keep(recent, "of the last turn", "of the last turn, too");
        recent.nextTurn();
        keep(recent, "of this turn");
        assertThat(recent.known("of the turn before last")).isEmpty();
        assertThat(recent.known("of the last turn")).isPresent();
        assertThat(recent.known("of the last turn, too")).isPresent();
        assertThat(recent.known("of this turn")).isPresent();
    }

    @Test
    void what_is_used_in_every_turn_stays() {
        var recent = new LruCache<String, String>(9, 0, 10, String::length);
        for (var turn : List.of("first", "second", "third", "fourth")) {
            recent.nextTurn();
            keep(recent, "in every turn", turn);
        }
        assertThat(recent.known("in every turn")).isPresent();
        assertThat(recent.known("second")).isEmpty();
    }

    private static LruCache<String, String> weighing() {
        return new LruCache<>(9, 2, 10, value -> value.length() - "of ".length());
    }

    private static void keep(LruCache<String, String> recent, String... keys) {
        for (var key : keys) {
            assertThat(recent.get(key, () -> "of " + key)).isEqualTo("of " + key);
        }
    }
}
