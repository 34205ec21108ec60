package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// First and last day of cells in a table that people read, as in the one that programs read.
class AskedDaysTest extends CommandSpecification {
    private String page(String cells, String language) throws IOException {
        var project = folder.resolve("border.gpkg");
        terminal.type("new", project);
        var rows = folder.resolve("rows.csv");
        Files.writeString(
                rows,
                """
                lat,lon,coord_uncertainty_m,kind,date,outlet,privacy_level
                41.42,128.18,50,guard_post,2025-09-04,Daily P,0
                41.42,128.18,50,guard_post,2025-10-05,Daily P,0
                41.42,128.18,50,policing,2024-10-11,Daily Q,0
                """);
        terminal.type("import", project, rows, "--whose", "published");
        var out = folder.resolve("table.html");
        var result =
                terminal.type(
                        "ask {} --rows kind --cells {} --policy internal --lang {} --out {}",
                        project,
                        cells,
                        language,
                        out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return Files.readString(out);
    }

    @ParameterizedTest
    @CsvSource({"en, 4 Sep – 5 Oct 2025, 11 Oct 2024", "zh, 2025年9月4日–10月5日, 2024年10月11日"})
    void a_page_of_html_says_the_days_of_its_cells(String language, String two, String one)
            throws IOException {
        assertThat(page("days", language))
                .contains("<td>2<br>" + two + "</td>", "<td>1<br>" + one + "</td>");
    }

    @Test
    void days_that_nobody_asked_for_are_not_there() throws IOException {
        assertThat(page("counts", "en")).contains("<td>2</td>").doesNotContain("Sep");
    }
}
