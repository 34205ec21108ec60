package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FilledTextTest {
    private static final Map<String, String> VALUES =
            Map.of("{count}", "5", "{title}", "Hyesan in 5 reports");

    private static FilledText of(String kept) {
        return FilledText.of(kept, VALUES);
    }

    @Test
    void a_field_is_read_as_its_value_and_kept_as_a_field() {
        assertThat(of("In all {count} reports").text()).isEqualTo("In all 5 reports");
        assertThat(of("In all {count} reports").kept()).isEqualTo("In all {count} reports");
    }

    @Test
    void a_field_without_a_value_stays_in_braces() {
        assertThat(of("{days:map 2}").text()).isEqualTo("{days:map 2}");
    }

    @Test
    void words_around_a_field_change_and_the_field_stays() {
        assertThat(of("In all {count} reports").replaced(0, 6, "These").kept())
                .isEqualTo("These {count} reports");
        assertThat(of("In all {count} reports").replaced(8, 16, " looks").kept())
                .isEqualTo("In all {count} looks");
    }

    @Test
    void letters_typed_at_the_ends_of_a_value_are_not_of_the_field() {
        assertThat(of("{count}").replaced(0, 0, "5").kept()).isEqualTo("5{count}");
        assertThat(of("{count}").replaced(1, 1, "5").kept()).isEqualTo("{count}5");
    }

    @Test
    void a_field_whose_words_are_changed_is_what_was_typed() {
        assertThat(of("{title}").replaced(10, 11, "9").kept()).isEqualTo("Hyesan in 9 reports");
    }

    @Test
    void a_field_is_put_between_others() {
        assertThat(of("{count}, {count}").with(1, "{title}", "Hyesan in 5 reports").kept())
                .isEqualTo("{count}{title}, {count}");
    }
}
