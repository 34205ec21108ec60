package org.amnok.ui;

import com.sun.javafx.scene.NodeHelper;
import com.sun.javafx.tk.quantum.UnpaintedWindows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap;
import org.amnok.render.Libraries;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Fold;
import org.amnok.ui.look.Fonts;
import org.amnok.ui.page.PageSpots;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.PictureExports;
import org.amnok.workspace.incoming.ProjectCreation;
import org.amnok.workspace.output.PictureExport;

/// A whole window on the headless screen, with the real base map, renderer and project files.
final class TestWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = Long.getLong("amnok.patience", 60);
    private static final CompletableFuture<BaseMap> BASE = new CompletableFuture<>();
    private static final MapRenderer RENDERER = new MapRenderer();
    private static final CompletableFuture<WindowParts> FIRST = new CompletableFuture<>();

    private final ExecutorService background = Tasks.pool("background");
    private final ExecutorService drawing = Tasks.pool("drawing");
    private final AtomicInteger frames = new AtomicInteger();
    private final FileAnswers files;

    /// The printers that the window finds, at first none, and what they were given.
    final FakePrinters printers = new FakePrinters();

    private final PreferenceStore memory;
    private final WindowParts parts;
    private final Stage stage;
    private final MainWindow window;

    /// Shows a window of a size.
    TestWindow(FileAnswers files, PreferenceStore memory, double width, double height) {
        this.files = files;
        this.memory = memory;
        var base = base();
        parts = parts(base);
        memory.put("window.bounds", "0 0 " + width + " " + height);
        stage = onFx(Stage::new);
        window = onFx(() -> window(base));
        runOnFx(() -> window.start(Optional.empty()));
        runOnFx(
                () -> { // the headless screen is smaller
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }

    /// The parts of a window of its own. What only depends on the base map, which never changes, is
    /// made for the first window of the process and kept, with what the renderer keeps of it.
    private WindowParts parts(BaseMap base) {
        var fx = new FxThread();
        var own =
                DesktopProgram.parts(
                        base,
                        RENDERER,
                        new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                        Libraries.SYMBOLS,
                        new Tasks(background, fx),
                        new Tasks(drawing, fx));
        FIRST.complete(own);
        var first = FIRST.join();
        return new WindowParts(
                own.tasks(),
                own.drawing(),
                own.clock(),
                own.appearance(),
                own.symbols(),
                first.composer(),
                first.renderer(),
                first.index(),
                first.ground(),
                first.geography(),
                own.attributions(),
                printers);
    }

    private MainWindow window(BaseMap base) {
        var made =
                new MainWindow(
                        stage,
                        parts,
                        memory,
                        Optional.of(files),
                        new ProjectCreation(base.sites(), parts.geography()),
                        () -> PictureExports.AT_NOON);
        made.onMap(frames::incrementAndGet);
        return made;
    }

    Appearance appearance() {
        return parts.appearance();
    }

    /// What makes pictures and pages, as the window does.
    PictureExport pictures() {
        return PictureExports.AT_NOON;
    }

    /// Starts JavaFX and loads fonts and base map once for all tests of the process.
    private static synchronized BaseMap base() {
        if (!BASE.isDone()) {
            var started = new CompletableFuture<Void>();
            Platform.startup(() -> started.complete(null));
            started.join();
            Platform.setImplicitExit(false);
            runOnFx(UnpaintedWindows::begin);
            Fonts.load();
            BASE.complete(Maps.BASE);
        }
        return BASE.join();
    }

    MainWindow window() {
        return window;
    }

    PreferenceStore memory() {
        return memory;
    }

    Workbench bench() {
        return window.bench().orElseThrow();
    }

    WindowParts parts() {
        return parts;
    }

    Stage stage() {
        return stage;
    }

    /// Names that were suggested for files, in turn.
    List<String> suggested() {
        return files.suggested();
    }

    /// Lets the question where a new project is to be be answered with this file.
    void answerNew(Path file) {
        files.made(file);
    }

    /// Lets the next question for one's own key be answered with this file.
    void answerKey(Path file) {
        files.key(file);
    }

    /// Makes a new project by the window's own command and waits until it is open.
    void createProject(Path file) {
        files.next(file);
        runOnFx(window.commands().project().create::run);
        await("the project is open", () -> window.bench().isPresent());
    }

    /// Lets the next question for a file be answered with this one.
    void answer(Path file) {
        files.next(file);
    }

    /// Opens a project by the window's own command and waits until it is open.
    void openProject(Path file) {
        files.next(file);
        runOnFx(window.commands().project().open::run);
        await("the project is open", () -> window.bench().isPresent());
    }

    /// How many pictures of the map were shown.
    int frames() {
        return frames.get();
    }

    /// Waits until a picture of the map is shown that was begun after now.
    void awaitFrame() {
        var before = frames.get();
        await("a picture of the map", () -> frames.get() > before);
    }

    /// Waits until a page is open and drawn: its editor comes when the keys have been heard.
    void awaitPage() {
        await(
                "the page is drawn",
                () ->
                        window.editor()
                                .filter(
                                        each ->
                                                each.page().isPresent()
                                                        && !PageSpots.isDrawing(each))
                                .isPresent());
    }

    /// Waits until the map shows the view that it has, with everything on it.
    void awaitQuietMap() {
        var canvas = bench().map().canvas();
        try {
            await("the map is drawn", canvas::isUpToDate);
        } catch (AssertionError late) {
            var view = bench().model().viewport().get();
            throw new AssertionError(
                    "Of %s × %s px, the canvas has %s × %s"
                            .formatted(
                                    view.widthPixels(),
                                    view.heightPixels(),
                                    canvas.getWidth(),
                                    canvas.getHeight()),
                    late);
        }
    }

    /// Waits until the table below the map lists something: the map gives height to its first row.
    void awaitListed() {
        await(
                "the table below the map lists something",
                () ->
                        find("sightings-table", TableView.class).lookup(".table-row-cell:filled")
                                != null);
    }

    /// The visible texts of a style class.
    List<String> texts(String styleClass) {
        return onFx(
                () ->
                        root().lookupAll("." + styleClass).stream()
                                .filter(Node::isVisible)
                                .map(n -> ((Labeled) n).getText())
                                .toList());
    }

    /// The window's content as it would be shown with the next frame: controls have their children.
    /// Styles of what changed are worked out, as before a frame; `applyCss` would do it for all.
    private Parent root() {
        var root = window.scene().getRoot();
        NodeHelper.processCSS(root);
        root.layout();
        return root;
    }

    /// A node of a type by its id; columns of tables have ids, too.
    <T extends Node> T find(String id, Class<T> type) {
        return onFx(
                () -> {
                    var all = root().lookupAll("#" + id);
                    var fitting = all.stream().filter(type::isInstance).toList();
                    return type.cast(
                            fitting.isEmpty() ? root().lookup("#" + id) : fitting.getFirst());
                });
    }

    /// Finds a field of the form, unfolds its part and scrolls so far that it can be clicked.
    <T extends Node> T reveal(String id, Class<T> type) {
        var node = find(id, type);
        runOnFx(
                () -> {
                    for (Node at = node; at != null; at = at.getParent()) {
                        if (at instanceof Fold fold) {
                            fold.open(true);
                        }
                    }
                    for (Node at = node; at != null; at = at.getParent()) {
                        if (at instanceof ScrollPane pane) {
                            scroll(pane, node);
                        }
                    }
                });
        return node;
    }

    private static void scroll(ScrollPane pane, Node node) {
        rootOf(pane).applyCss();
        rootOf(pane).layout();
        var content = pane.getContent();
        var middle = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
        var room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        var top = middle - pane.getViewportBounds().getHeight() / 2;
        pane.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
        rootOf(pane).layout();
    }

    private static Parent rootOf(Node node) {
        return node.getScene().getRoot();
    }

    static <T> T onFx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.get());
                    } catch (RuntimeException | Error problem) {
                        result.completeExceptionally(problem);
                    }
                });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new AssertionError("The FX thread is stuck", stuck);
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    static void runOnFx(Runnable work) {
        onFx(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Waits until something is so; asked on the FX thread.
    static void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onFx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /// A dialog or a menu that a test left open would get the keys of the next one.
    void hideOthers() {
        runOnFx(
                () ->
                        List.copyOf(Window.getWindows()).stream()
                                .filter(other -> other != stage)
                                .forEach(Window::hide));
    }

    /// Waits until all that was begun in the background is done and told. Nothing begins after it.
    void endBackground() throws InterruptedException {
        background.shutdown();
        if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The background is not done");
        }
        runOnFx(() -> {});
    }

    /// The headless robot remembers every stage it was over: what it showed must not stay.
    @Override
    public void close() {
        hideOthers();
        // without the question that quitting asks while an edit is being done
        runOnFx(window::quitNow);
        runOnFx(
                () -> {
                    if (window.scene().getRoot() instanceof Pane pane) {
                        pane.getChildren().clear();
                    }
                    stage.setScene(null);
                    stage.setOnCloseRequest(null);
                    stage.setOnHiding(null);
                    stage.setOnHidden(null);
                    stage.setOnShown(null);
                });
        background.shutdown();
        drawing.shutdown();
    }
}
