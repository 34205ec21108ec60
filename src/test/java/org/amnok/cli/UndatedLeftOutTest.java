package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who asks for days is told how many sightings were left out only because they have none.
class UndatedLeftOutTest extends CommandSpecification {
    private static final String TWO = "2 without a date excluded: only certain days were asked for";

    @BeforeEach
    void make_a_project() throws IOException {
        terminal.type("new", project);
        var rows = folder.resolve("rows.csv");
        Files.writeString(
                rows,
                """
                lat,lon,title,kind,date,status,outlet,privacy_level
                41.401,128.181,Dated,guard_post,2025-09-04,submitted,Daily P,0
                41.402,128.182,Other year,guard_post,2024-09-05,submitted,Daily P,0
                41.403,128.183,Undated,guard_post,,submitted,Daily P,0
                41.404,128.184,Undated too,guard_post,,submitted,Daily P,0
                41.405,128.185,Undated of another kind,policing,,submitted,Daily P,0
                41.406,128.186,Undated draft,guard_post,,draft,Daily P,0
                """);
        terminal.type("import", project, rows, "--whose", "published");
    }

    private Terminal.Result export(String filter) {
        return terminal.type(
                "export {} --out {} --replace --filter {} --summary",
                project,
                folder.resolve("out.csv"),
                filter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=.guard_post&dates=possible:2025-09-01/2025-09-30",
                "kind = 'guard_post' AND date_earliest >= '2025-01-01'",
                "date_latest BETWEEN '2025-09-01' AND '2025-09-30' AND kind = 'guard_post'"
            })
    void data_says_how_many_undated_ones_are_not_in_it(String filter) throws IOException {
        var result = export(filter);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains(TWO);
        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(2);
        assertThat(Files.readString(folder.resolve("out.csv.release.txt"))).contains(TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=.guard_post", "kind = 'guard_post'", "date_earliest IS NULL"})
    void where_no_days_are_asked_for_nothing_is_said(String filter) {
        assertThat(export(filter).err()).doesNotContain("without a date");
    }

    @ParameterizedTest
    @CsvSource({"square", "news", "report-a4"})
    void a_page_of_days_says_it(String layout) {
        var result =
                terminal.type(
                        "render {} --layout {} --days 2025-09 --filter kind=.guard_post --bbox"
                                + " 128.1,41.36,128.26,41.46 --out {}",
                        project,
                        layout,
                        folder.resolve("page.png"));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains(TWO);
    }

    @Test
    void a_picture_of_days_says_it() {
        var result =
                terminal.type(
                        "render {} --filter {} --bbox 128.1,41.36,128.26,41.46 --out {}",
                        project,
                        "kind=.guard_post&dates=possible:2025-09-01/2025-09-30",
                        folder.resolve("map.png"));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains(TWO);
        assertThat(result.out()).contains(": 1 of 3 sightings");
    }

    @Test
    void days_that_are_asked_for_twice_are_refused() {
        var result =
                terminal.type(
                        "render {} --days 2024 --filter {} --bbox 128.1,41.36,128.26,41.46 --out {}",
                        project,
                        "dates=possible:2025-09-01/2025-09-30",
                        folder.resolve("map.png"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--days and the filter both ask for days");
        assertThat(folder.resolve("map.png")).doesNotExist();
    }
}
