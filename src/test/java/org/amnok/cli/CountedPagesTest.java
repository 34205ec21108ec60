package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that compare, and pages and pictures that tell of looks.
class CountedPagesTest extends SampleSpecification {
    @Test
    void a_comparison_counts_both_sides_and_says_what_speaks_against_it() throws IOException {
        var svg = folder.resolve("compared.svg");
        page(svg, "compare", "--compare", "2024-09/2024-11");
        assertThat(words(svg))
                .contains("A, Sep – Nov 2024: 0–2 reports", "B − A: +")
                .contains("only reports that may lie in the chosen area")
                .contains("Read the difference with care", "come from one outlet: ASIAPRESS");
    }

    @Test
    void a_comparison_with_nobody_s_word_is_with_the_year_before() throws IOException {
        var svg = folder.resolve("year-before.svg");
        page(svg, "compare");
        assertThat(words(svg)).contains("A, Sep – Dec 2024: ", "B, Sep – Dec 2025: ");
    }

    @Test
    void a_comparison_says_where_its_sides_differ_in_looks_and_leaves_its_numbers_beside_it()
            throws IOException {
        var looked =
                looked(
                        "compared-looks",
                        "yalu,korean,722,728,fence,2025-10-01,observed\n"
                                + "yalu,korean,724,730,fence,2025-11-02,absent\n"
                                + "yalu,korean,10,90,fence,2025-10-01,observed\n"
                                + "yalu,korean,722,728,fence,2024-10-01,obscured\n");
        var svg = folder.resolve("compared-looks.svg");
        var done =
                TERMINAL.type(
                        "render {} --layout compare --bbox 128.11,41.37,128.26,41.44"
                                + " --days 2025-09/2025-12 --policy internal --numbers --out {}",
                        looked,
                        svg);
        assertThat(done.err()).doesNotContain("amnok:");
        assertThat(words(svg)).contains("were looked at on 2 days in B", "on none in A");
        assertThat(words(svg)).contains("Hyesan: Sep–Dec 2024 and Sep–Dec 2025");
        assertThat(Files.readString(folder.resolve("compared-looks.svg.numbers.csv")))
                .startsWith("item,chart,row,side,column,certain,possible,")
                .containsPattern("chart \\d,Reports by outlet,ASIAPRESS,B,\\*,");
    }

    @Test
    void a_comparison_says_what_looks_of_both_periods_say_of_its_part_of_the_banks()
            throws IOException {
        var looked =
                looked(
                        "changed-looks",
                        "yalu,korean,700,740,fence,2024-10-01,absent\n"
                                + "yalu,korean,722,728,fence,2025-10-01,observed\n"
                                + "yalu,korean,10,90,fence,2025-10-01,observed\n");
        var svg = folder.resolve("changed-looks.svg");
        var done =
                TERMINAL.type(
                        "render {} --layout compare --bbox 128.11,41.37,128.26,41.44"
                                + " --days 2025-09/2025-12 --policy internal --out {}",
                        looked,
                        svg);
        assertThat(done.err()).doesNotContain("amnok:");
        assertThat(words(svg))
                .contains("of the Korean bank of the Yalu (km 7")
                .contains("A (Sep – Dec 2024) against B (Sep – Dec 2025)")
                .contains("barrier absent in A and seen in B along");
    }

    @Test
    void the_caption_of_a_page_of_looks_says_what_they_add_up_to() throws IOException {
        var looked = looked("caption-looks", "yalu,korean,10,90,fence,2025-03-01,observed\n");
        var svg = folder.resolve("caption-looks.svg");
        TERMINAL.type(
                "render {} --layout coverage --bbox 123.6,39.7,129.2,42.2 --observations-kind fence"
                        + " --policy internal --caption --out {}",
                looked,
                svg);
        assertThat(Files.readString(folder.resolve("caption-looks.svg.caption.txt")))
                .contains("barrier seen along 80 km")
                .contains("An observation says what was visible on that day");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Certainly fewer in B, 'Reports along the river, B − A, by 25 km', Read the difference",
        "ko, B가 확실히 더 적음, '강을 따른 보도, B − A', 조심해서",
        "zh, B 确定更少, '沿河报道，B − A', 谨慎",
        "ja, Bが確実に少ない, '川沿いの報道、B − A', 慎重に"
    })
    void a_map_of_the_difference_tells_it_stretch_by_stretch(
            String language, String fewer, String head, String care) throws IOException {
        var svg = folder.resolve("difference-" + language + ".svg");
        alongTheRiver(svg, "--policy", "internal", "--lang", language, "--caption");
        assertThat(words(svg)).contains(fewer, head, care, "−1");
        var caption = Files.readString(folder.resolve(svg.getFileName() + ".caption.txt"));
        assertThat(caption).containsSubsequence("B − A", "B − A");
    }

    @Test
    void coarser_places_make_a_difference_uncertain() throws IOException {
        var svg = folder.resolve("coarse.svg");
        alongTheRiver(svg, "--policy", "internal", "--least-level", "3", "--accept", "findable");
        assertThat(words(svg))
                .contains("More, fewer or no difference")
                .doesNotContain("Certainly fewer in B");
    }

    /// The sample with looks.
    private static Path looked(String name, String rows) throws IOException {
        var looked = Files.copy(project, folder.resolve(name + ".gpkg"));
        var table = folder.resolve(name + ".csv");
        Files.writeString(table, "river,bank,km_from,km_to,kinds,date,result\n" + rows);
        TERMINAL.type("observations", looked, "--import", table);
        return looked;
    }

    /// How much the legend has to tell is known when all is counted.
    @Test
    void the_plate_of_the_legend_ends_below_its_last_line() throws IOException {
        var svg = folder.resolve("plate.svg");
        alongTheRiver(svg, "--policy", "internal");
        var page = Files.readString(svg);
        var last = number(page, "y=\"([\\d.]+)\">More, fewer or no difference");
        var bottom = number(page, "#fbfaf7\" d=\"M[\\d.]+ [\\d.]+L[\\d.]+ ([\\d.]+)C");
        assertThat(bottom - last).isBetween(5.0, 15.0);
    }

    private static double number(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static void alongTheRiver(Path out, String... more) {
        var line =
                "render {} --layout difference --bbox 123.6,39.7,129.2,42.2 --days 2025-07/2025-12"
                        + " --compare 2024-07/2024-12 --out {}";
        assertThat(TERMINAL.type(line, project, out, more).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'barrier seen along 490 km, absent along 58 km', Never examined: 230 km",
        "ko, '490 km', '살피지 않음: 230 km'",
        "zh, '490', '从未察看：230 公里'",
        "ja, '490 km', '未調査：230 km'"
    })
    void a_page_of_looks_has_the_sentence_the_table_the_bands_and_the_strip(
            String language, String sentence, String legend) throws IOException {
        var looked = folder.resolve("looked-" + language + ".gpkg");
        Files.copy(project, looked);
        var table = folder.resolve("made-coverage.csv");
        try (var in = getClass().getResourceAsStream("made-coverage.csv")) {
            Files.copy(in, table, StandardCopyOption.REPLACE_EXISTING);
        }
        TERMINAL.type("observations", looked, "--import", table);
        var svg = folder.resolve("coverage-" + language + ".svg");
        var done =
                TERMINAL.type(
                        "render {} --layout coverage --bbox 123.6,39.7,129.2,42.2"
                                + " --observations-kind fence --observations-period 2025-01/2025-06"
                                + " --policy internal --lang {} --out {}",
                        looked,
                        language,
                        svg);
        assertThat(done.exitCode()).isZero();
        assertThat(words(svg).replace('\u00a0', ' ')).contains(sentence, legend);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'absent in A and seen in B along 20–30 km', 'Absent in A, seen in B: 30 km'",
        "ko, 'A에서 없고 B에서 보인 구간 20–30 km', 'A에서 없고 B에서 보임: 30 km'",
        "zh, 'A 中没有而 B 中看到屏障 20–30 公里', 'A 中没有，B 中看到：30 公里'",
        "ja, 'Bで見えた区間 20–30 km', 'Aではなし、Bで見えた：30 km'"
    })
    void a_page_of_looks_compares_two_periods_in_words_bands_table_and_numbers(
            String language, String sentence, String legend) throws IOException {
        var looked = folder.resolve("two-periods-" + language + ".gpkg");
        Files.copy(project, looked);
        var table = folder.resolve("two-periods.csv");
        Files.writeString(
                table,
                "river,bank,km_from,km_to,kinds,date,result\n"
                        + "yalu,korean,300,330,fence,2024-10-01,absent\n"
                        + "yalu,korean,320,330,fence,2024-09-01,observed\n"
                        + "yalu,korean,300,330,fence,2025-10-01,observed\n");
        TERMINAL.type("observations", looked, "--import", table);
        var svg = folder.resolve("two-periods-" + language + ".svg");
        TERMINAL.type(
                "render {} --layout coverage --bbox 123.6,39.7,129.2,42.2"
                        + " --observations-kind fence --observations-period 2025"
                        + " --observations-compare 2024 --policy internal --lang {}"
                        + " --numbers --out {}",
                looked,
                language,
                svg);
        assertThat(words(svg).replace('\u00a0', ' ')).contains(sentence, legend, "20–30");
        assertThat(Files.readAllLines(Path.of(svg + ".numbers.csv")))
                .hasSize(6)
                .element(1)
                .asString()
                .endsWith(",*,,,,,30000,20000,30000");
    }

    @Test
    void looks_leave_as_a_release_that_the_history_tells_of() throws IOException {
        var looked = folder.resolve("looks-alone.gpkg");
        TERMINAL.type("new", looked);
        var table = folder.resolve("one-look.csv");
        Files.writeString(
                table,
                "river,bank,km_from,km_to,kinds,date,result\n"
                        + "yalu,korean,10,90,fence,2025-03-01,observed\n");
        TERMINAL.type("observations", looked, "--import", table);
        var png = folder.resolve("bands.png");
        TERMINAL.type(
                "render {} --bbox 124.0,39.8,125.4,40.6 --observations-kind fence --out {}",
                looked,
                png);
        assertThat(png).exists();
        try (var store = ProjectStore.open(looked, Access.READ_ONLY)) {
            assertThat(store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1))
                    .extracting(HistoryEntry::label, HistoryEntry::name)
                    .containsExactly(tuple("release", "bands.png"));
        }
    }

    private static void page(Path out, String layout, String... more) {
        var line =
                "render {} --layout {} --bbox 128.11,41.37,128.26,41.44 --days 2025-09/2025-12"
                        + " --out {}";
        assertThat(TERMINAL.type(line, project, layout, out, more).exitCode()).isZero();
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
