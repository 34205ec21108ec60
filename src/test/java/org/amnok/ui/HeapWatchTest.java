package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// When memory is given back.
class HeapWatchTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void a_little_garbage_is_left_where_it_is() {
        assertThat(HeapWatch.isDue(40 * MEGABYTE, true)).isFalse();
    }

    @Test
    void while_a_person_is_at_work_some_garbage_waits() {
        assertThat(HeapWatch.isDue(100 * MEGABYTE, false)).isFalse();
    }

    @Test
    void when_nobody_touches_the_window_it_goes() {
        assertThat(HeapWatch.isDue(100 * MEGABYTE, true)).isTrue();
    }

    @Test
    void much_garbage_goes_at_once() {
        assertThat(HeapWatch.isDue(150 * MEGABYTE, false)).isTrue();
    }
}
