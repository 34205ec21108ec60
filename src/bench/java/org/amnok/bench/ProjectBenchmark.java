package org.amnok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.amnok.bench.BenchRequest.Motion;
import org.amnok.layout.CircleWords;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.ground.BaseMap;
import org.amnok.render.MapRenderer;

/// Draws frames of a project as the window's queue does: the snapshot is composed, drawn into the
/// same pixels again, and what is said beside the map is found. The first frame has all in it that
/// is done once: how sightings group, or where their points are.
final class ProjectBenchmark implements Benchmark {
    private final Supplier<BaseMap> baseMap;
    private final MapRenderer renderer;

    ProjectBenchmark(Supplier<BaseMap> baseMap, MapRenderer renderer) {
        this.baseMap = baseMap;
        this.renderer = renderer;
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        var notes = new LinkedHashMap<String, Double>();
        var composer = new MapComposer(baseMap.get());
        var start = System.nanoTime();
        try (var project = OpenProject.of(request.data())) {
            notes.put("open_ms", millisSince(start));
            notes.put("sightings", (double) project.workspace().state().index().size());
            notes.put("open_rss_mib", ProcessFigures.residentMib());
            var millis = frames(request, project, composer, notes);
            notes.put("rss_mib", ProcessFigures.greatestResidentMib());
            return List.of(new Measurement(name(request, notes), millis, Map.copyOf(notes)));
        }
    }

    private double[] frames(
            BenchRequest request,
            OpenProject project,
            MapComposer composer,
            Map<String, Double> notes) {
        var pixels = new FramePixels(project.view());
        var walk = new Walk(project.view());
        var millis = new double[request.runs()];
        double cpu = 0;
        for (var i = 0; i < millis.length; i++) {
            if (i == millis.length / 2) {
                cpu = ProcessFigures.cpuMillis();
            }
            if (request.motion() == Motion.COLD) {
                renderer.forget();
            }
            var view = request.motion() == Motion.PAN ? walk.step(i) : project.view();
            var start = System.nanoTime();
            var snapshot = composer.compose(view, request.look(), project.contents());
            var report = pixels.draw(renderer, snapshot);
            beside(snapshot, project, view);
            millis[i] = millisSince(start);
            notes.put("drawn", (double) report.drawn());
            notes.put("labels", (double) report.labelsPlaced());
        }
        notes.put(
                "cpu_ms", (ProcessFigures.cpuMillis() - cpu) / (millis.length - millis.length / 2));
        write(pixels, request, notes);
        return millis;
    }

    /// What the window shows beside the map.
    private static void beside(MapSnapshot snapshot, OpenProject project, Viewport view) {
        BaseOnMap.attributions(project.contents().bases(), view);
        CircleWords.of(project.contents(), snapshot.look(), view).notes();
    }

    /// With the number of sightings: `P.every.1000000/pan`.
    private static String name(BenchRequest request, Map<String, Double> notes) {
        var number = request.workload() + "." + notes.getOrDefault("sightings", 0.0).intValue();
        return request.name().replace(request.workload(), number);
    }

    private static void write(FramePixels pixels, BenchRequest request, Map<String, Double> notes) {
        var name = name(request, notes).replace('/', '_');
        var file = request.out().resolve("amnok_" + name + ".png");
        try {
            Files.createDirectories(request.out());
            ImageIO.write(pixels.image(), "png", file.toFile());
        } catch (IOException e) {
            throw FramePixels.notWritten(file, e);
        }
    }

    private static double millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e6;
    }
}
