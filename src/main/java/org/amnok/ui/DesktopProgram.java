package org.amnok.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.amnok.map.BaseMap;
import org.amnok.map.Gazetteer;
import org.amnok.map.GroundFeatures;
import org.amnok.map.MapComposer;
import org.amnok.map.MapTerrain;
import org.amnok.render.MapRenderer;
import org.amnok.render.SnapshotRaster;
import org.amnok.render.SymbolLibrary;
import org.amnok.render.SymbolRaster;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Fonts;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.search.SearchIndex;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.ProjectCreation;

/// The program as a window: starts JavaFX, and reads fonts and base map meanwhile.
public final class DesktopProgram {
    private static final int THREADS = 2;

    private final Supplier<BaseMap> baseMap;
    private final MapRenderer renderer;
    private final Supplier<PictureExport> exports;
    private final Memory memory;
    private final FxThread fx = new FxThread();

    /// @param baseMap reads the base map; called once, in the background
    public DesktopProgram(
            Supplier<BaseMap> baseMap,
            MapRenderer renderer,
            Supplier<PictureExport> exports,
            Memory memory) {
        this.baseMap = baseMap;
        this.renderer = renderer;
        this.exports = exports;
        this.memory = memory;
    }

    /// Shows the window and waits until it is closed. Once in a process.
    ///
    /// @param project to open; empty for the welcome page
    /// @param closeAtFirstMap closes the window by itself when its first map is shown
    public void show(Optional<Path> project, boolean closeAtFirstMap) {
        var background = pool("background");
        var drawing = pool("drawing");
        var loading = CompletableFuture.supplyAsync(this::load, background);
        var closed = new CompletableFuture<Void>();
        Platform.startup(
                () ->
                        loading.thenAcceptAsync(
                                        base ->
                                                open(
                                                        base,
                                                        new Tasks(background, fx),
                                                        new Tasks(drawing, fx),
                                                        project,
                                                        closeAtFirstMap,
                                                        closed),
                                        fx)
                                .exceptionally(
                                        failure -> {
                                            closed.completeExceptionally(failure);
                                            return null;
                                        }));
        try {
            closed.join();
        } finally {
            Platform.exit();
            background.shutdown();
            drawing.shutdown();
        }
    }

    private BaseMap load() {
        Fonts.load();
        return baseMap.get();
    }

    private void open(
            BaseMap base,
            Tasks tasks,
            Tasks drawing,
            Optional<Path> project,
            boolean closeAtFirstMap,
            CompletableFuture<Void> closed) {
        var stage = new Stage();
        var parts = parts(base, renderer, tasks, drawing);
        var window =
                new MainWindow(
                        stage,
                        parts,
                        memory,
                        Optional.empty(),
                        new ProjectCreation(base.sites(), parts.terrain()),
                        exports,
                        closeAtFirstMap ? stage::close : () -> {});
        var ending = new Ending(fx, window::quitNow);
        var heap = HeapWatch.over(window.scene());
        stage.setOnHidden(
                event -> {
                    heap.close();
                    ending.closed();
                    closed.complete(null);
                });
        ending.listen();
        window.start(project);
    }

    /// What the window needs, around a base map.
    static WindowParts parts(BaseMap base, MapRenderer renderer, Tasks tasks, Tasks drawing) {
        var appearance = new Appearance();
        return new WindowParts(
                tasks,
                drawing,
                InstantSource.system(),
                appearance,
                new Symbols(new SymbolRaster(new SymbolLibrary()), drawing, appearance.theme()),
                new MapComposer(base),
                new SnapshotRaster(renderer),
                new SearchIndex(Gazetteer.of(base)),
                new Lazy<>(() -> new GroundFeatures(base)),
                new Lazy<>(() -> MapTerrain.of(base)),
                base.attributions());
    }

    /// Threads that end with the program.
    static ExecutorService pool(String name) {
        return Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("amnok-" + name + "-", 1).daemon().factory());
    }
}
