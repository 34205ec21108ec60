package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.output.PageExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Pages of a person's own with charts of counts.
class CountedLayoutsTest extends SampleSpecification {
    @BeforeAll
    static void keep_a_page() {
        keep(
                project,
                "Without a map",
                Pages.with(
                        TextItem.of(
                                "title",
                                Pages.frame(10, 10, 190, 20),
                                TextItem.Role.TITLE,
                                "{title}"),
                        TextItem.of(
                                "stand",
                                Pages.frame(10, 30, 190, 20),
                                TextItem.Role.STANDFIRST,
                                "{standfirst} {count}"),
                        chart("kinds", 60, Dimension.KIND),
                        chart("outlets", 160, Dimension.OUTLET)));
    }

    private static CountsItem chart(String id, double y, Dimension rows) {
        return CountsItem.of(
                id, Pages.frame(10, y, 190, 90), SightingFilter.ALL, rows, Dimension.ALL);
    }

    private static void keep(Path project, String name, PageDesign design) {
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.perform(
                    new Edit.Set(null, new PageLayout(UUID.randomUUID(), name, design), "keep"));
        }
    }

    private static String render(Path of, String layout, String... more) throws IOException {
        var svg = folder.resolve(layout + ".svg");
        var done = TERMINAL.type("render {} --layout {} --out {} --replace", of, layout, svg, more);
        assertThat(done.exitCode()).as(done.err()).isZero();
        return Files.readString(svg)
                .replaceAll("(?s)<style.*?</style>|<defs>.*?</defs>", "")
                .replaceAll("</text>", " ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("&#160;|\u00a0", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_page_without_a_map_counts_and_has_a_title() throws IOException {
        var words = render(project, "Without a map", "--policy", "internal");
        assertThat(words)
                .contains("The border in 43 sightings", "43 sightings, Jun 2017 – Feb 2026")
                .contains("Vehicles parked", "ASIAPRESS")
                .doesNotContain("{");
    }

    /// The layout editor drew a chart that was added from what had been released before.
    @Test
    void a_chart_asks_for_a_release_of_its_own() {
        var one = Pages.with(chart("kinds", 60, Dimension.KIND));
        var other =
                Pages.with(
                        chart("kinds", 60, Dimension.KIND)
                                .of(SightingFilter.ALL.withText("38 North"), null));
        assertThat(PageExport.asked(one))
                .isNotEqualTo(PageExport.asked(Pages.with()))
                .isNotEqualTo(PageExport.asked(other));
    }

    /// Six charts of one title could not be told apart, among lines of nothing.
    @Test
    void numbers_beside_a_page_tell_its_charts_apart_and_have_no_lines_of_nothing()
            throws IOException {
        keep(
                project,
                "Two of one title",
                Pages.with(
                        chart("below", 160, Dimension.KIND).by(Dimension.KIND, Dimension.YEAR),
                        chart("above", 60, Dimension.KIND)
                                .of(SightingFilter.ALL.withText("38 North"), null)));
        render(project, "Two of one title", "--policy", "internal", "--numbers");
        var lines = Files.readAllLines(folder.resolve("Two of one title.svg.numbers.csv"));
        assertThat(lines.getFirst()).startsWith("item,chart,row,side,column,certain,possible,");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("chart 1,Reports by kind,"))
                .anyMatch(line -> line.startsWith("chart 2,Reports by kind and year,"))
                .noneMatch(line -> line.contains(",0,0,"));
    }

    @Test
    void a_page_that_counts_nothing_says_that_no_numbers_were_written() {

        var box = " --bbox 128.118,41.361,128.256,41.434 --numbers --accept name --out {}";
        for (var how : List.of(" --layout news --title Hyesan", "")) {
            var page = folder.resolve("news" + how.length() + ".svg");
            var said = TERMINAL.type("render {}" + how + box, project, page);
            assertThat(said.exitCode()).as(said.err()).isZero();
            assertThat(said.err()).contains("--numbers wrote no file");
            assertThat(folder.resolve(page.getFileName() + ".numbers.csv")).doesNotExist();
        }
    }
}
