package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.amnok.layout.page.PageTemplate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/// What is printed can be read: no letters of a page are smaller than 5.6 pt.
class LettersOfPagesTest {
    /// 96 px are an inch; a hundredth is lost by rounding.
    private static final double LEAST_PX = 5.6 * 96 / 72 - 0.01;

    private static final Pattern TRANSFORM = Pattern.compile("(scale|matrix)\\(([^)]*)\\)");
    private static final Terminal TERMINAL = Terminal.withoutDisplay();

    @TempDir static Path home;
    private static Path bare;
    private static Path looked;

    @TempDir Path folder;

    @BeforeAll
    static void make_projects() throws IOException {
        bare = Terminal.sample(home.resolve("bare.gpkg"));
        looked = Files.copy(bare, home.resolve("looked.gpkg"));
        var looks = home.resolve("looks.csv");
        try (var in = LettersOfPagesTest.class.getResourceAsStream("made-coverage.csv")) {
            Files.copy(in, looks);
        }
        assertThat(TERMINAL.type("observations", looked, "--import", looks).exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource(PageTemplate.class)
    void letters_of_a_template_can_be_read(PageTemplate template) throws Exception {
        for (var project : List.of(bare, looked)) {
            assertThat(small(page(project, template.code(), "en"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PageTemplate.class,
            names = {"MONTHS", "COVERAGE", "COMPARE"})
    void so_they_can_in_japanese(PageTemplate template) throws Exception {
        assertThat(small(page(looked, template.code(), "ja"))).isEmpty();
    }

    @Test
    void the_legend_of_the_whole_river_has_room_for_its_full_letters() throws Exception {
        var river = page(bare, "news", "en", "123,39.5,129.8,42.5");
        assertThat(smaller(river, 6.5 * 96 / 72 - 0.1))
                .noneMatch(text -> text.contains("River and"));
        assertThat(Files.readString(river)).contains("River and border");
    }

    /// In letters of another width they would leave the margin, or lie on what they stand beside.
    @Test
    void what_ends_at_a_margin_or_beside_a_symbol_ends_there_in_other_fonts() throws Exception {
        var svg = Files.readString(page(bare, "news", "en", "124.25,39.85,124.65,40.25"));
        var ends =
                Pattern.compile(
                                "text-anchor=\"end\"><tspan[^>]* x=\"([0-9.]+)\" y=\"[0-9.]+\">([^<]+)")
                        .matcher(svg)
                        .results()
                        .toList();
        var outlets = Set.of("RFA", "Daily NK", "38 North");
        var margins = ends.stream().filter(end -> outlets.contains(end.group(2))).toList();
        assertThat(margins).hasSize(4);
        assertThat(margins.stream().map(end -> end.group(1)).distinct()).hasSize(1);
        assertThat(ends).anyMatch(end -> end.group(2).startsWith("Langtou"));
        assertThat(svg).doesNotContainPattern("text-anchor=\"end\"><tspan[^>]*>Sinuiju");
    }

    private Path page(Path project, String template, String language) {
        return page(project, template, language, "128.1,41.36,128.26,41.44");
    }

    private Path page(Path project, String template, String language, String box) {
        var out = folder.resolve(project.getFileName() + ".svg");
        var result =
                TERMINAL.type(
                        "render {} --layout {} --lang {} --bbox {} --policy internal --out {}",
                        project,
                        template,
                        language,
                        box,
                        out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return out;
    }

    private static List<String> small(Path svg) throws Exception {
        return smaller(svg, LEAST_PX);
    }

    /// @param px at 96 dpi
    private static List<String> smaller(Path svg, double px) throws Exception {
        var found = new ArrayList<String>();
        var document =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(svg.toFile());
        walk(document.getDocumentElement(), 1, 16, px, found);
        return found;
    }

    private static void walk(Element at, double scale, double size, double px, List<String> found) {
        var scaled = scale * scale(at.getAttribute("transform"));
        var own = at.getAttribute("font-size").replaceAll("[a-z]", "");
        var letters = own.isEmpty() ? size : Double.parseDouble(own);
        var children = at.getChildNodes();
        for (var i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                walk(child, scaled, letters, px, found);
            } else if (at.getLocalName().matches("text|tspan")
                    && !children.item(i).getTextContent().isBlank()
                    && letters * scaled < px) {
                found.add("%.2f px: %s".formatted(letters * scaled, at.getTextContent()));
            }
        }
    }

    private static double scale(String transform) {
        var scale = 1.0;
        var found = TRANSFORM.matcher(transform);
        while (found.find()) {
            var values = found.group(2).trim().split("[ ,]+");
            var first = Double.parseDouble(values[0]);
            var last =
                    found.group(1).equals("matrix")
                            ? Double.parseDouble(values[3])
                            : Double.parseDouble(values[values.length - 1]);
            scale *= Math.sqrt(Math.abs(first * last));
        }
        return scale;
    }
}
