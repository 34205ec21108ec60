package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.duckdb.ParquetEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `amnok ask --data`.
class DataQuestionTest extends CommandSpecification {
    private Path rows;

    @BeforeEach
    void make_rows() throws IOException, SQLException {
        rows = Files.createDirectory(folder.resolve("rows"));
        made(
                rows.resolve("a.parquet"),
                "('guard_post', DATE '2025-09-04', DATE '2025-09-04', 12.0),"
                        + " ('guard_post', DATE '2025-09-20', DATE '2025-10-05', 29.9),"
                        + " ('policing', NULL, NULL, NULL)");
        made(rows.resolve("b.parquet"), "('policing', DATE '2025-10-11', DATE '2025-10-11', 30.0)");
    }

    private static void made(Path file, String values) throws SQLException {
        try (var engine = ParquetEngine.making(file, file);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    ("COPY (SELECT *, 'yalu' AS near_river, 200.0 AS uncertainty_m FROM (VALUES %s)"
                                    + " AS t(kind, date_start, date_end, river_km)) TO %s"
                                    + " (FORMAT parquet, USE_TMP_FILE false)")
                            .formatted(values, ParquetEngine.literal(file.toString())));
        }
    }

    private List<String> ask(String down, String across) throws IOException {
        var out = folder.resolve("out.csv");
        var result =
                terminal.type(
                        "ask --data {} --rows {} --columns {} --out {} --replace",
                        rows,
                        down,
                        across,
                        out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return Files.readAllLines(out);
    }

    @Test
    void a_report_that_may_be_of_two_months_is_certain_in_none_and_possible_in_both()
            throws IOException {
        assertThat(ask("kind", "month"))
                .anyMatch(l -> l.startsWith("guard_post,Guard post,2025-09,2025-09,1,2,"))
                .anyMatch(l -> l.startsWith("guard_post,Guard post,2025-10,2025-10,0,1,"))
                .anyMatch(l -> l.startsWith("policing,Policing,,No date,1,1,"))
                .anyMatch(l -> l.startsWith("*,*,*,*,4,4,"));
    }

    @Test
    void values_of_others_keep_their_words() throws IOException, SQLException {
        made(rows.resolve("c.parquet"), "('kite', DATE '2025-11-02', DATE '2025-11-02', 31.0)");
        assertThat(ask("kind", "all")).anyMatch(l -> l.startsWith("kite,kite,*,*,1,1,"));
    }

    @Test
    void a_point_near_the_end_of_a_stretch_may_be_on_either() throws IOException {
        assertThat(ask("stretch-10", "all"))
                .anyMatch(l -> l.startsWith("yalu:10-20,") && l.contains(",*,*,1,1,"))
                .anyMatch(l -> l.startsWith("yalu:20-30,") && l.contains(",*,*,0,2,"))
                .anyMatch(l -> l.startsWith("yalu:30-40,") && l.contains(",*,*,0,2,"));
    }

    /// With ends as far as they may be off.
    @ParameterizedTest
    @CsvSource({"stretch-10,all", "month,stretch-25", "stretch-50,kind"})
    void stretches_are_counted_as_those_of_the_same_rows_in_a_project(String down, String across)
            throws IOException, SQLException {
        var file = rows.resolve("c.parquet");
        try (var engine = ParquetEngine.making(file, file);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (SELECT *, 'guard_post' AS kind, DATE '2025-09-04' AS date_start, 0 AS"
                            + " privacy_level, 'https://p.example/' || river_km_from AS url FROM"
                            + " (VALUES ('yalu', 12.0, 18.0, 3.0, 1.0), ('yalu', 31.0, 44.0, NULL,"
                            + " 6.0), ('yalu', 64.5, 71.0, 0.5, 5.0), ('yalu', 2.0, 9.0, 4.0, NULL))"
                            + " AS t(river, river_km_from,"
                            + " river_km_to, river_km_from_uncertainty, river_km_to_uncertainty))"
                            + " TO %s (FORMAT parquet, USE_TMP_FILE false)"
                                    .formatted(ParquetEngine.literal(file.toString())));
        }
        Files.delete(rows.resolve("a.parquet"));
        Files.delete(rows.resolve("b.parquet"));
        var project = folder.resolve("project.gpkg");
        terminal.type("new", project);
        assertThat(terminal.type("import", project, file, "--whose", "published").exitCode())
                .isZero();
        var ofProject = folder.resolve("project.csv");
        var asked =
                terminal.type(
                        "ask", project, "--rows", down, "--columns", across, "--out", ofProject);
        assertThat(asked.exitCode()).as(asked.err()).isZero();
        assertThat(counts(ask(down, across)))
                .isNotEmpty()
                .isEqualTo(counts(Files.readAllLines(ofProject)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-10/.. ../2025-09 2025-08-03/2025-11-02",
                "../.. ../..",
                "../.. 2025-08-03/2025-11-02"
            })
    void an_open_date_is_counted_as_that_of_the_same_sighting_in_a_project(String dates)
            throws IOException {
        var project = folder.resolve("project.gpkg");
        terminal.type("new", project);
        var seen =
                Files.writeString(
                        folder.resolve("seen.csv"),
                        "title,lat,lon,date\nA,41.4,128.17,"
                                + dates.replace(" ", "\nA,41.4,128.17,"));
        terminal.type("import", project, seen, "--whose", "own");
        Files.delete(rows.resolve("a.parquet"));
        Files.delete(rows.resolve("b.parquet"));
        var file = rows.resolve("c.parquet");
        var exported = terminal.type("export", project, "--policy", "internal", "--out", file);
        assertThat(exported.exitCode()).as(exported.err()).isZero();
        var ofProject = folder.resolve("project.csv");
        terminal.type("ask", project, "--rows", "month", "--columns", "all", "--out", ofProject);
        assertThat(counts(ask("month", "all")))
                .hasSizeGreaterThan(1)
                .isEqualTo(counts(Files.readAllLines(ofProject)));
    }

    @Test
    void what_is_printed_for_spark_has_no_type_that_spark_lacks() throws SQLException {
        var file = rows.resolve("c.parquet");
        try (var engine = ParquetEngine.making(file, file);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (SELECT 'policing' AS kind, DATE '2025-09-04' AS date_start, NULL::DATE AS"
                            + " date_end, '2025-09-04/..' AS date_edtf) TO "
                            + ParquetEngine.literal(file.toString())
                            + " (FORMAT parquet, USE_TMP_FILE false)");
        }
        var printed =
                terminal.type(
                        "ask --data {} --rows kind --columns month --explain-sql spark", file);
        assertThat(printed.out())
                .contains("CAST(date_edtf AS STRING)")
                .doesNotContain("AS VARCHAR)");
    }

    /// Row, column, how many certainly and possibly, where there are any.
    private static List<String> counts(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> !cells[5].equals("0"))
                .map(cells -> String.join(" ", cells[0], cells[2], cells[4], cells[5]))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"kind,month", "stretch-25,quarter", "month,year", "all,all"})
    void what_duckdb_answers_to_the_printed_sql_is_what_is_written(String down, String across)
            throws IOException, SQLException {
        var printed =
                terminal.type(
                        "ask --data {} --rows {} --columns {} --explain-sql duckdb",
                        rows,
                        down,
                        across);
        assertThat(printed.exitCode()).as(printed.err()).isZero();
        var wanted = new ArrayList<String>();
        try (var engine = ParquetEngine.reading(rows);
                var statement = engine.connection().createStatement();
                var found = statement.executeQuery(printed.out())) {
            while (found.next()) {
                if (found.getString(1) == null && found.getString(2) == null) {
                    wanted.add(found.getLong(3) + "," + found.getLong(4));
                }
            }
        }
        assertThat(wanted).hasSize(1);
        assertThat(ask(down, across)).anyMatch(l -> l.startsWith("*,*,*,*," + wanted.getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "bank,no map is asked",
        "province,no map is asked",
        "site,only what was stated",
    })
    void what_files_cannot_tell_is_said_beside_the_question(String of, String rule)
            throws SQLException {
        var sided = folder.resolve("sided.parquet");
        try (var engine = ParquetEngine.making(sided, sided);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (SELECT DATE '2025-09-04' AS date_start, DATE '2025-09-04' AS date_end,"
                            + " '' AS bank, '' AS province, '' AS site, 12.0 AS river_km) TO "
                            + ParquetEngine.literal(sided.toString())
                            + " (FORMAT parquet, USE_TMP_FILE false)");
        }
        var printed =
                terminal.type(
                        "ask --data {} --rows {} --columns year --explain-sql spark", sided, of);
        assertThat(printed.err()).contains(rule);
        assertThat(printed.out()).startsWith("WITH").doesNotContain(rule);
    }

    @Test
    void the_question_is_printed_for_spark_too_whose_texts_have_no_length() {
        var printed =
                terminal.type(
                        "ask --data {} --rows kind --columns month --explain-sql spark", rows);
        assertThat(printed.out())
                .contains("parquet.`")
                .contains("explode(")
                .contains("CAST(kind AS STRING)")
                .doesNotContain("AS VARCHAR)")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "weekday,Weekday",
        "outlet,no column outlet",
    })
    void what_cannot_be_counted_is_refused_with_the_reason(String down, String reason) {
        var result =
                terminal.type(
                        "ask", "--data", rows, "--rows", down, "--out", folder.resolve("o.csv"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).containsIgnoringCase(reason);
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    @Test
    void an_option_that_would_be_passed_over_is_refused() {
        var result =
                terminal.type(
                        "ask --data {} --policy public --out {}", rows, folder.resolve("o.csv"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--policy");
    }

    @Test
    void a_project_or_data_must_be_named() {
        assertThat(terminal.type("ask", "--out", folder.resolve("o.csv")).exitCode()).isEqualTo(2);
    }
}
