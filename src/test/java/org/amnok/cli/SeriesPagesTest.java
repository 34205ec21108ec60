package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amnok.domain.page.Pages;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesPagesTest extends SampleSpecification {
    @BeforeAll
    static void keep_a_page() {
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            var layout = new PageLayout(new UUID(0, 7), "My page", Pages.full());
            store.perform(new Edit.Set(null, layout, "keep layout"));
        }
    }

    /// Of the scale that a report has of the frame, not that of one of four small maps.
    @Test
    void one_month_of_a_series_has_the_page_for_itself() throws IOException {
        var svg = folder.resolve("one.svg");
        var box = "128.118,41.361,128.256,41.434";
        pageOf(svg, "months", box, "2025-11/2025-12", "--series", "month");
        var report = folder.resolve("report.svg");
        pageOf(report, "report-a4", box, "2025-11");
        var month = words(folder.resolve("one-1.svg"));
        assertThat(month)
                .contains("November 2025", "Scale 1 : ", "A concentrated Chinese crackdown");
        assertThat(scale(month)).isEqualTo(scale(words(report)));
    }

    private static String scale(String words) {
        var found = Pattern.compile("Scale 1 : [0-9,]+").matcher(words);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /// Below the legend of each, which is shorter than that of all.
    @Test
    void a_month_of_few_sightings_lists_them_right_below_its_legend() throws IOException {
        var svg = folder.resolve("list.svg");
        pageOf(
                svg,
                "news",
                "128.118,41.361,128.256,41.434",
                "2025-07/2025-12",
                "--series",
                "month");
        var november = folder.resolve("list-5.svg");
        var gap =
                heightOf(november, "A concentrated Chinese crackdown")
                        - heightOf(november, "Island: ");
        assertThat(gap).isBetween(10.0, 60.0);
    }

    @Test
    void a_series_has_pages_of_the_months_that_are_asked_for_alone() throws IOException {
        var svg = folder.resolve("months-of.svg");
        var box = "128.11,41.37,128.26,41.44";
        pageOf(svg, "square", box, "2025-09/2025-10", "--series", "month");
        assertThat(folder.toFile().list((_, name) -> name.startsWith("months-of-")))
                .containsExactlyInAnyOrder("months-of-1.svg", "months-of-2.svg");
        assertThat(words(folder.resolve("months-of-1.svg")))
                .contains("September 2025")
                .doesNotContain("Oct 2025");
        assertThat(words(folder.resolve("months-of-2.svg")))
                .contains("October 2025")
                .doesNotContain("Sep 2025");
    }

    @Test
    void a_month_of_which_nothing_lies_in_the_frame_has_no_page() throws IOException {
        var svg = folder.resolve("few.svg");
        var result =
                pageOf(
                        svg,
                        "square",
                        "124.3,40.05,124.5,40.2",
                        "2015-01/2026-12",
                        "--series",
                        "month");
        var all = folder.toFile().list((_, name) -> name.startsWith("few-"));
        assertThat(all).hasSizeGreaterThan(1);
        for (var page : all) {
            assertThat(words(folder.resolve(page)))
                    .doesNotContain("No released sighting is placed");
        }
        assertThat(result.out())
                .contains(
                        "%d months have no page: nothing within the frame"
                                .formatted(12 * 12 - all.length));
    }

    @Test
    void a_series_of_months_of_which_nothing_lies_in_the_frame_is_no_series() throws IOException {
        var result =
                pageOf(
                        folder.resolve("none.svg"),
                        "square",
                        "125.1,39.6,125.12,39.61",
                        "2015-01/2026-12",
                        "--series",
                        "month");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no month to show");
    }

    /// As in the window, whatever frame new pages would have.
    @ParameterizedTest
    @ValueSource(strings = {"124,39.7,129.2,42.2", "128.1,41.3,128.3,41.5"})
    void a_series_of_a_kept_page_has_the_stretches_that_its_map_shows(String box) {
        var svg = folder.resolve("kept.svg");
        pageOf(svg, "My page", box, "2025-09/2025-12", "--series", "stretch", "--dpi", "40");
        assertThat(folder.toFile().list((_, file) -> file.startsWith("kept"))).hasSize(1);
    }

    @Test
    void the_map_of_a_series_lies_at_one_place() throws IOException {
        var svg = folder.resolve("still.svg");
        var box = "128.11,41.37,128.26,41.44";
        pageOf(svg, "square", box, "2025-09/2025-11", "--series", "month");
        var first = clips(folder.resolve("still-1.svg"));
        assertThat(first).isNotEmpty();
        assertThat(clips(folder.resolve("still-2.svg"))).isEqualTo(first);
        assertThat(clips(folder.resolve("still-3.svg"))).isEqualTo(first);
    }

    @Test
    void the_map_of_numbered_pictures_lies_at_one_place_whatever_their_legends()
            throws IOException {
        var svg = folder.resolve("numbered.svg");
        var result =
                TERMINAL.type(
                        "render {} --bbox 124,39.9,130,42.5 --size 1000x700 --series month --out {}",
                        project,
                        svg);
        assertThat(result.err()).isEmpty();
        var pages = List.of(folder.toFile().list((_, name) -> name.startsWith("numbered-")));
        assertThat(pages).hasSizeGreaterThan(3);
        var frames = new HashSet<List<String>>();
        for (var page : pages) {
            frames.add(clips(folder.resolve(page)));
        }
        assertThat(frames).hasSize(1);
    }

    /// The frames to which maps are cut.
    private static List<String> clips(Path svg) throws IOException {
        return Pattern.compile("<clipPath[^>]*>(.*?)</clipPath>", Pattern.DOTALL)
                .matcher(Files.readString(svg))
                .results()
                .map(found -> found.group(1).strip())
                .limit(1)
                .toList();
    }

    /// Where a text begins, from the top of the page.
    private static double heightOf(Path svg, String text) throws IOException {
        var found =
                Pattern.compile(" y=\"([0-9.]+)\">" + Pattern.quote(text))
                        .matcher(Files.readString(svg));
        assertThat(found.find()).as(text).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static Terminal.Result pageOf(
            Path out, String layout, String box, String days, String... more) {
        var words =
                "render {} --replace --layout {} --bbox {} --days {} --made 2026-03-01 --out {}";
        return TERMINAL.type(words, project, layout, box, days, out, more);
    }

    /// What is written on a page, line after line.
    private static String words(Path svg) throws IOException {
        return Files.readString(svg)
                .replaceAll("(?s)<style.*?</style>|<defs>.*?</defs>", "")
                .replaceAll("</text>", " ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("&#160;|\u00a0", " ")
                .replaceAll("\\s+", " ");
    }
}
