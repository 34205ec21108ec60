package org.amnok.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.amnok.domain.Lazy;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.LegendRaster;
import org.amnok.layout.page.PageComposer;
import org.amnok.layout.print.SystemPrinters;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.symbol.SymbolRaster;
import org.amnok.render.text.FontLibrary;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Fonts;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.search.SearchIndex;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.incoming.ProjectCreation;
import org.amnok.workspace.output.PictureExport;
import org.jspecify.annotations.Nullable;

/// The program as a window: starts JavaFX, and reads fonts and base map meanwhile.
public final class DesktopProgram {

    private final Supplier<BaseMap> baseMap;
    private final SymbolLibrary symbols;
    private final MapRenderer renderer;
    private final TextRenderer pen;
    private final PreferenceStore memory;
    private final FxThread fx = new FxThread();

    /// @param baseMap reads the base map; called once, in the background
    /// @param fonts and symbols: of the map, and of all pictures
    public DesktopProgram(
            Supplier<BaseMap> baseMap,
            FontLibrary fonts,
            SymbolLibrary symbols,
            PreferenceStore memory) {
        this.baseMap = baseMap;
        this.symbols = symbols;
        renderer = new MapRenderer(fonts, symbols);
        pen = new TextRenderer(fonts, symbols);
        this.memory = memory;
    }

    /// Shows the window and waits until it is closed. Once in a process.
    ///
    /// @param project to open; empty for the welcome page
    /// @param closeAtFirstMap closes the window by itself when its first map is shown
    public void show(Optional<Path> project, boolean closeAtFirstMap) {
        TextSize.apply(memory);
        var background = Tasks.pool("background");
        var drawing = Tasks.pool("drawing");
        var made =
                CompletableFuture.supplyAsync(
                        () -> made(new Tasks(background, fx), new Tasks(drawing, fx)), background);
        var begun = made.thenAcceptAsync(m -> project.ifPresent(m.creation::begin), background);
        var loading = made.thenApplyAsync(this::withFonts, background);
        loading.thenAcceptAsync(this::prepare, background);
        var closed = new CompletableFuture<Void>();
        GraphicsCard.chooseDrawing();
        try {
            Platform.startup(
                    () ->
                            loading.thenAcceptAsync(
                                            m -> open(m, project, closeAtFirstMap, closed), fx)
                                    .exceptionally(failure -> fail(closed, failure)));
            try {
                closed.join();
            } finally {
                Platform.exit();
            }
        } finally {
            begun.handle((_, _) -> made.thenAccept(m -> m.creation.leaveBegun())).join();
            background.shutdown();
            drawing.shutdown();
        }
    }

    private static @Nullable Void fail(CompletableFuture<Void> closed, Throwable failure) {
        closed.completeExceptionally(failure);
        return null;
    }

    /// What the window is made around, and needs no toolkit.
    private record Made(WindowParts parts, ProjectCreation creation) {}

    private Made made(Tasks tasks, Tasks drawing) {
        var base = baseMap.get();
        var parts = parts(base, renderer, pen, symbols, tasks, drawing);
        return new Made(parts, new ProjectCreation(base.sites(), parts.geography()));
    }

    private Made withFonts(Made made) {
        Fonts.load();
        return made;
    }

    /// The base map is being projected while the window is made.
    private void prepare(Made made) {
        var composer = made.parts.composer();
        renderer.prepare(
                composer.ground(), composer.base().significance(), Projections.webMercator());
    }

    private void open(
            Made made,
            Optional<Path> project,
            boolean closeAtFirstMap,
            CompletableFuture<Void> closed) {
        var stage = new Stage();
        var window =
                new MainWindow(
                        stage,
                        made.parts,
                        memory,
                        Optional.empty(),
                        made.creation,
                        () -> exports(made.parts));
        if (closeAtFirstMap) {
            var training = new TrainingRun(Duration.millis(Integer.getInteger("amnok.stay", 0)));
            window.onMap(() -> training.begin(window, () -> close(stage)));
        }
        var ending = new Shutdown(fx, window::quitNow);
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

    /// Closes as a person does, so that the next start knows the room of the map.
    private static void close(Stage stage) {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// What pictures and pages are made with: the base map, fonts and symbols of the window's map.
    private PictureExport exports(WindowParts parts) {
        var pages = new PageComposer(parts.composer(), renderer, pen);
        return new PictureExport(
                pages,
                parts.attributions(),
                Clock.system(ZoneId.systemDefault()),
                parts.geography());
    }

    /// What the window needs, around a base map.
    static WindowParts parts(
            BaseMap base,
            MapRenderer renderer,
            TextRenderer pen,
            SymbolLibrary library,
            Tasks tasks,
            Tasks drawing) {
        var appearance = new Appearance();
        var legends = new LegendRaster(pen);
        return new WindowParts(
                tasks,
                drawing,
                InstantSource.system(),
                appearance,
                new Symbols(new SymbolRaster(library), legends, drawing, appearance.theme()),
                new MapComposer(base),
                renderer,
                new SearchIndex(() -> Gazetteer.of(base)),
                new Lazy<>(() -> new GroundFeatures(base)),
                new Lazy<>(() -> BaseMapGeography.of(base)),
                base.attributions(),
                new SystemPrinters());
    }
}
