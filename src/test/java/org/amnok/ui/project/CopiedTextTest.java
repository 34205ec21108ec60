package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiedTextTest {
    private static final long SECOND = 1_000_000_000;

    private final CopiedText copied = new CopiedText(Optional.of("of somebody else"));

    @Test
    void what_was_copied_in_the_window_goes_after_a_minute_and_no_earlier() {
        copied.look(Optional.of("CANARY"), true, SECOND);
        copied.look(Optional.of("CANARY"), false, 40 * SECOND);
        assertThat(copied.isDue(60 * SECOND)).isFalse();
        assertThat(copied.isDue(61 * SECOND)).isTrue();
    }

    @Test
    void copying_something_else_begins_the_minute_anew() {
        copied.look(Optional.of("CANARY"), true, SECOND);
        copied.look(Optional.of("CANARY two"), true, 50 * SECOND);
        assertThat(copied.isDue(70 * SECOND)).isFalse();
        assertThat(copied.isDue(110 * SECOND)).isTrue();
    }

    @Test
    void what_was_there_before_or_comes_from_elsewhere_stays() {
        copied.look(Optional.of("of somebody else"), true, SECOND);
        assertThat(copied.isOurs()).isFalse();
        copied.look(Optional.of("of another program"), false, 2 * SECOND);
        assertThat(copied.isOurs()).isFalse();
        assertThat(copied.isDue(1000 * SECOND)).isFalse();
    }

    @Test
    void what_was_copied_over_by_another_program_is_not_ours_any_more() {
        copied.look(Optional.of("CANARY"), true, SECOND);
        copied.look(Optional.of("of another program"), false, 5 * SECOND);
        assertThat(copied.isOurs()).isFalse();
    }
}
