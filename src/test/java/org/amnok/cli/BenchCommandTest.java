package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.store.ForeignFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {
    private static final String SETTINGS =
            """
            {"views": {"yalu": {"bbox3857": [14000000, 5000000, 14200000, 5100000],
              "size": [160, 100]}, "filt": {"bbox3857": [14000000, 5000000, 14200000, 5100000],
              "size": [160, 100]}},
             "filter": {"category": ["guard_post"], "from": "2022-03-01", "to": "2022-09-30"},
             "categories": ["guard_post"], "colors": ["#f781bf"],
             "style": {"background": "#cfe3ef", "land_fill": "#f4f1e8", "line": "#4a6a8a",
               "line_px": 1.2, "marker_px": 8, "marker_outline": "#333333",
               "marker_outline_px": 1, "font": "Noto Sans", "label_px": 12, "halo": "#ffffff",
               "halo_px": 1.5}}
            """;

    @TempDir Path folder;
    private final Terminal terminal = Terminal.withoutDisplay();

    @BeforeEach
    void makeData() throws Exception {
        Files.writeString(folder.resolve("bench.json"), SETTINGS);
        new ForeignFiles(folder.resolve("base.gpkg"))
                .layer("land", "POLYGON ((126 41, 127 41, 127 42, 126 41))")
                .layer("lines", "LINESTRING (126 41, 127 42)")
                .layer("places", "POINT (126.5 41.2)")
                .close();
    }

    @Test
    void a_workload_gives_a_line_of_json_and_a_picture() {
        var result = bench("--workload", "W1.yalu", "--runs", "3");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("{\"peer\":\"amnok\",\"wl\":\"W1.yalu\",\"first_ms\":")
                .contains("\"median_ms\":", "\"runs\":3,", "\"load_ms\":")
                .hasLineCount(1);
        assertThat(folder.resolve("out/amnok_W1.yalu.png")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W2.1k", "W2.1k.labels", "W2.1k.filter"})
    void points_are_measured(String workload) throws Exception {
        new ForeignFiles(folder.resolve("sight_1k.gpkg"))
                .layer("sightings", "POINT (126.5 41.2)", "POINT (126.6 41.2)")
                .with("category", "'guard_post'")
                .with("date", "'2022-05-01'")
                .close();
        var result = bench("--workload", workload, "--runs", "2");
        assertThat(result.err()).isEmpty();
        assertThat(folder.resolve("out/amnok_" + workload + ".png")).isNotEmptyFile();
    }

    @Test
    void cold_and_moving_frames_are_named_so() {
        assertThat(bench("--workload", "W1.yalu", "--runs", "2", "--cold-frames").out())
                .contains("\"wl\":\"W1.yalu/cold\"");
        assertThat(bench("--workload", "W1.yalu", "--runs", "2", "--pan").out())
                .contains("\"wl\":\"W1.yalu/pan\"");
    }

    @Test
    void an_unknown_workload_is_told() {
        var result = bench("--workload", "W9.x");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("There is no workload W9.x");
    }

    @Test
    void missing_data_are_told() throws Exception {
        Files.delete(folder.resolve("bench.json"));
        assertThat(bench("--workload", "W1.yalu").err()).contains("Make the benchmark's data");
    }

    @Test
    void it_is_not_in_the_ordinary_help() {
        assertThat(terminal.type("--help").out()).doesNotContain("bench");
        assertThat(terminal.type("bench", "--help").out()).contains("--cold-frames");
    }

    private Terminal.Result bench(Object... options) {
        var words =
                java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "bench", "--data", folder, "--out", folder.resolve("out")),
                        java.util.stream.Stream.of(options));
        return terminal.type(words.toArray());
    }
}
