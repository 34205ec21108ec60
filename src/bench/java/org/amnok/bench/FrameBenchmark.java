package org.amnok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.amnok.bench.BenchRequest.Motion;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.map.FeatureLayer;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.PointLayer;
import org.amnok.map.Viewport;
import org.amnok.render.MapRenderer;
import org.amnok.render.RasterFrame;
import org.amnok.render.SnapshotRaster;

/// Draws frames as the window does, into the same pixels again, without a window.
public final class FrameBenchmark implements Benchmark {
    private final MapRenderer renderer;

    public FrameBenchmark(MapRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        var notes = new LinkedHashMap<String, Double>();
        notes.put("base_rss_mib", ProcessFigures.residentMib());
        var rehearsal = CompletableFuture.runAsync(() -> renderer.rehearse(() -> false));
        var start = System.nanoTime();
        var scene = BenchScene.read(request.data(), request.workload());
        notes.put("load_ms", millisSince(start));
        start = System.nanoTime();
        scene.layers().forEach(l -> prepare(l, scene.view()));
        notes.put("prepare_ms", millisSince(start));
        rehearsal.join();
        var millis = frames(scene, request.runs(), request.motion(), notes);
        notes.put("rss_mib", ProcessFigures.greatestResidentMib());
        writePicture(scene, request, notes);
        return List.of(new Measurement(name(request), millis, Map.copyOf(notes)));
    }

    private static String name(BenchRequest request) {
        return switch (request.motion()) {
            case STILL -> request.workload();
            case COLD -> request.workload() + "/cold";
            case PAN -> request.workload() + "/pan";
        };
    }

    private void prepare(MapLayer layer, Viewport view) {
        switch (layer) {
            case FeatureLayer of ->
                    renderer.prepare(of.features(), view.projection(), share -> {}, () -> false);
            case PointLayer of -> renderer.prepare(of.points(), view.projection());
            case ImageLayer _ -> {}
        }
    }

    private double[] frames(BenchScene scene, int runs, Motion motion, Map<String, Double> notes) {
        var raster = new SnapshotRaster(renderer);
        var width = (int) Math.round(scene.view().widthPixels());
        var height = (int) Math.round(scene.view().heightPixels());
        var pixels = new int[width * height];
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
            raster.render(snapshot, List.of(), pixels, width, height, () -> false);
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
        var frame = RasterFrame.render(renderer, scene.at(scene.view()), List.of(), () -> false);
        notes.put("drawn", (double) frame.report().drawn());
        notes.put("labels", (double) frame.report().labelsPlaced());
        var file = request.out().resolve("amnok_" + name(request).replace('/', '_') + ".png");
        try {
            Files.createDirectories(request.out());
            ImageIO.write(frame.image(), "png", file.toFile());
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    private static ProblemException notWritten(Path file, IOException e) {
        return new ProblemException(
                new Problem(
                        file.getFileName() + " cannot be written: " + e.getMessage(),
                        file.toString(),
                        "Choose another folder with --out."),
                e);
    }
}
