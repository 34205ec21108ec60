package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever asks two questions that differ only within a cell or a month, of a record that leaves
/// with its cell and its month, gets the same answer.
class MembershipTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();

    /// One place lies in the cell from 41.4 to 41.5 and 128.1 to 128.2, one in another.
    private static final String ROWS =
            """
            lat,lon,category,count,date,status,privacy_level
            41.4017,128.1775,vehicles_parked,23,2025-11-13,submitted,0
            41.6021,128.4165,crossing_ford,4,2025-09-02,submitted,0
            41.4117,128.1175,guard_post,2,2025-11-20,draft,0
            """;

    private static final String AROUND_IT = area(128.177, 41.401, 128.178, 41.402);
    private static final String BESIDE_IT = area(128.105, 41.480, 128.106, 41.481);
    private static final String ELSEWHERE = area(128.305, 41.480, 128.306, 41.481);

    @TempDir static Path folder;
    private static Path project;

    @BeforeAll
    static void make_a_project_of_few_reports() throws IOException {
        project = folder.resolve("few.gpkg");
        var rows = folder.resolve("rows.csv");
        Files.writeString(rows, ROWS);
        TERMINAL.type("new", project);
        assertThat(TERMINAL.type("import", project, rows).exitCode()).isZero();
    }

    static Stream<Arguments> questions_that_differ_within_a_cell_or_a_month() {
        return Stream.of("csv", "kml")
                .flatMap(
                        format ->
                                Stream.of(
                                        Arguments.of(format, AROUND_IT, BESIDE_IT),
                                        Arguments.of(
                                                format, on("possible", 13), on("possible", 14)),
                                        Arguments.of(format, on("certain", 13), on("certain", 14)),
                                        Arguments.of(format, "lat > 41.4010", "lat > 41.4030"),
                                        Arguments.of(
                                                format,
                                                "date_latest <= '2025-11-13'",
                                                "date_latest <= '2025-11-12'"),
                                        Arguments.of(
                                                format,
                                                "coord_uncertainty_m IS NULL",
                                                "loc_method = 'gps'")));
    }

    @ParameterizedTest
    @MethodSource("questions_that_differ_within_a_cell_or_a_month")
    void data_answer_them_alike(String format, String one, String other) throws IOException {
        assertThat(exported(format, "--filter", one))
                .isEqualTo(exported(format, "--filter", other));
    }

    @ParameterizedTest
    @CsvSource({"news, 13, 14", "before-after, 13, 30", "months, 13, 1"})
    void pages_answer_days_of_one_month_alike(String layout, int one, int other)
            throws IOException {
        assertThat(page(layout, "--days", "2025-11-%02d".formatted(one)))
                .isEqualTo(page(layout, "--days", "2025-11-%02d".formatted(other)));
    }

    @Test
    void pages_answer_areas_within_a_cell_alike() throws IOException {
        assertThat(page("news", "--filter", AROUND_IT))
                .isEqualTo(page("news", "--filter", BESIDE_IT));
    }

    @Test
    void what_is_told_as_a_month_is_there_on_its_other_days_and_not_in_another_month()
            throws IOException {
        assertThat(lines(on("possible", 14))).hasSize(1);
        assertThat(lines(on("possible", 14).replace("2025-11", "2025-10"))).isEmpty();
        assertThat(lines(on("certain", 13))).isEmpty();
    }

    @Test
    void what_is_told_as_a_cell_is_there_in_all_of_it_and_nowhere_else() throws IOException {
        assertThat(lines(AROUND_IT)).hasSize(1);
        assertThat(lines(BESIDE_IT)).hasSize(1);
        assertThat(lines(ELSEWHERE)).isEmpty();
    }

    @Test
    void a_page_never_prints_a_day_of_what_is_told_as_a_month() throws IOException {
        assertThat(page("news", "--days", "2025-11-13"))
                .contains("Nov 2025")
                .doesNotContain("13 Nov 2025");
    }

    @Test
    void who_told_it_and_what_proves_it_cannot_be_asked() {
        for (var filter : List.of("evidence=.yes", "source=.")) {
            var result = export("csv", "--filter", filter);
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains("is never released");
            assertThat(folder.resolve("out.csv")).doesNotExist();
        }
    }

    private static String area(double west, double south, double east, double north) {
        return "area=%1$s+%2$s,%3$s+%2$s,%3$s+%4$s,%1$s+%4$s".formatted(west, south, east, north);
    }

    private static String on(String certainty, int day) {
        return "dates=%1$s:2025-11-%2$02d/2025-11-%2$02d".formatted(certainty, day);
    }

    private List<String> lines(String filter) throws IOException {
        return exported("csv", "--filter", filter)
                .lines()
                .filter(line -> line.contains("vehicles_parked"))
                .toList();
    }

    /// The file, its summary, and what is said.
    private String exported(String format, String... options) throws IOException {
        var result = export(format, options);
        assertThat(result.exitCode()).isZero();
        var out = folder.resolve("out." + format);
        var summary = folder.resolve("out." + format + ".release.txt");
        var all = Files.readString(out) + Files.readString(summary) + result.out() + result.err();
        Files.delete(out);
        Files.delete(summary);
        return withoutNumbers(all);
    }

    private static Terminal.Result export(String format, String... options) {
        return TERMINAL.type(
                "export {} --out {} --least-level 3 --summary --stable-ids Daily",
                project,
                folder.resolve("out." + format),
                options);
    }

    private static String page(String layout, String... options) throws IOException {
        var out = folder.resolve("page.svg");
        var result =
                TERMINAL.type(
                        "render {} --layout {} --least-level 3 --made 2026-03-01"
                                + " --bbox 127.9,41.2,128.6,41.8 --out {}",
                        project,
                        layout,
                        out,
                        options);
        assertThat(result.exitCode()).as(result.err()).isZero();
        var svg = Files.readString(out);
        Files.delete(out);
        return svg + withoutNumbers(result.out() + result.err());
    }

    /// What names a release, and is another one each time.
    private static String withoutNumbers(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "")
                .replaceAll("SHA-256: [0-9a-f]+", "");
    }
}
