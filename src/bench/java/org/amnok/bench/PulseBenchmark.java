package org.amnok.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.render.MapRenderer;
import org.amnok.ui.session.FxThread;

/// Workloads `FX.symbols` and so on: a window with a project's map, dragged with every pulse and
/// zoomed now and then. The figures are milliseconds from one pulse of the window to the next;
/// `latest_pulse_ms` is the greatest of all of them. Once in a process.
public final class PulseBenchmark implements Benchmark {
    private static final int PULSES_PER_RUN = 20;

    private final Supplier<BaseMap> baseMap;
    private final MapRenderer renderer;
    private final FxThread fx = new FxThread();

    public PulseBenchmark(Supplier<BaseMap> baseMap, MapRenderer renderer) {
        this.baseMap = baseMap;
        this.renderer = renderer;
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        var composer = new MapComposer(baseMap.get());
        Logger.getLogger("").setLevel(Level.SEVERE); // JavaFX would warn of the class path
        var background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
        try (var project = OpenProject.of(request.data())) {
            Platform.startup(() -> {});
            return List.of(measure(request, project, composer, background));
        } finally {
            Platform.exit();
            background.shutdown();
        }
    }

    private Measurement measure(
            BenchRequest request,
            OpenProject project,
            MapComposer composer,
            ExecutorService background) {
        var map =
                CompletableFuture.supplyAsync(
                                () ->
                                        new MovingMap(
                                                project,
                                                request.look(),
                                                composer,
                                                renderer,
                                                background,
                                                fx),
                                fx)
                        .join();
        var millis =
                CompletableFuture.supplyAsync(
                                () -> map.measure(PULSES_PER_RUN * request.runs()), fx)
                        .join()
                        .join();
        var latest = Arrays.stream(millis).max().orElse(Double.NaN);
        var notes = Map.of("latest_pulse_ms", latest, "pictures", (double) map.pictures());
        return new Measurement(request.workload(), millis, notes);
    }
}
