package org.amnok.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.bench.BenchRequest;
import org.amnok.bench.BenchRequest.Motion;
import org.amnok.bench.Benchmark;
import org.amnok.bench.Measurement;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// `amnok bench`: measures the map engine beside other programs. Not listed in the help.
final class BenchCommand implements Callable<Integer> {
    private final OptionSpec data = folder("--data", "Where the benchmark's data are.");
    private final OptionSpec out = folder("--out", "Where pictures are written.");
    private final OptionSpec workload =
            OptionSpec.builder("--workload")
                    .type(String.class)
                    .arity("1")
                    .required(true)
                    .paramLabel("NAME")
                    .description("What to measure, such as W1.yalu.")
                    .build();
    private final OptionSpec runs =
            Arguments.value(
                            "--runs",
                            "N",
                            Integer.class,
                            "31",
                            "How many frames to draw; the later half counts. ${DEFAULT-VALUE}"
                                    + " without it.")
                    .build();
    private final OptionSpec cold =
            Arguments.flag(
                    "--cold-frames",
                    "Forget before each frame what the ones before left behind, but the prepared"
                            + " layers.");
    private final OptionSpec pan =
            Arguments.flag(
                    "--pan", "Move the map by a quarter, or zoom it twice, from frame to frame.");
    final CommandSpec spec = Arguments.command("bench", this, data, out, workload, runs, cold, pan);
    private final Benchmark benchmark;

    BenchCommand(Benchmark benchmark) {
        this.benchmark = benchmark;
        spec.usageMessage()
                .hidden(true)
                .description("Measure how fast maps are drawn: one line of JSON a workload.");
    }

    private static OptionSpec folder(String name, String description) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .arity("1")
                .required(true)
                .paramLabel("FOLDER")
                .description(description)
                .build();
    }

    @Override
    public Integer call() throws IOException {
        for (var measurement : benchmark.run(request())) {
            tell(measurement);
        }
        return Cli.DONE;
    }

    private BenchRequest request() {
        int frames = runs.getValue();
        if (frames < 1) {
            throw new ParameterException(spec.commandLine(), "--runs must be 1 or more");
        }
        return new BenchRequest(
                data.getValue(), out.getValue(), workload.getValue(), frames, motion());
    }

    private Motion motion() {
        if (pan.<Boolean>getValue()) {
            return Motion.PAN;
        }
        return cold.<Boolean>getValue() ? Motion.COLD : Motion.STILL;
    }

    private void tell(Measurement measured) throws IOException {
        var writer = spec.commandLine().getOut();
        try (var json = new JsonFactory().createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("peer", "amnok");
            json.writeStringField("wl", measured.workload());
            number(json, "first_ms", measured.first());
            number(json, "median_ms", measured.median());
            number(json, "min_ms", measured.least());
            number(json, "max_ms", measured.greatest());
            json.writeNumberField("runs", measured.millis().length);
            for (var note : new java.util.TreeMap<>(measured.notes()).entrySet()) {
                number(json, note.getKey(), note.getValue());
            }
            json.writeEndObject();
        }
        writer.println();
    }

    /// To a hundredth; left out when it is not known.
    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, Math.round(value * 100) / 100.0);
        }
    }
}
