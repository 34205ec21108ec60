package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.layout.page.PageTemplate;
import org.amnok.layout.pdf.VeraPdf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that everybody can read and archives take: PDF/UA-1 and PDF/A-2b, as veraPDF says.
class AccessiblePagesTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();
    private static final String HYESAN = "128.118,41.361,128.256,41.434";

    @TempDir static Path folder;
    private static Path project;

    @BeforeAll
    static void make_the_sample() {
        project = folder.resolve("sample.gpkg");
        TERMINAL.type("new", project, "--sample");
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_every_template_is_read(PageTemplate template) throws IOException {
        var pdf = pdf("--layout", template.code(), "--days", "2025-09/2025-11");
        assertThat(VeraPdf.againstUa1(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja"})
    void a_report_in_another_language_is_read(String language) throws IOException {
        assertThat(VeraPdf.againstUa1(pdf("--layout", "report-a4", "--lang", language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"symbols", "every", "heat", "hexagons"})
    void a_picture_without_a_title_is_read(String display) throws IOException {
        assertThat(VeraPdf.againstUa1(pdf("--sightings", display))).isEmpty();
    }

    @Test
    void a_series_is_read() throws IOException {
        var pdf = pdf("--layout", "atlas", "--series", "month", "--days", "2025-09/2025-11");
        assertThat(VeraPdf.againstUa1(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heat", "hexagons"})
    void a_picture_is_kept(String display) throws IOException {
        assertThat(VeraPdf.againstA2b(pdf("--sightings", display))).isEmpty();
    }

    @Test
    void a_page_is_kept() throws IOException {
        assertThat(VeraPdf.againstA2b(pdf("--layout", "report-a4", "--lang", "ko"))).isEmpty();
    }

    private static byte[] pdf(String... options) throws IOException {
        var file = folder.resolve("page.pdf");
        Files.deleteIfExists(file);
        var words = new ArrayList<Object>(List.of("render", project, "--bbox", HYESAN));
        words.addAll(List.of(options));
        words.addAll(List.of("--out", file));
        var run = TERMINAL.type(words.toArray());
        assertThat(run.exitCode()).as(run.toString()).isZero();
        return Files.readAllBytes(file);
    }
}
