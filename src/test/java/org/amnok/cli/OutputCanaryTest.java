package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Recorded;
import org.amnok.layout.page.PageTemplate;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.Scans;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.CanaryProject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A project of sentinels, and every kind of file that `render` writes of it, searched for them.
class OutputCanaryTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();
    private static final CanaryScan SCAN = new CanaryScan(CanaryProject.secrets());

    @TempDir static Path home;
    private static Path project;
    @TempDir Path folder;

    @BeforeAll
    static void make_a_project_of_sentinels() {
        project = home.resolve("canary.gpkg");
        TERMINAL.type("new", project);
        var contents = CanaryProject.contents(List.of());
        try (var store = ProjectStore.open(project, ProjectStore.Access.READ_WRITE)) {
            contents.sightings().forEach(sighting -> store.perform(new Edit.Add(sighting)));
            items(contents).forEach(item -> store.perform(new Edit.Set(null, item, "add")));
        }
    }

    private static Stream<Item> items(org.amnok.domain.project.ProjectContents contents) {
        return Stream.<Stream<? extends Recorded>>of(
                        contents.all(org.amnok.domain.record.Source.class).stream(),
                        contents.all(org.amnok.domain.record.SourceLink.class).stream(),
                        contents.cameras().stream())
                .flatMap(each -> each)
                .map(Item.class::cast);
    }

    @BeforeEach
    void begin_with_an_empty_folder() {
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void no_page_holds_a_sentinel(PageTemplate template) throws IOException {
        render("page.pdf", "--layout", template.code(), "--policy", "internal");
        assertNothingLeaked();
    }

    @ParameterizedTest
    @CsvSource({"month, pdf", "month, png", "site, pdf"})
    void no_series_holds_a_sentinel(String by, String ending) throws IOException {
        var county =
                "127.5,41.0,129.0,42.0"; // the symbol of one that leaves as its county is in it
        draw(county, "series." + ending, "--series", by, "--policy", "internal");
        assertNothingLeaked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif", "pdf", "svg"})
    void a_page_whose_title_is_a_secret_is_not_written(String ending) {
        var result = render("page." + ending, "--layout", "news", "--title", "As ZQ-17 told");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("the code of a source");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"csv", "geojson", "kml", "kmz", "gpx"})
    void no_data_holds_a_sentinel(String ending) throws IOException {
        var file = folder.resolve("data." + ending);
        TERMINAL.type(
                "export", project, "--out", file, "--policy", "internal", "--accept", "findable");
        assertNothingLeaked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "dossier.pdf"})
    void no_file_of_a_dossier_holds_a_sentinel(String name) throws IOException {
        var line = "report {} --out {} --policy internal --pictures --accept findable centred zoom";
        assertThat(TERMINAL.type(line, project, folder.resolve(name)).exitCode()).isZero();
        assertNothingLeaked();
    }

    @Test
    void nothing_that_lies_beside_a_picture_holds_a_sentinel() throws IOException {
        render("map.svg", "--caption", "--specification", "--summary", "--policy", "internal");
        assertNothingLeaked();
    }

    @ParameterizedTest
    @CsvSource({"internal", "partner", "public"})
    void nor_does_what_is_told_on_the_terminal(String policy) {
        var result = render("told.png", "--policy", policy, "--caption");
        assertThat(SCAN.search(result.out() + result.err(), "the terminal")).isEmpty();
    }

    private Terminal.Result render(String name, String... options) {
        return draw("128.12,41.36,128.24,41.44", name, options);
    }

    private Terminal.Result draw(String box, String name, String... options) {
        var line = "render {} --out {} --bbox {} {} --accept findable centred zoom";
        return TERMINAL.type(line, project, folder.resolve(name), box, options);
    }

    private void assertNothingLeaked() throws IOException {
        assertThat(folder).isNotEmptyDirectory();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Scans.search(SCAN, Files.readAllBytes(file)))
                        .as(file.toString())
                        .isEmpty();
                if (file.toString().endsWith(".pdf")) {
                    assertThat(SCAN.search(read(file), "its text")).as(file.toString()).isEmpty();
                }
            }
        }
    }

    private static String read(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
