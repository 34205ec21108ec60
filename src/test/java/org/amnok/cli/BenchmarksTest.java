package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What measures the program is compiled with it and runs on the sample project. What it says of
/// speed is not looked at here.
class BenchmarksTest {
    private static final Path SOURCES = Path.of("src/bench/java");

    @TempDir static Path folder;
    private static Path project;
    private static Class<?> bench;

    @BeforeAll
    static void compileAndMakeTheSample() throws Exception {
        var classes = folder.resolve("classes");
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var options =
                List.of(
                        "-proc:none",
                        "-nowarn",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        path,
                        "-d",
                        classes.toString());
        try (var all = Files.walk(SOURCES)) {
            var sources = all.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
            var words = Stream.concat(options.stream(), sources.stream()).toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, words)).isZero();
        }
        var loader = URLClassLoader.newInstance(new URL[] {classes.toUri().toURL()});
        bench = loader.loadClass("org.amnok.bench.Bench");
        project = folder.resolve("sample.gpkg");
        Terminal.sample(project);
    }

    private static String run(String workload, String... more) throws Exception {
        var lines = new StringWriter();
        var words =
                Stream.concat(
                        Stream.of("--data", project.toString(), "--out", folder.toString()),
                        Stream.concat(
                                Stream.of("--workload", workload, "--runs", "1"),
                                Arrays.stream(more)));
        var run = bench.getMethod("run", PrintWriter.class, String[].class);
        var exit = run.invoke(null, new PrintWriter(lines), words.toArray(String[]::new));
        assertThat(exit).isEqualTo(0);
        return lines.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P.symbols", "P.every", "P.heat", "P.hexagons"})
    void frames_of_the_sample_are_drawn_and_measured(String workload) throws Exception {
        assertThat(run(workload)).contains("\"wl\":\"" + workload + ".43\"", "\"cpu_ms\":");
        assertThat(folder.resolve("amnok_" + workload + ".43.png")).exists();
    }

    @Test
    void frames_of_a_map_that_moves_are_measured() throws Exception {
        assertThat(run("P.every", "--pan")).contains("\"wl\":\"P.every.43/pan\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W6.open",
                "W6.keep",
                "W6.rect",
                "W6.text",
                "W6.facets",
                "W6.timeline",
                "W6.page",
                "W6.add",
                "W6.undo",
                "W8.table",
                "W8.compare",
                "W8.stretches",
                "W8.strip",
                "W8.coverage",
                "W8.alike",
                "W8.pairs"
            })
    void questions_to_the_sample_are_measured(String workload) throws Exception {
        assertThat(run(workload)).contains("\"wl\":\"" + workload + "\"", "\"median_ms\":");
    }

    /// A row that nothing runs would be a figure of nothing.
    @Test
    void every_workload_of_the_docs_is_one_that_something_runs() throws IOException {
        var docs = Files.readString(Path.of("src/site/markdown/benchmarks.md"));
        var scripts = Files.readString(SOURCES.resolve("org/amnok/bench/Bench.java"));
        for (var script : List.of("measure-product", "measure-million", "benchmark-table")) {
            scripts += Files.readString(Path.of("installer", script));
        }
        for (var source :
                List.of("QueryBenchmark", "AnswerBenchmark", "ImageBenchmark", "BenchScene")) {
            scripts += Files.readString(SOURCES.resolve("org/amnok/bench/" + source + ".java"));
        }
        var named =
                Pattern.compile("`((?:P|W[0-9])\\.[a-z0-9]+)`")
                        .matcher(docs)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .toList();
        assertThat(named).hasSizeGreaterThan(15);
        for (var workload : named) {
            var name = workload.substring(workload.indexOf('.') + 1);
            assertThat(scripts).as(workload).contains(name);
        }
    }
}
