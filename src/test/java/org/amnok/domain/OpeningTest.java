package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What is opened is closed only when nothing can be made of it.
class OpeningTest {
    private int closed;

    @Test
    void stays_open_for_what_is_made_of_it() {
        AutoCloseable opened = () -> closed++;
        assertThat(Opening.<AutoCloseable, String, RuntimeException>made(opened, _ -> "made"))
                .isEqualTo("made");
        assertThat(closed).isZero();
    }

    @Test
    void is_closed_when_nothing_can_be_made_of_it() {
        AutoCloseable opened = () -> closed++;
        assertThatThrownBy(() -> Opening.made(opened, _ -> failed())).hasMessage("cut off");
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void what_failed_first_counts() {
        AutoCloseable opened =
                () -> {
                    throw new IOException("gone");
                };
        assertThatThrownBy(() -> Opening.made(opened, _ -> failed()))
                .hasMessage("cut off")
                .hasSuppressedException(new IOException("gone"));
    }

    private static String failed() throws IOException {
        throw new IOException("cut off");
    }
}
