package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The size of text that a person chose is what JavaFX is told at the start.
class TextSizeTest {
    private static final String LINUX = "glass.gtk.uiScale";
    private static final String WINDOWS = "glass.win.uiScale";

    private final HashMemory memory = new HashMemory();

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(LINUX);
        System.clearProperty(WINDOWS);
    }

    @Test
    void the_size_is_the_systems_until_one_is_chosen() {
        TextSize.apply(memory);
        assertThat(System.getProperty(LINUX)).isNull();
    }

    @Test
    void a_chosen_size_is_told_to_each_system() {
        memory.put("text.percent", "150");
        TextSize.apply(memory);
        assertThat(System.getProperty(LINUX)).isEqualTo("150%");
        assertThat(System.getProperty(WINDOWS)).isEqualTo("150%");
    }

    @Test
    void what_is_no_choice_is_left_alone() {
        memory.put("text.percent", "9000");
        TextSize.apply(memory);
        assertThat(System.getProperty(LINUX)).isNull();
    }

    @Test
    void a_scale_that_the_program_was_started_with_has_priority() {
        System.setProperty(LINUX, "2");
        memory.put("text.percent", "150");
        TextSize.apply(memory);
        assertThat(System.getProperty(LINUX)).isEqualTo("2");
    }
}
