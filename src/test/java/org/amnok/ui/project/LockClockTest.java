package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A sealed project is locked when nobody used the window, or the computer slept.
class LockClockTest {
    private static final long WALL = 1_700_000_000_000L;

    private final LockClock clock = new LockClock(0, WALL);

    private boolean isDueAfter(long seconds, int minutes) {
        return clock.isDue(seconds * 1_000_000_000L, WALL + seconds * 1000, minutes);
    }

    @Test
    void it_is_time_after_ten_minutes_without_use_and_no_earlier() {
        assertThat(isDueAfter(599, 10)).isFalse();
        assertThat(isDueAfter(600, 10)).isTrue();
    }

    @Test
    void use_begins_the_minutes_anew() {
        clock.used(300_000_000_000L);
        assertThat(isDueAfter(899, 10)).isFalse();
        assertThat(isDueAfter(900, 10)).isTrue();
    }

    @Test
    void without_minutes_it_is_never_time_while_the_computer_is_awake() {
        assertThat(isDueAfter(1_000_000, 0)).isFalse();
    }

    @Test
    void it_is_time_when_the_computer_wakes_whatever_the_minutes() {
        assertThat(isDueAfter(2, 0)).isFalse();
        // while it slept an hour, only the clock on the wall went on
        assertThat(clock.isDue(4_000_000_000L, WALL + 3_604_000, 0)).isTrue();
    }

    @Test
    void a_window_that_was_busy_for_long_has_not_slept() {
        assertThat(isDueAfter(120, 10)).isFalse();
    }
}
