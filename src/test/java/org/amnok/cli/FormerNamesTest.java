package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Scripts that were written before go on.
class FormerNamesTest {
    @Test
    void a_command_has_its_name_of_today() {
        assertThat(FormerNames.replaced("base", "p.gpkg", "base"))
                .containsExactly("basemap", "p.gpkg", "base");
        assertThat(FormerNames.replaced("looks", "p.gpkg", "--out", "looks"))
                .containsExactly("observations", "p.gpkg", "--out", "looks");
    }

    @Test
    void options_have_their_names_of_today_with_their_values() {
        assertThat(FormerNames.replaced("render", "--lift", "a", "--lift-published=all"))
                .containsExactly("render", "--include", "a", "--include-published=all");
        assertThat(FormerNames.replaced("render", "--looks-kind", "fence", "--looks-period=2025"))
                .containsExactly(
                        "render", "--observations-kind", "fence", "--observations-period=2025");
    }

    @Test
    void what_is_no_option_stays() {
        assertThat(FormerNames.replaced("render", "--", "--without-reports"))
                .containsExactly("render", "--", "--without-reports");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(FormerNames.replaced()).isEmpty();
    }
}
