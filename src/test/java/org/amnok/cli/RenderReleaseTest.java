package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderReleaseTest extends SampleSpecification {
    @Test
    void published_reports_leave_without_being_asked_for() {
        var result = render("plain");
        assertThat(result.out())
                .isEqualToIgnoringNewLines(
                        "Release policy Partner: 32 of 32 sightings, 32 at exact location");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void for_the_public_what_nobody_verified_stays_and_that_is_said() {
        var result = render("public", "--policy", "public");
        assertThat(result.out()).startsWith("Release policy Public: none of 43 sightings");
        assertThat(result.err())
                .contains("43 excluded: submitted; Public includes verified")
                .contains("no sighting is in the output");
    }

    @Test
    void a_level_makes_all_places_coarser() {
        assertThat(render("coarse", "--least-level", "2", "--exclude-report-details").out())
                .contains("32 within 700 m");
    }

    @Test
    void a_frame_centred_on_a_generalised_place_is_not_drawn_until_that_is_accepted() {
        var coarse =
                List.of(
                        "--bbox",
                        "128.12778,41.37167,128.22778,41.43167",
                        "--least-level",
                        "2",
                        "--exclude-report-details");
        var refused = render("centred", coarse.toArray(String[]::new));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("centred: The frame is centred on a true place.")
                .contains("add --accept centred");
        assertThat(folder.resolve("centred.png")).doesNotExist();
        var accepted = new ArrayList<>(coarse);
        accepted.addAll(List.of("--accept", "centred"));
        var done = render("centred", accepted.toArray(String[]::new));
        assertThat(done.exitCode()).isZero();
        assertThat(done.err()).contains("accepted: The frame is centred on a true place.");
        assertThat(folder.resolve("centred.png")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "Kim Chol-su, name",
        "010-1234-5678, phone",
        "북위 41도 24분 6초, coordinate",
        "N41 24.100 E128 10.667, coordinate"
    })
    void a_title_that_tells_is_not_drawn_until_that_is_accepted(String title, String warning) {
        var name = warning + title.length();
        var refused = render(name, "--title", title);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("add --accept " + warning);
        assertThat(folder.resolve(name + ".png")).doesNotExist();
        assertThat(render(name, "--title", title, "--accept", warning).exitCode()).isZero();
    }

    @Test
    void a_filter_that_tells_is_not_printed_until_that_is_accepted() {
        var refused = render("asked", "--filter", "words=Kim+Chol-su");
        assertThat(refused.err()).contains("add --accept name");
        assertThat(folder.resolve("asked.png")).doesNotExist();
    }

    @Test
    void a_frame_centred_on_an_exact_place_tells_nothing() {
        assertThat(render("exact", "--bbox", "128.12778,41.37167,128.22778,41.43167").err())
                .isEmpty();
    }

    @Test
    void a_warning_that_there_is_not_is_wrong_usage() {
        var result = render("odd", "--accept", "everything");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("centred, zoom, findable, coordinate, name, phone");
    }

    @Test
    void a_lift_names_its_policy() {
        var one = anySighting().toString();
        var result = render("nameless", "--include", one, "--reason", "Seen by two of us");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--policy");
        assertThat(folder.resolve("nameless.png")).doesNotExist();
    }

    @Test
    void what_is_held_back_can_be_lifted_with_a_reason() {
        var one = anySighting();
        var result =
                render(
                        "lifted",
                        "--policy",
                        "public",
                        "--include",
                        one.toString(),
                        "--reason",
                        "Seen on imagery by two of us");
        assertThat(result.out())
                .startsWith("Release policy Public: 1 of 43 sightings")
                .contains("1 included although Public excludes it");
        assertThat(newest().changes())
                .anyMatch(
                        change ->
                                change.field().equals("reason")
                                        && change.after().equals("Seen on imagery by two of us"))
                .anyMatch(
                        change ->
                                change.field().equals("lifted")
                                        && change.after().equals(one.toString()));
    }

    @Test
    void what_is_named_twice_is_lifted_once() {
        var one = anySighting().toString();
        var twice = List.of("--policy", "public", "--include", one, one, "--reason", "Seen by two");
        assertThat(render("twice", twice.toArray(String[]::new)).out())
                .contains("1 included although Public excludes it");
    }

    @Test
    void all_published_reports_are_lifted_with_one_reason() {
        var lifted = List.of("--policy", "public", "--include-published", "All are on the net");
        var result = render("published", lifted.toArray(String[]::new));
        assertThat(result.out()).startsWith("Release policy Public: 32 of 32 sightings");
        assertThat(newest().changes())
                .anyMatch(change -> change.after().equals("All are on the net"));
    }

    @Test
    void lifting_without_a_reason_is_wrong_usage() {
        var result = render("silent", "--policy", "public", "--include", anySighting().toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("without a reason");
        assertThat(folder.resolve("silent.png")).doesNotExist();
    }

    @Test
    void an_unknown_policy_or_level_is_wrong_usage() {
        assertThat(render("odd", "--policy", "friends").exitCode()).isEqualTo(2);
        assertThat(render("odd", "--policy", "friends").err())
                .contains("public, partner, internal");
        assertThat(render("odd", "--least-level", "7").exitCode()).isEqualTo(2);
    }

    @Test
    void every_release_is_in_the_history_and_the_chain_stays_whole() {
        render("logged", "--sign", "Kim");
        var entry = newest();
        assertThat(entry.label()).isEqualTo("release");
        assertThat(entry.name()).isEqualTo("logged.png");
        assertThat(entry.signature().author()).isEqualTo("Kim");
        assertThat(entry.changes())
                .anyMatch(
                        change -> change.field().equals("sha256") && change.after().length() == 64);
        assertThat(ProjectStore.checkHistory(project, "").problems()).isEmpty();
    }

    @Test
    void what_was_found_and_accepted_is_in_the_history() {
        render("asked", "--least-level", "3", "--accept", "findable", "phone");
        assertThat(newest().changes())
                .filteredOn(change -> change.field().equals("accepted"))
                .extracting(FieldChange::after)
                .containsExactly("findable");
    }

    @Test
    void the_history_and_the_terminal_count_what_the_frame_shows() {
        var far = render("far", "--bbox", "124.3,40.0,124.5,40.2");
        assertThat(far.out()).startsWith("Release policy Partner: 5 of 5 sightings");
        assertThat(newest().changes())
                .anyMatch(
                        change -> change.field().equals("released") && change.after().equals("5"));
    }

    @Test
    void pages_of_a_series_are_asked_what_a_picture_is() {
        var refused =
                TERMINAL.type(
                        "render {} --out {} --series site --bbox 128.1,41.35,128.25,41.45"
                                + " --size 800x600 --least-level 2 --exclude-report-details",
                        project,
                        folder.resolve("pages.png"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("--accept centred");
        assertThat(folder.toFile().list((_, name) -> name.startsWith("pages"))).isEmpty();
    }

    @Test
    void a_series_counts_what_its_pages_show() {
        var result = render("series", "--series", "month", "--bbox", "124.3,40.0,124.5,40.2");
        assertThat(result.out()).contains("Release policy Partner: 5 of 5 sightings");
    }

    @Test
    void a_summary_is_written_beside_the_output_when_asked_for() throws IOException {
        render("summed", "--summary", "--least-level", "3", "--accept", "findable");
        var summary = Files.readString(folder.resolve("summed.png.release.txt"));
        assertThat(summary)
                .startsWith("What left with summed.png")
                .contains("32 at level 3, about 7 km")
                .contains("Title: level 0")
                .contains("Internal notes, cameras, sources, words of the place: never");
        assertThat(folder.resolve("plain.png.release.txt")).doesNotExist();
    }

    @Test
    void a_frame_within_cells_says_how_many_may_lie_in_it() {
        var frame = List.of("--bbox", "128.173,41.393,128.185,41.40", "--least-level", "3");
        var words = new ArrayList<>(frame);
        words.addAll(List.of("--accept", "findable", "zoom", "blank", "--caption"));
        var result = render("within", words.toArray(String[]::new));
        assertThat(result.out())
                .contains(
                        "No released sightings are placed within the map; 23 placed outside it may"
                                + " lie within it.");
        assertThat(result.out()).contains("Release policy Partner: 23 of 23 sightings");
        assertThat(newest().name()).isEqualTo("within.png");
        assertThat(result.err()).doesNotContain("choose another --policy");
    }

    @Test
    void maps_of_one_page_within_cells_say_together_and_each_how_many_may_lie_in_them()
            throws IOException {
        var svg = folder.resolve("within.svg");
        var result =
                TERMINAL.type(
                        "render {} --out {} --layout before-after --least-level 3 --caption"
                                + " --bbox 128.173,41.393,128.185,41.40"
                                + " --accept findable --accept zoom --accept blank",
                        project,
                        svg);
        assertThat(result.out())
                .contains("; 23 placed outside it may lie within it.")
                .contains("23 of 23 sightings");
        assertThat(Files.readString(svg)).contains("0–2 sightings", "0–21 sightings");
    }

    @Test
    void a_circle_that_reaches_into_a_frame_that_shows_others_is_of_the_release_too() {
        var frame = List.of("--bbox", "128.19,41.41,128.26,41.44", "--caption");
        var result = render("beside", frame.toArray(String[]::new));
        assertThat(result.out()).startsWith("The map shows 5 sightings");
        assertThat(result.out()).contains("Release policy Partner: 24 of 24 sightings");
        assertThat(newest().changes())
                .anyMatch(
                        change -> change.field().equals("released") && "24".equals(change.after()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--days | 2025-11 | 1", "--filter | kind=.vehicles_parked | 8"})
    void a_picture_shows_what_its_days_and_filter_ask_for(
            String option, String asked, int sightings) {
        var result = render("asked" + option, option, asked);
        assertThat(result.out()).contains(sightings + " of " + sightings + " sighting");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_picture_of_nothing_that_was_asked_for_says_so() {
        var result = render("none", "--days", "1999-01");
        assertThat(result.err()).contains("No sighting that --days and --filter ask for");
    }

    @ParameterizedTest
    @CsvSource({
        "--days, 2025-13, is not a date that can be read",
        "--filter, no such, there is no filter",
        "--compare, 2024, --compare changes nothing without --layout",
        "--made, 2026-01-01, --made changes nothing without --layout",
        "--observations-period, 2025, --observations-period changes nothing without --observations-kind",
        "--layout, news, '--size changes nothing with --layout'"
    })
    void what_would_change_nothing_is_refused(String option, String asked, String why) {
        var result = render("refused" + option, option, asked);
        assertThat(result.err()).contains(why);
        assertThat(folder.resolve("refused" + option + ".png")).doesNotExist();
    }

    /// The second half of the days stood beside the first, whatever was to be compared.
    @Test
    void before_and_after_are_the_periods_that_are_compared() {
        var page = folder.resolve("periods.svg");
        var result =
                TERMINAL.type(
                        "render {} --out {} --layout before-after --caption --unlogged"
                                + " --bbox 128.118,41.361,128.256,41.434"
                                + " --compare 2024 --days 2025-09",
                        project,
                        page);
        assertThat(result.out())
                .contains("2 maps: 2024 (8 sightings), Sep 2025 (11 sightings). 2 of them")
                .doesNotContain("Only what may have been seen");
    }

    @ParameterizedTest
    @CsvSource({"news, 2024", "months, 2024", "before-after, kind=.customs_traffic"})
    void what_a_page_would_not_compare_is_refused(String layout, String compared) {
        var page = folder.resolve("refused-" + layout + ".png");
        var result =
                TERMINAL.type(
                        "render {} --out {} --layout {} --days 2025-09 --compare {}",
                        project,
                        page,
                        layout,
                        compared);
        assertThat(result.err()).contains("--layout " + layout + " would not show this --compare");
        assertThat(page).doesNotExist();
    }

    private static Terminal.Result render(String name, String... options) {
        return TERMINAL.type(
                "render {} --out {} --size 300x200",
                project,
                folder.resolve(name + ".png"),
                options);
    }

    private static UUID anySighting() {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().iterator().next().uuid();
        }
    }

    private static HistoryEntry newest() {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1).getFirst();
        }
    }
}
