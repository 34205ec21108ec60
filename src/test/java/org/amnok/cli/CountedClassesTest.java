package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was counted is told class by class: persons, cars and buildings are never one number.
class CountedClassesTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();
    @TempDir static Path folder;
    private static Path project;

    @BeforeAll
    static void make_a_project() throws IOException {
        project = folder.resolve("border.gpkg");
        TERMINAL.type("new", project);
        var rows = folder.resolve("rows.csv");
        Files.writeString(
                rows,
                """
                lat,lon,coord_uncertainty_m,kind,date,outlet,url,privacy_level,counts
                41.42,128.18,50,guard_post,2025-09-04,Daily P,https://p.example/1,0,person:4;building:2
                41.42,128.18,50,guard_post,2025-10-04,Daily P,https://p.example/2,0,person:3;car:10-20
                """);
        var done = TERMINAL.type("import", project, rows, "--whose", "published");
        assertThat(done.exitCode()).as(done.err()).isZero();
    }

    private static String ask(String name, String... more) throws IOException {
        var out = folder.resolve(name);
        var line = "ask {} --out {} {} --cells counts,days --policy internal";
        var done = TERMINAL.type(line, project, out, more);
        assertThat(done.exitCode()).as(done.err()).isZero();
        return Files.readString(out);
    }

    @Test
    void a_table_has_columns_for_each_class() throws IOException {
        assertThat(ask("counts.csv").lines())
                .first()
                .asString()
                .endsWith(
                        "held_back,car_from,car_best,car_to,person_from,person_best,person_to,"
                                + "building_from,building_best,building_to");
        assertThat(ask("again.csv").lines())
                .anyMatch(line -> line.startsWith("*,*,*,*,2,2,"))
                .last()
                .asString()
                .endsWith(",10,10,20,7,7,7,2,2,2");
    }

    @ParameterizedTest
    @CsvSource({
        "en, cars 10–10–20 · people 7 · buildings 2",
        "ko, 승용차 10–10–20 · 사람 7 · 건물 2",
        "zh, 10–10–20",
        "ja, 10–10–20"
    })
    void a_page_of_html_tells_each_class(String language, String counts) throws IOException {
        assertThat(ask("counts-" + language + ".html", "--lang", language)).contains(counts);
    }

    @Test
    void json_has_each_class() throws IOException {
        assertThat(ask("counts.json").replaceAll("\\s", ""))
                .contains("\"person\":{\"from\":7,\"best\":7,\"to\":7}")
                .contains("\"building\":{\"from\":2,\"best\":2,\"to\":2}");
    }
}
