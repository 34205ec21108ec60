package org.amnok.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.map.Theme;
import org.amnok.ui.release.GateView;
import org.testfx.api.FxRobot;

/// Saves pictures of the window to look at, without a display: of the whole river, the form of a
/// sighting, the timeline, the import page, the layout editor and the release window, in four
/// languages, two themes and three sizes. Arguments: a project and a folder, and a language to take
/// them in one only.
///
/// Java's options are those of the tests (`-Dglass.platform=Headless -Dprism.order=sw
/// -Djava.awt.headless=true`).
public final class WindowPictures {
    private static final List<Dimension2D> SIZES =
            List.of(
                    new Dimension2D(1920, 1080),
                    new Dimension2D(1280, 780),
                    new Dimension2D(1024, 680));

    /// The release window is one of its own: roomy, as it opens, and on a small screen.
    private static final List<Dimension2D> GATE_SIZES =
            List.of(
                    new Dimension2D(1280, 860),
                    new Dimension2D(GateView.WIDTH, GateView.HEIGHT),
                    new Dimension2D(860, 600));

    private final TestWindow window;
    private final Path folder;
    private final String ending;
    private final FxRobot robot = new FxRobot();

    private WindowPictures(TestWindow window, Path folder, String ending) {
        this.window = window;
        this.folder = folder;
        this.ending = ending;
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(Path.of(args[1]));
        for (var language : Language.values()) {
            if (args.length > 2 && !language.code().equals(args[2])) {
                continue;
            }
            for (var theme : Theme.values()) {
                pictures(Path.of(args[0]), Path.of(args[1]), language, theme);
            }
        }
        System.exit(0);
    }

    private static void pictures(Path project, Path folder, Language language, Theme theme)
            throws IOException {
        var memory = new HashMemory();
        memory.put("theme", theme.name());
        memory.put("language", language.code());
        memory.put("history.asked", "yes");
        var ending = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT);
        try (var window = new TestWindow(new FileAnswers(), memory, 1000, 1000)) {
            var pictures = new WindowPictures(window, folder, ending);
            window.openProject(project);
            pictures.gate();
            pictures.save("window");
            pictures.inspector();
            pictures.timeline();
            pictures.incoming();
            pictures.editor();
        }
    }

    private void gate() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        pressFirst();
        TestWindow.await(
                "the gate is there",
                () -> TestWindow.onFx(() -> OpenDialog.isOpen("gate-release")));
        save("gate", TestWindow.onFx(WindowPictures::gateScene), GATE_SIZES, () -> {});
        window.hideOthers();
    }

    private void inspector() throws IOException {
        TestWindow.runOnFx(
                () -> {
                    var bench = window.bench();
                    bench.session().state().get().contents().sightings().stream()
                            .filter(s -> s.code().equals("e15"))
                            .findFirst()
                            .ifPresent(s -> bench.session().selection().set(s.uuid()));
                    bench.model()
                            .show(
                                    bench.model()
                                            .viewport()
                                            .get()
                                            .centredAt(new LatLon(41.3955, 128.1905))
                                            .atScale(50_000));
                });
        save("inspector");
        TestWindow.runOnFx(() -> window.bench().session().selection().clear());
    }

    private void timeline() throws IOException {
        TestWindow.runOnFx(() -> window.bench().panes().toggle(Panes.Side.TABLE));
        save("timeline", window.window().scene(), SIZES, this::openTimeline);
        TestWindow.runOnFx(() -> window.bench().panes().toggle(Panes.Side.TABLE));
    }

    /// In small windows it is a line until it is opened.
    private void openTimeline() {
        var panes = window.bench().panes();
        if (panes.isLine(Panes.Side.TIMELINE)) {
            panes.toggle(Panes.Side.TIMELINE);
        }
    }

    private void incoming() throws IOException {
        var table = IncomingSamples.table(folder.resolve("tables"));
        TestWindow.runOnFx(
                () -> window.window().incoming().orElseThrow().importFiles(List.of(table)));
        save("import");
        TestWindow.runOnFx(() -> window.window().overMap().leave());
    }

    private void editor() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        TestWindow.await(
                "a page is chosen",
                () -> TestWindow.onFx(() -> OpenDialog.isOpen("page-language")));
        pressFirst();
        TestWindow.await("the editor is there", () -> window.window().editor().isPresent());
        save("layout-editor");
    }

    /// Presses the first button of the dialog that opens, the one that goes on.
    private static void pressFirst() {
        TestWindow.await("a dialog", () -> TestWindow.onFx(() -> dialog().isPresent()));
        TestWindow.runOnFx(
                () ->
                        Platform.runLater(
                                () -> {
                                    var pane = dialog().orElseThrow();
                                    var first = pane.getButtonTypes().getFirst();
                                    ((Button) pane.lookupButton(first)).fire();
                                }));
    }

    private static Scene gateScene() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(each -> each.getRoot().lookup("#gate-release") != null)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DialogPane> dialog() {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup(".dialog-pane"))
                .filter(Objects::nonNull)
                .map(DialogPane.class::cast)
                .findFirst();
    }

    private void save(String name) throws IOException {
        save(name, window.window().scene(), SIZES, () -> {});
    }

    /// @param first done in each size before its picture is taken
    private void save(String name, Scene shown, List<Dimension2D> sizes, Runnable first)
            throws IOException {
        for (var size : sizes) {
            var ending = "-" + (int) size.getWidth();
            ImageIO.write(WindowShot.of(shown, size, first), "png", file(name, ending));
        }
    }

    private File file(String name, String size) {
        return folder.resolve(name + ending + size + ".png").toFile();
    }
}
