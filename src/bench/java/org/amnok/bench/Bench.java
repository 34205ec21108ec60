package org.amnok.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.amnok.bench.BenchRequest.Motion;
import org.amnok.domain.ProblemException;
import org.amnok.map.ground.BaseMap;
import org.amnok.render.MapRenderer;
import org.amnok.seal.Passphrase;
import org.amnok.store.sqlite.Seals;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures the program: one line of JSON a workload. Started by `installer/bench` on the program's
/// own jar, launcher's options and caches.
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "A project; for W1 the folder of its data, for W7 an image.")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where pictures are written.")
    private Path out = Path.of("");

    @Option(
            names = "--workload",
            required = true,
            paramLabel = "NAME",
            description = "What to measure, such as P.every.")
    private String workload = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "31",
            description =
                    "How many frames to draw; the later half counts. ${DEFAULT-VALUE} without it.")
    private int runs;

    @Option(
            names = "--cold-frames",
            description =
                    "Forget before each frame what the ones before left behind, but the prepared"
                            + " layers.")
    private boolean cold;

    @Option(
            names = "--pan",
            description = "Move the map by a quarter, or zoom it twice, from frame to frame.")
    private boolean pan;

    @Option(
            names = "--passphrase",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Of a sealed project that was made to be measured.")
    private String passphrase = "";

    private final PrintWriter lines;

    private Bench(PrintWriter lines) {
        this.lines = lines;
    }

    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), arguments));
    }

    /// @return the exit code
    public static int run(PrintWriter lines, String... arguments) {
        return new CommandLine(new Bench(lines)).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        try {
            var request = new BenchRequest(data, out, workload, Math.max(1, runs), motion());
            if (Seals.isSealed(data)) {
                lines.println(json(unlocked()));
            }
            for (var measurement : benchmark().run(request)) {
                lines.println(json(measurement));
            }
            return 0;
        } catch (ProblemException problem) {
            System.err.println(problem.problem().sentence());
            return 1;
        }
    }

    /// The share of Argon2id in opening a sealed project.
    private Measurement unlocked() {
        var start = System.nanoTime();
        var cpu = ProcessFigures.cpuMillis();
        Seals.unlock(data, new Passphrase(passphrase.toCharArray()));
        var millis = (System.nanoTime() - start) / 1e6;
        var notes = Map.of("cpu_ms", ProcessFigures.cpuMillis() - cpu);
        return new Measurement("W6.unlock", new double[] {millis}, notes);
    }

    private Motion motion() {
        if (pan) {
            return Motion.PAN;
        }
        return cold ? Motion.COLD : Motion.STILL;
    }

    private Benchmark benchmark() {
        return switch (workload.split("\\.")[0]) {
            case "P" -> new ProjectBenchmark(BaseMap::load, new MapRenderer());
            case "FX" -> new PulseBenchmark(BaseMap::load, new MapRenderer());
            case "W6" -> new QueryBenchmark(BaseMap::load);
            case "W8" -> new AnswerBenchmark(BaseMap::load);
            case "W7" -> new ImageBenchmark(new MapRenderer());
            default -> new FrameBenchmark(new MapRenderer());
        };
    }

    private static String json(Measurement measured) throws IOException {
        var words = new StringWriter();
        try (var json = new JsonFactory().createGenerator(words)) {
            json.writeStartObject();
            json.writeStringField("peer", "amnok");
            json.writeStringField("wl", measured.workload());
            number(json, "first_ms", measured.first());
            number(json, "median_ms", measured.median());
            number(json, "min_ms", measured.least());
            number(json, "max_ms", measured.greatest());
            json.writeNumberField("runs", measured.millis().length);
            for (var note : new TreeMap<>(measured.notes()).entrySet()) {
                number(json, note.getKey(), note.getValue());
            }
            json.writeEndObject();
        }
        return words.toString();
    }

    /// To a hundredth; left out when it is not known.
    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, Math.round(value * 100) / 100.0);
        }
    }

    /// The kinds of workload, for messages.
    static List<String> workloads() {
        return List.of(
                "P.symbols, P.every, P.heat, P.hexagons: frames of a project",
                "FX.symbols and so on: the same in a window that moves",
                "W6.open, keep, rect, text, facets, timeline, page, add, undo: questions to a project",
                "W8.table, compare, stretches, strip, coverage, alike, pairs: what questions ask",
                "W1.whole, W1.yalu, W1.hyesan: the engine alone",
                "W7.1, W7.4, W7.whole: an image below the map");
    }
}
