package org.amnok.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.manual.Manual;
import org.testfx.api.FxRobot;

/// Makes the pictures of the manual: what the window shows while each of its tasks is done, with
/// the sample project, in four languages. Run by `installer/manual-pictures`. Arguments: the sample
/// project, the folder of the pictures, a folder for what is made meanwhile, and a language to make
/// those of one only.
public final class ManualPictures {
    private static final Dimension2D SIZE = new Dimension2D(1024, 680);
    private static final Dimension2D DIALOG = new Dimension2D(860, 600);

    /// A made-up report of a made-up newspaper.
    private static final Map<String, String> REPORTS =
            Map.of(
                    "en",
                    """
                    Example Border Daily · 2 October 2025

                    Between 11 and 20 September, 200 to 300 cars were parked at Hyesan. On the night \
                    of 24 September, some 30 trucks forded the river about 2 km upstream of the \
                    Changbai bridge.
                    """,
                    "ko",
                    """
                    예시 국경일보 · 2025년 10월 2일

                    9월 11일부터 20일 사이 혜산에 승용차 200~300대가 주차되어 있었다. 9월 24일 밤에는 트럭 약 \
                    30대가 강을 건넜다.
                    """,
                    "zh",
                    """
                    示例边境日报 · 2025年10月2日

                    9月11日至20日，惠山停放着200至300辆轿车。9月24日夜间，约30辆卡车涉水过江。
                    """,
                    "ja",
                    """
                    見本国境新聞 · 2025年10月2日

                    9月11日から20日の間、恵山に乗用車200～300台が駐車していた。9月24日の夜、トラック約30台が川を渡った。
                    """);

    private static final int MOST_COLOURS = 256;

    private final TestWindow window;
    private final Path folder;
    private final Path work;
    private final String language;
    private final FxRobot robot = new FxRobot();

    private ManualPictures(TestWindow window, Path folder, Path work, String language) {
        this.window = window;
        this.folder = folder;
        this.work = work;
        this.language = language;
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[1]));
        for (var language : args.length > 3 ? List.of(args[3]) : Manual.LANGUAGES) {
            var memory = new HashMemory();
            memory.put("theme", "LIGHT");
            memory.put("language", language);
            memory.put("history.asked", "yes");
            try (var window = new TestWindow(new FileAnswers(), memory, 1000, 1000)) {
                var work = Files.createDirectories(Path.of(args[2]));
                window.openProject(copied(args[0], work.resolve("border.gpkg")));
                new ManualPictures(window, folder, work, language).all();
            }
        }
        System.exit(0);
    }

    private void all() throws IOException {
        window.awaitQuietMap();
        goToHyesan();
        select(sighting -> sighting.code().equals("e15"));
        save("enter");
        select(sighting -> sighting.place() instanceof Place.Unlocated);
        save("nowhere");
        TestWindow.runOnFx(() -> window.bench().session().selection().clear());
        report();
        photos();
        table();
        filter();
        many();
        gate();
        layer();
        page();
    }

    private void goToHyesan() {
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    var here = new LatLon(41.3955, 128.1905);
                    model.show(model.viewport().get().centredAt(here).atScale(50_000));
                });
    }

    private void select(Predicate<Sighting> wanted) {
        TestWindow.runOnFx(
                () -> {
                    var session = window.bench().session();
                    session.state().get().contents().sightings().stream()
                            .filter(wanted)
                            .findFirst()
                            .ifPresent(s -> session.selection().set(s.uuid()));
                });
    }

    private void report() throws IOException {
        TestWindow.runOnFx(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(REPORTS.getOrDefault(language, ""));
                    Clipboard.getSystemClipboard().setContent(content);
                });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        TestWindow.await(
                "the drafts are there",
                () -> window.find("proposal-1-when", CheckBox.class) != null);
        save("report");
        leavePage();
    }

    private void photos() throws IOException {
        var photos = IncomingSamples.photos(work.resolve("photos"), 6).toArray(Path[]::new);
        Drops.drop(window.bench().map().canvas(), Point2D.ZERO, photos);
        TestWindow.await(
                "the photos are there", () -> window.find("photos-add", Button.class) != null);
        save("photos");
        leavePage();
    }

    private void table() throws IOException {
        imported(List.of(IncomingSamples.table(work.resolve("tables"))));
        save("import");
        leavePage();
    }

    private void imported(List<Path> files) {
        TestWindow.runOnFx(() -> window.window().incoming().orElseThrow().importFiles(files));
        TestWindow.await("a page", () -> window.window().overMap().page().isPresent());
    }

    private void leavePage() {
        TestWindow.runOnFx(() -> window.window().overMap().leave());
    }

    private void filter() throws IOException {
        TestWindow.runOnFx(() -> window.bench().commands().selectAll.run());
        TestWindow.runOnFx(() -> window.bench().session().selection().clear());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        TestWindow.await(
                "the filter is there", () -> window.find("filter-name", TextField.class) != null);
        save("find");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    private void many() throws IOException {
        TestWindow.runOnFx(window.bench().commands().selectAll::run);
        TestWindow.runOnFx(window.bench().table().commands().change::run);
        TestWindow.await("the change is asked", () -> TestWindow.onFx(() -> has("#bulk-apply")));
        save("many");
        TestWindow.runOnFx(() -> window.bench().session().selection().clear());
    }

    private void gate() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        goOn();
        TestWindow.await("the gate is there", () -> TestWindow.onFx(() -> has("#gate-release")));
        save("export", TestWindow.onFx(() -> scene("#gate-release")), DIALOG);
        window.hideOthers();
    }

    private static Path copied(String from, Path to) throws IOException {
        return Files.copy(Path.of(from), to, StandardCopyOption.REPLACE_EXISTING);
    }

    private void layer() throws IOException {
        window.answer(copied("maps/admin1.geojson", work.resolve("provinces.geojson")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        TestWindow.await(
                "the layer is there",
                () ->
                        TestWindow.onFx(
                                () -> !window.bench().session().state().get().bases().isEmpty()));
        save("more");
    }

    private void page() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        goOn();
        TestWindow.await("the editor is there", () -> window.window().editor().isPresent());
        save("page");
    }

    /// Presses the first button of the dialog that opens.
    private static void goOn() {
        TestWindow.await("a dialog", () -> TestWindow.onFx(() -> has(".dialog-pane")));
        TestWindow.runOnFx(
                () ->
                        Platform.runLater(
                                () -> {
                                    var root = scene(".dialog-pane").getRoot();
                                    var pane = (DialogPane) root.lookup(".dialog-pane");
                                    var first = pane.getButtonTypes().getFirst();
                                    ((Button) pane.lookupButton(first)).fire();
                                }));
    }

    private static boolean has(String selector) {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup(selector))
                .anyMatch(Objects::nonNull);
    }

    private static Scene scene(String selector) {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .map(Node::getScene)
                .findFirst()
                .orElseThrow();
    }

    private void save(String task) throws IOException {
        save(task, window.window().scene(), SIZE);
    }

    private void save(String task, Scene scene, Dimension2D size) throws IOException {
        var picture = fewerColours(WindowShot.of(scene, size, () -> {}));
        ImageIO.write(picture, "png", folder.resolve(task + "-" + language + ".png").toFile());
    }

    /// With the most frequent colours alone, and the nearest of these for the others: a third of
    /// the bytes.
    private static BufferedImage fewerColours(BufferedImage picture) {
        var size = picture.getWidth() * picture.getHeight();
        var pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var frequent =
                IntStream.of(pixels)
                        .boxed()
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                        .limit(MOST_COLOURS)
                        .mapToInt(Map.Entry::getKey)
                        .toArray();
        var colours =
                new IndexColorModel(
                        8, frequent.length, frequent, 0, false, -1, DataBuffer.TYPE_BYTE);
        var few =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        colours);
        var nearest = new HashMap<Integer, Byte>();
        var cells = ((DataBufferByte) few.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < size; i++) {
            cells[i] = nearest.computeIfAbsent(pixels[i], rgb -> (byte) nearest(frequent, rgb));
        }
        return few;
    }

    private static int nearest(int[] colours, int rgb) {
        return IntStream.range(0, colours.length)
                .boxed()
                .min(Comparator.comparingInt(i -> distance(colours[i], rgb)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> (one >> shift & 0xFF) - (other >> shift & 0xFF))
                .map(apart -> apart * apart)
                .sum();
    }
}
