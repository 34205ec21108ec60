package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looks at banks, brought in and told of on the command line.
class CoverageCommandTest extends CommandSpecification.InProject {
    private static final String LOOKS =
            """
            river,bank,km_from,km_to,kinds,date,result,imagery,note
            yalu,korean,0,489.04,fence,2025-03,observed,Sentinel-2,by K7
            yalu,left,489.04,550,fence guard_post,2025-03-02,absent,Sentinel-2,
            yalu,both,550,610,fence,2025-05-01/2025-05-09,obscured,Landsat 9,
            """;

    @BeforeEach
    void make_a_project_with_looks() throws IOException {
        bringIn(LOOKS);
    }

    private Terminal.Result bringIn(String table) throws IOException {
        var rows = folder.resolve("looks.csv");
        Files.writeString(rows, table);
        return terminal.type("observations", project, "--import", rows);
    }

    private Terminal.Result ask(Object... more) {
        return terminal.type("coverage {} {}", project, more);
    }

    @Test
    void a_strip_without_any_day_is_not_of_1970() throws IOException {
        var empty = folder.resolve("empty.gpkg");
        terminal.type("new", empty);
        var strip = folder.resolve("strip.svg");
        var page = folder.resolve("page.svg");
        terminal.type("coverage", empty, "--policy", "internal", "--out", strip);
        terminal.type(
                "render {} --layout coverage --policy internal --made 2031-05-04 --out {}",
                empty,
                page);
        assertThat(Files.readString(strip)).contains(">Jan").doesNotContain("1970");
        assertThat(Files.readString(page)).contains(">2031<").doesNotContain("1970");
    }

    @Test
    void the_sentence_is_told() {
        assertThat(ask("--period", "2025-01/2025-06", "--km", "0-763").out())
                .startsWith(
                        "Of 763 km of the Korean bank of the Yalu (km 0–763), Jan – Jun 2025: barrier seen"
                                + " along 489 km, absent along 61 km, obscured along 60 km, never"
                                + " examined along 153 km.");
    }

    /// It was English whatever was asked.
    @Test
    void the_sentence_is_told_in_the_language_asked_for() {
        assertThat(ask("--lang", "ko").out()).contains("압록강").doesNotContain("Of 7");
        assertThat(ask("--lang", "ja").out()).contains("鴨緑江").doesNotContain("Of 7");
    }

    @Test
    void a_part_another_bank_and_another_kind_are_asked_about() {
        assertThat(ask("--km", "500-600", "--kind", "guard_post", "--bank", "left").out())
                .startsWith("Of 100 km of the Korean bank of the Yalu (km 500–600)")
                .contains("absent along 50 km, never examined along 50 km");
    }

    @Test
    void a_table_is_written_to_the_metre_for_the_newsroom() throws IOException {
        var out = folder.resolve("coverage.csv");
        ask("--policy", "internal", "--km", "480-490", "--out", out);
        assertThat(Files.readString(out))
                .isEqualTo(
                        """
                        river,bank,km_from,km_to,metres,state,look,first_seen,last_seen,differs\r
                        yalu,DPRK,480.000,489.040,9040,seen,2025-03-01/2025-03-31,\
                        2025-03-01/2025-03-31,2025-03-01/2025-03-31,\r
                        yalu,DPRK,489.040,490.000,960,absent,2025-03-02,,,\r
                        """);
    }

    @Test
    void for_the_public_ends_are_rounded_to_a_kilometre_which_is_told() throws IOException {
        var out = folder.resolve("coverage.txt");
        var told = ask("--policy", "public", "--km", "480-490", "--out", out);
        assertThat(told.out()).contains("Ends of observations are rounded to 1 km.");
        assertThat(Files.readString(out)).contains("압록강", "鸭绿江", "鴨緑江");
    }

    @Test
    void what_leaves_is_in_the_history_of_the_project() {
        ask("--out", folder.resolve("coverage.json"));
        assertThat(ProjectStore.check(project)).isEmpty();
        assertThat(terminal.type("check", project).exitCode()).isZero();
    }

    @Test
    void a_table_of_looks_comes_home_without_notes() throws IOException {
        var out = folder.resolve("out.csv");
        var written = terminal.type("observations", project, "--policy", "internal", "--out", out);
        assertThat(written.exitCode()).isZero();
        assertThat(Files.readString(out))
                .contains("yalu,both,550.000,610.000,fence,2025-05-01/2025-05-09,obscured")
                .doesNotContain("K7");
        var other = folder.resolve("other.gpkg");
        terminal.type("new", other);
        assertThat(terminal.type("observations", other, "--import", out).out())
                .startsWith("3 observations were imported");
    }

    @Test
    void an_area_that_was_drawn_counts_where_the_river_runs_through_it() throws IOException {
        bringIn(
                """
                bank,kinds,date,result,area
                korean,vehicles,2025-03-01,observed,"POLYGON((124.3 40.05,124.5 40.05,\
                124.5 40.2,124.3 40.2,124.3 40.05))"
                """);
        assertThat(ask("--kind", "vehicles").out()).contains("vehicles seen along ");
    }

    @Test
    void a_row_that_cannot_be_read_is_told_and_the_others_come_in() throws IOException {
        var told =
                bringIn(
                        """
                        bank,km_from,km_to,kinds,date,result
                        korean,10,5,fence,2025-03-01,observed
                        korean,5,10,fence,2025-03-01,maybe
                        korean,5,10,fence,2025-03-01,observed
                        """);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out()).startsWith("One observation was imported");
        assertThat(told.err()).contains("line 2", "“maybe” is not a value of column result");
    }

    @Test
    void a_table_without_a_column_that_is_needed_is_refused() throws IOException {
        assertThat(bringIn("km_from,km_to\n1,2\n").err()).contains("The table has no column date");
    }

    /// 40 observations that nobody made.
    private void makeACoverage() throws IOException {
        try (var in = getClass().getResourceAsStream("made-coverage.csv")) {
            bringIn(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_made_coverage_of_40_looks_is_told_in_four_languages() throws IOException {
        terminal.type("new", project.resolveSibling("made.gpkg"));
        project = project.resolveSibling("made.gpkg");
        makeACoverage();
        var out = folder.resolve("made.txt");
        ask("--policy", "internal", "--km", "0-763", "--period", "2025-01/2025-06", "--out", out);
        assertThat(Files.readString(out))
                .contains(
                        "barrier seen along 490 km, absent along 58 km, obscured along 62 km,"
                                + " never examined along 153 km",
                        "보인 구간 490 km, 없는 구간 58 km",
                        "看到屏障 490 公里，没有 58 公里",
                        "見えた区間 490 km、なし 58 km",
                        "Never examined: km 127–222, 95 km",
                        "Along 18 km two observations differ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void a_strip_is_drawn_as_a_picture(String ending) throws IOException {
        var out = folder.resolve("strip." + ending);
        var told = ask("--out", out, "--lang", "ko", "--note", "An example.");
        assertThat(told.err()).isEmpty();
        assertThat(Files.size(out)).isGreaterThan(5_000);
    }

    /// Its kilometres, crossings and names were of nobody.
    @Test
    void a_strip_names_whose_data_it_is_drawn_from() throws IOException {
        var strip = folder.resolve("strip.svg");
        var told =
                terminal.type("coverage {} --policy internal --lang ko --out {}", project, strip);
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(Files.readString(strip).replaceAll("<[^>]+>", "").replace("&#160;", " "))
                .contains("국경·강·육지: © OpenStreetMap contributors, ODbL 1.0", "지명: GeoNames")
                .doesNotContain("GSHHG");
    }

    @Test
    void what_is_not_understood_is_wrong_usage() {
        assertThat(ask("--km", "9-3").exitCode()).isEqualTo(2);
        assertThat(ask("--bank", "north").err()).contains("--bank: “north” is not understood");
    }

    private void bringInAYearBefore() throws IOException {
        bringIn(
                """
                river,bank,km_from,km_to,kinds,date,result,imagery,note
                yalu,korean,450,520,fence,2024-03,absent,Sentinel-2,
                """);
    }

    @Test
    void two_periods_are_compared_metre_by_metre() throws IOException {
        bringInAYearBefore();
        assertThat(ask("--period", "2025", "--compare", "2024", "--km", "400-763").out())
                .startsWith(
                        "Of 363 km of the Korean bank of the Yalu (km 400–763), A (2024) against B"
                                + " (2025): barrier absent in A and seen in B along 39 km, seen in"
                                + " A and absent in B along 0 km, absent in both along 31 km,"
                                + " without a clear observation in both along 293 km.")
                .contains("\nAbsent in A, seen in B: Korean bank, km 450–489, 39 km\n");
    }

    @Test
    void what_changed_is_written_as_a_table() throws IOException {
        bringInAYearBefore();
        var out = folder.resolve("change.csv");
        var km = "480-490";
        ask(
                "--policy",
                "internal",
                "--period",
                "2025",
                "--compare",
                "2024",
                "--km",
                km,
                "--out",
                out);
        assertThat(Files.readString(out))
                .isEqualTo(
                        """
                        river,bank,km_from,km_to,metres,change,certain,\
                        a_state,a_look,a_differs,b_state,b_look,b_differs\r
                        yalu,DPRK,480.000,489.040,9040,absent_in_a_seen_in_b,yes,\
                        absent,2024-03-01/2024-03-31,,seen,2025-03-01/2025-03-31,\r
                        yalu,DPRK,489.040,490.000,960,absent_in_both,yes,\
                        absent,2024-03-01/2024-03-31,,absent,2025-03-02,\r
                        """);
    }

    @Test
    void what_changed_is_told_to_programs_with_the_sentence_in_four_languages() throws IOException {
        bringInAYearBefore();
        var out = folder.resolve("change.json");
        ask("--policy", "internal", "--period", "2025", "--compare", "2024", "--out", out);
        assertThat(Files.readString(out))
                .contains("\"periodOfA\" : \"2024-01-01/2024-12-31\"")
                .contains("\"ja\" : \"鴨緑江の北朝鮮側の岸")
                .contains(
                        """
                          "metres" : {
                            "absent_in_a_seen_in_b" : {
                              "counted" : 39040,
                              "certain" : 39040,
                              "possible" : 39040
                            },
                        """);
    }

    @Test
    void a_comparison_is_no_picture_of_the_strip() {
        var result = ask("--compare", "2024", "--out", folder.resolve("strip.png"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("written as .txt, .csv or .json");
    }

    @Test
    void looks_beyond_the_end_of_the_river_are_named() throws IOException {
        var table =
                """
                river,bank,km_from,km_to,kinds,date,result
                yalu,left,0,840,fence,2025-03,observed
                yalu,left,830,900,fence,2025-03,observed
                """;
        assertThat(bringIn(table).err())
                .startsWith(
                        "note: One observation reaches beyond the end of the Yalu, which is 840 km"
                                + " long");
    }

    @Test
    void what_nobody_looked_at_on_two_banks_has_its_bank() {
        assertThat(ask("--bank", "both", "--policy", "internal").out())
                .contains(
                        "Never examined: Korean bank, km 610–840",
                        "Never examined: Chinese bank, km 0–550");
    }
}
