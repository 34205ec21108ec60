package org.amnok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.amnok.bench.BenchRequest.Motion;
import org.amnok.render.MapRenderer;

/// Draws layers by the engine alone, into the same pixels again: nothing of a project, no window.
public final class FrameBenchmark implements Benchmark {
    private final MapRenderer renderer;

    public FrameBenchmark(MapRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        var notes = new LinkedHashMap<String, Double>();
        notes.put("base_rss_mib", ProcessFigures.residentMib());
        var start = System.nanoTime();
        var scene = BenchScene.read(request.data(), request.workload());
        notes.put("load_ms", millisSince(start));
        var millis = frames(scene, request.runs(), request.motion(), notes);
        notes.put("rss_mib", ProcessFigures.greatestResidentMib());
        writePicture(scene, request, notes);
        return List.of(new Measurement(request.name(), millis, Map.copyOf(notes)));
    }

    private double[] frames(BenchScene scene, int runs, Motion motion, Map<String, Double> notes) {
        var pixels = new FramePixels(scene.view());
        var millis = new double[runs];
        var walk = new Walk(scene.view());
        double cpu = 0;
        for (var i = 0; i < runs; i++) {
            if (i == runs / 2) {
                cpu = ProcessFigures.cpuMillis();
            }
            if (motion == Motion.COLD) {
                renderer.forget();
            }
            var snapshot = scene.at(motion == Motion.PAN ? walk.step(i) : scene.view());
            var start = System.nanoTime();
            pixels.draw(renderer, snapshot);
            millis[i] = millisSince(start);
        }
        notes.put("cpu_ms", (ProcessFigures.cpuMillis() - cpu) / (runs - runs / 2));
        return millis;
    }

    private static double millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e6;
    }

    /// Of the workload's own view; how much it shows goes to the notes.
    private void writePicture(BenchScene scene, BenchRequest request, Map<String, Double> notes) {
        var pixels = new FramePixels(scene.view());
        var report = pixels.draw(renderer, scene.at(scene.view()));
        notes.put("drawn", (double) report.drawn());
        notes.put("labels", (double) report.labelsPlaced());
        var file = request.out().resolve("amnok_" + request.name().replace('/', '_') + ".png");
        try {
            Files.createDirectories(request.out());
            ImageIO.write(pixels.image(), "png", file.toFile());
        } catch (IOException e) {
            throw FramePixels.notWritten(file, e);
        }
    }
}
