package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages of places with few sightings leave no column empty and break no word of a title.
class FilledColumnsTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();
    private static final String SINUIJU = "124.25,39.95,124.55,40.2";

    /// The sea of a second map.
    private static final String REGION = "id=\"sea-2\"";

    @TempDir private static Path folder;
    private static Path sample;

    @BeforeAll
    static void make_a_sample() {
        sample = Terminal.sample(folder.resolve("sample.gpkg"));
    }

    private static String page(String layout, String language, String box) throws IOException {
        var svg = folder.resolve("page.svg");
        var result =
                TERMINAL.type(
                        "render {} --layout {} --lang {} --bbox {} --policy internal --replace --out {}",
                        sample,
                        layout,
                        language,
                        box,
                        svg);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return Files.readString(svg);
    }

    @Test
    void a_wide_page_of_few_words_shows_where_its_map_lies() throws IOException {
        assertThat(page("wide", "en", "126.75,41.7,127.1,41.9")).contains(REGION);
        assertThat(page("wide", "en", "128.1,41.36,128.26,41.44")).doesNotContain(REGION);
    }

    @Test
    void a_wide_page_of_the_whole_river_shows_it_once() throws IOException {
        assertThat(page("wide", "en", "124.0,39.7,129.2,42.2")).doesNotContain(REGION);
    }

    /// The sample's ten years, and the region.
    @Test
    void the_column_of_a_legend_beside_several_maps_shows_where_they_lie() throws IOException {
        assertThat(page("months", "en", "127.5,41.3,128.7,42.1")).contains("id=\"sea-11\"");
        assertThat(page("months", "en", "124.0,39.7,129.2,42.2"))
                .contains("id=\"sea-10\"")
                .doesNotContain("id=\"sea-11\"");
    }

    @Test
    void lines_of_like_length_break_no_word_of_a_title() throws IOException {
        var words = page("wide", "ko", SINUIJU).replaceAll("<tspan[^>]*>|</tspan>", "");
        assertThat(words).contains(">단둥–신의주:<", ">목격 5건<");
    }

    @Test
    void the_legend_of_small_maps_names_what_a_ring_covers_on_some_of_them() throws IOException {
        assertThat(page("before-after", "en", "128.05,41.33,128.30,41.47"))
                .contains(">Road bridge<", ">Ford<");
    }

    @Test
    void maps_over_short_lists_have_the_room_that_these_leave() throws IOException {
        assertThat(page("before-after", "en", SINUIJU))
                .contains("1 : 250,000", "Chinese guards intercept", "Eight new bridges");
    }
}
