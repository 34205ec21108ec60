package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is kept of values that were used before.
class RecentTest {
    @Test
    void values_are_kept_as_long_as_they_are_few() {
        var recent = new Recent<String, String>(2);
        keep(recent, "a", "b", "c");
        assertThat(recent.known("a")).isEmpty();
        assertThat(recent.known("b")).contains("of b");
    }

    @Test
    void heavy_values_are_forgotten_the_eldest_first() {
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
    void light_values_stay_whatever_comes() {
        var recent = weighing();
        keep(recent, "a", "much more than ten", "and again more than ten");
        assertThat(recent.known("a")).isPresent();
        assertThat(recent.known("much more than ten")).isEmpty();
        assertThat(recent.known("and again more than ten")).isPresent();
    }

    private static Recent<String, String> weighing() {
        return new Recent<>(9, 10, String::length);
    }

    private static void keep(Recent<String, String> recent, String... keys) {
        for (var key : keys) {
            assertThat(recent.get(key, () -> "of " + key)).isEqualTo("of " + key);
        }
    }
}
