package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest extends CommandSpecification.InProject {
    @BeforeEach
    void make_a_project() throws IOException {
        var rows = folder.resolve("rows.csv");
        Files.writeString(
                rows,
                """
                lat,lon,coord_uncertainty_m,kind,date,outlet,url,privacy_level
                41.42,128.18,50,guard_post,2025-09-04,Daily P,https://p.example/1,0
                41.42,128.18,50,guard_post,2025-09-20/2025-10-05,Daily P,https://p.example/1,0
                41.42,128.18,50,policing,2025-10-11,Daily Q,https://q.example/1,0
                41.42,128.18,50,policing,2024-10-11,Daily P,https://p.example/2,0
                """);
        terminal.type("import", project, rows, "--whose", "published");
    }

    private List<String> ask(String more) throws IOException {
        var out = folder.resolve("out.csv");
        var result = terminal.type("ask {} --out {} --replace " + more, project, out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return Files.readAllLines(out);
    }

    @Test
    void a_report_that_may_be_of_two_months_is_certain_in_none_and_possible_in_both()
            throws IOException {
        var lines = ask("--rows kind --columns month --period 2025 --policy internal");
        assertThat(lines)
                .anyMatch(l -> l.startsWith("guard_post,Guard post,2025-09,2025-09,1,2,"))
                .anyMatch(l -> l.startsWith("guard_post,Guard post,2025-10,2025-10,0,1,"))
                .anyMatch(l -> l.startsWith("guard_post,Guard post,*,*,2,2,"))
                .anyMatch(l -> l.startsWith("*,*,2025-10,2025-10,1,2,"));
    }

    @Test
    void what_may_be_of_another_period_is_only_possible_in_the_total() throws IOException {
        assertThat(ask("--rows kind --period 2025-09 --policy internal"))
                .anyMatch(l -> l.startsWith("*,*,*,*,1,2,"));
    }

    @Test
    void what_goes_on_has_no_last_day() throws IOException {
        var rows = folder.resolve("open.csv");
        Files.writeString(
                rows,
                "lat,lon,kind,date,url\n41.42,128.18,policing,2025-09-04/..,https://p.example/3\n");
        terminal.type("import", project, rows, "--whose", "published");
        assertThat(ask("--rows kind --policy internal"))
                .anyMatch(
                        l ->
                                l.startsWith("policing,Policing,*,*,3,3,")
                                        && l.endsWith(",2024-10-11,,"))
                .noneMatch(l -> l.contains("9999"));
        assertThat(
                        terminal.type(
                                        "ask {} --rows kind --policy internal --out {}",
                                        project,
                                        folder.resolve("o.json"))
                                .exitCode())
                .isZero();
        assertThat(folder.resolve("o.json")).content().doesNotContain("9999");
    }

    @ParameterizedTest
    @CsvSource({"3 km, '4,4'", "2020 m, '0,4'", "1 km, '0,0'"})
    void what_lies_near_a_place_is_asked_in_words(String distance, String counts)
            throws IOException {
        var out = folder.resolve("near.csv");
        terminal.type(
                "ask {} --out {} --rows all --policy internal --filter {}",
                project,
                out,
                "within " + distance + " of Hyesan");
        assertThat(Files.readAllLines(out)).anyMatch(l -> l.startsWith("*,*,*,*," + counts + ","));
    }

    @Test
    void reports_of_one_address_are_of_one_origin() throws IOException {
        assertThat(ask("--rows outlet --cells origins --policy internal"))
                .anyMatch(l -> l.startsWith("Daily P,Daily P,*,*,3,3,2,2,"));
    }

    @Test
    void two_periods_are_beside_each_other_with_the_least_and_the_greatest_difference()
            throws IOException {
        assertThat(ask("--rows kind --period 2025-10 --compare 2024-10 --policy internal"))
                .contains(
                        "guard_post,Guard post,0,0,0,1,0,1",
                        "policing,Policing,1,1,1,1,0,0",
                        "*,*,1,1,1,2,0,1");
    }

    @Test
    void a_released_coarser_place_makes_its_stretch_uncertain() throws IOException {
        var exact = ask("--rows stretch-10 --policy internal");
        assertThat(exact).hasSize(3).anyMatch(l -> l.matches("yalu:.*,\\*,\\*,4,4,.*"));
        var coarse = ask("--rows stretch-10 --policy internal --least-level 3 --accept findable");
        assertThat(coarse).hasSizeGreaterThan(3);
        assertThat(coarse).noneMatch(l -> l.matches("yalu:.*,\\*,\\*,[1-9]\\d*,.*"));
        assertThat(coarse).anyMatch(l -> l.startsWith("*,*,*,*,4,4,"));
    }

    @Test
    void small_cells_and_those_that_would_tell_them_are_held_back() throws IOException {
        var lines = ask("--rows outlet --columns kind --at-least 2 --policy internal");
        assertThat(lines)
                .anyMatch(l -> l.startsWith("Daily P,Daily P,policing,Policing,,"))
                .anyMatch(l -> l.startsWith("Daily Q,Daily Q,policing,Policing,,"))
                .anyMatch(l -> l.startsWith("Daily P,Daily P,guard_post,Guard post,,"))
                .anyMatch(l -> l.startsWith("Daily Q,Daily Q,*,*,,"));
    }

    @Test
    void evidence_is_refused_since_it_never_leaves() {
        var out = folder.resolve("out.csv");
        var result = terminal.type("ask", project, "--rows", "evidence", "--out", out);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("Evidence is never released");
        assertThat(out).doesNotExist();
    }

    @Test
    void json_has_the_reasons_for_care_beside_a_comparison() throws IOException {
        var out = folder.resolve("out.json");
        terminal.type(
                "ask {} --rows kind --period 2025 --compare 2024 --policy internal --out {}",
                project,
                out);
        assertThat(Files.readString(out))
                .contains("\"differenceLeast\" : 2")
                .contains("2 of the 3 in B come from one outlet: Daily P.");
    }

    @Test
    void rows_that_do_not_exist_are_wrong_usage() {
        var result =
                terminal.type(
                        "ask", project, "--rows", "weather", "--out", folder.resolve("o.csv"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("weather");
    }

    @Test
    void a_chart_has_its_numbers_beside_it_and_an_axis_from_0() throws IOException {
        var out = folder.resolve("chart.svg");
        var result =
                terminal.type(
                        "ask {} --rows kind --columns month --period 2025 --policy internal --lang ko"
                                + " --out {}",
                        project,
                        out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(out)).contains(">0<", "2025-09", "보도");
        assertThat(Path.of(out + ".numbers.csv")).content().contains(",Guard post,2025-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dots", "bars", "stacked", "lines", "matrix"})
    void every_kind_of_chart_is_drawn(String kind) {
        var out = folder.resolve(kind + ".pdf");
        var result =
                terminal.type(
                        "ask {} --rows kind --columns month --chart {} --policy internal --out {}",
                        project,
                        kind,
                        out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void stacked_bars_name_the_rows_of_which_most_is_certain() throws IOException {
        var drawn = ofSample("stacked", "quarter");
        assertThat(drawn)
                .contains("1 Vehicles parked", "2 Crossing by ford", "5 All others")
                .doesNotContain("Vehicle convoy", "5 …", "withheld");
    }

    @Test
    void a_matrix_of_few_columns_has_its_numbers_and_says_what_a_dash_is() throws IOException {
        var drawn = ofSample("matrix", "year", "--period", "2023/2026", "--at-least", "2");
        assertThat(drawn).contains(">0–3<", ">–<", "–: withheld.");
    }

    /// The kinds of the sample as a picture of text.
    private String ofSample(String chart, String columns, String... more) throws IOException {
        var sample = Terminal.sample(folder.resolve("sample.gpkg"));
        var out = folder.resolve(chart + ".svg");
        var line = "ask {} --rows kind --columns {} --chart {} --policy internal --out {}";
        var result = terminal.type(line, sample, columns, chart, out, more);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return Files.readString(out);
    }

    @Test
    void the_difference_along_the_river_is_drawn_stretch_by_stretch() throws IOException {
        var out = folder.resolve("difference.svg");
        var result =
                terminal.type(
                        "ask {} --rows stretch-10 --period 2025-10 --compare 2024-10 --chart difference"
                                + " --policy internal --out {}",
                        project,
                        out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(out))
                .contains(">0<", "km 720–730", "0 to +1")
                .contains("A, Oct 2024: ", "B, Oct 2025: ")
                .contains("barred: certainly fewer");
    }

    @ParameterizedTest
    @CsvSource({"en, 0 to +1", "ko, 0 ~ +1", "zh, 0 至 +1", "ja, 0 ～ +1"})
    void a_range_of_differences_is_written_alike_in_charts_tables_and_on_maps(
            String language, String range) throws IOException {
        for (var ending : List.of("svg", "html")) {
            var out = folder.resolve("range-" + language + "." + ending);
            var line =
                    "ask {} --rows stretch-10 --period 2025-10 --compare 2024-10 --lang {}"
                            + " --policy internal --out {}"
                            + (ending.equals("svg") ? " --chart difference" : "");
            var result = terminal.type(line, project, language, out);
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(Files.readString(out).replaceAll("<[^>]+>", "")).contains(range);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Hyesan, Ryanggang, Changbai – Hyesan International Bridge",
        "ko, 혜산, 량강도, 혜산-장백다리",
        "zh, 惠山, 两江道, 长惠国际大桥",
        "ja, 恵山, 両江道, 長恵国際大橋"
    })
    void places_have_their_names_in_the_language_asked_for(
            String language, String town, String province, String site) throws IOException {
        var sample = Terminal.sample(folder.resolve("sample.gpkg"));
        for (var each : List.of("town:" + town, "province:" + province, "site:" + site)) {
            var rows = each.substring(0, each.indexOf(':'));
            var out = folder.resolve(rows + ".html");
            var line = "ask {} --rows {} --lang {} --policy internal --out {}";
            terminal.type(line, sample, rows, language, out);
            assertThat(Files.readString(out))
                    .contains("<th scope=\"row\">" + each.substring(each.indexOf(':') + 1))
                    .doesNotContain("Samsu County");
        }
    }

    @Test
    void bars_of_fewer_reports_are_drawn_as_on_maps() throws IOException {
        var out = folder.resolve("sites.svg");
        terminal.type(
                "ask {} --rows site --period 2024-09/2025-04 --compare 2025-05/2025-12"
                        + " --chart difference --policy internal --out {}",
                project,
                out);
        assertThat(Files.readString(out).toLowerCase(Locale.ROOT))
                .contains(hex(ThemeColour.UNC))
                .doesNotContain(hex(ThemeColour.UI_ACCENT));
    }

    private static String hex(ThemeColour token) {
        return String.format("#%06x", token.rgb(Theme.LIGHT) & 0xffffff);
    }

    @ParameterizedTest
    @CsvSource({"--columns,month", "--cells,days"})
    void what_a_comparison_would_not_write_is_wrong_usage(String option, String value) {
        var out = folder.resolve("compared.csv");
        var result =
                terminal.type("ask", project, "--compare", "2024", option, value, "--out", out);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("remove --columns and --cells");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_difference_of_nothing_is_wrong_usage() {
        var result =
                terminal.type(
                        "ask", project, "--chart", "difference", "--out", folder.resolve("d.png"));
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void a_page_of_html_has_headings_for_rows_and_columns_and_fetches_nothing() throws IOException {
        var out = folder.resolve("table.html");
        terminal.type(
                "ask {} --rows outlet --columns month --period 2025 --policy internal --lang ja"
                        + " --title {} --out {}",
                project,
                "A & B",
                out);
        assertThat(Files.readString(out))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
                .contains("<th scope=\"row\">Daily P</th>", "<th scope=\"col\">2025-09</th>")
                .contains("<td>1–2</td>", "<title>A &amp; B</title>")
                .doesNotContain("<script", "src=", "href=");
    }
}
