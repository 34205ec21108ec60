package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four panels in two columns and two rows: a name that all of them have stands in one place.
class PanelNamesTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();

    @TempDir Path folder;

    @Test
    void a_name_stands_in_one_place_in_the_panels_of_a_page() throws IOException {
        var svg = panels("en", "128.12,41.37,128.25,41.44", "2025-09/2025-12");
        var words = at("Changbai ", svg);
        assertThat(words).hasSize(4);
        assertThat(words)
                .extracting((MatchResult each) -> each.group(1))
                .containsOnly(words.get(0).group(1), words.get(1).group(1));
        assertThat(words.stream().map(each -> each.group(2)).distinct()).hasSize(2);
    }

    /// Changbai’s dot lies below the ring of Hyesan: its name stood alone in China.
    @Test
    void a_town_below_a_ring_is_named_at_it_or_not_at_all() throws IOException {
        var svg = panels("ko", "127.0,41.3,128.9,42.2", "2017-01/2026-12");
        var hyesan = at("혜산", svg);
        assertThat(hyesan).hasSize(10);
        assertThat(at("장백 ", svg))
                .allMatch(name -> hyesan.stream().anyMatch(other -> isBeside(name, other)));
    }

    private static List<MatchResult> at(String name, String svg) {
        return Pattern.compile("x=\"([0-9.]+)\" y=\"([0-9.]+)\">" + name + "<")
                .matcher(svg)
                .results()
                .toList();
    }

    /// To the left of it, with the symbol between them.
    private static boolean isBeside(MatchResult name, MatchResult other) {
        var right = Double.parseDouble(other.group(1)) - Double.parseDouble(name.group(1));
        var down = Double.parseDouble(other.group(2)) - Double.parseDouble(name.group(2));
        return right > 0 && right < 70 && Math.abs(down) < 20;
    }

    /// The rings of Sinuiju left no room for its hairline: “Dandong” stood at the New Yalu River
    /// Bridge, which had no name, and was read as that. No bridge is drawn at this scale.
    @Test
    void a_city_whose_hairline_would_lie_on_rings_is_named_elsewhere() throws IOException {
        var project = Terminal.sample(folder.resolve("river.gpkg"));
        var out = folder.resolve("river.svg");
        var line = "render {} --out {} --layout news --bbox 124.0,39.7,129.2,42.2 --unlogged";
        assertThat(TERMINAL.type(line, project, out).exitCode()).isZero();
        assertThat(Files.readString(out)).contains("Dandong").doesNotContain("Bridge");
    }

    private String panels(String language, String box, String days) throws IOException {
        var project = Terminal.sample(folder.resolve("project.gpkg"));
        var out = folder.resolve("page.svg");
        var line =
                "render {} --out {} --layout months --bbox {} --days {}"
                        + " --title Hyesan --made 2026-03-01 --lang {}";
        assertThat(TERMINAL.type(line, project, out, box, days, language).exitCode()).isZero();
        return Files.readString(out);
    }
}
