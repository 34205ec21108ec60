package org.amnok.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapView;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.layout.page.PageTemplate;
import org.amnok.map.Theme;
import org.amnok.release.ReleaseTerms;
import org.amnok.ui.page.PageSpots;

/// Saves pictures of the layout editor to look at, without a display; arguments: a project and a
/// folder.
public final class EditorPictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private EditorPictures() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        for (var theme : Theme.values()) {
            pictures(Path.of(args[0]), new File(args[1]), theme);
        }
        System.exit(0);
    }

    private static void pictures(Path project, File folder, Theme theme)
            throws IOException, InterruptedException {
        var memory = new HashMemory();
        memory.put("theme", theme.name());
        memory.put("history.asked", "yes");
        var name = theme.name().toLowerCase(Locale.ROOT);
        try (var window = new TestWindow(new FileAnswers(), memory, 1000, 1000)) {
            var large = enlarged(window);
            window.openProject(project);
            for (var template : List.of(PageTemplate.NEWS_PORTRAIT, PageTemplate.NEWS)) {
                keep(window, template);
            }
            TestWindow.runOnFx(() -> window.window().commands().output().editPages.run());
            settle(large, window);
            save(large, new File(folder, "editor-page-" + name + ".png"));
            select(large, 0);
            select(large, 3);
            settle(large, window);
            save(large, new File(folder, "editor-several-" + name + ".png"));
            for (var kind : List.of("map", "legend", "title")) {
                selectOnly(large, kind);
                settle(large, window);
                save(large, new File(folder, "editor-" + kind + "-" + name + ".png"));
            }
        }
    }

    private static void keep(TestWindow window, PageTemplate template) {
        var session = window.bench().session();
        var pages = window.pictures().pages();
        var request =
                new PageRequest(
                        Language.EN,
                        new MapView.Box(new LatLon(41.36, 128.1), new LatLon(41.44, 128.26)),
                        "EPSG:3857",
                        SightingFilter.ALL,
                        null,
                        null,
                        null,
                        null);
        var state = session.state().get();
        var terms = ReleaseTerms.of(ReleasePolicy.PARTNER);
        var release = pages.releases().release(terms, pages.choice(request, state));
        var design =
                pages.design(template, request, release, state, java.time.LocalDate.of(2026, 3, 1));
        var layout = new PageLayout(UUID.randomUUID(), template.title(), design);
        TestWindow.onFx(() -> session.perform(new Edit.Set(null, layout, "make page"))).join();
        TestWindow.await("it is there", () -> !session.state().get().equals(state));
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) scene.getRoot().lookup("#page-items");
    }

    private static void select(Scene scene, int row) {
        TestWindow.runOnFx(() -> list(scene).getSelectionModel().select(row));
    }

    private static void selectOnly(Scene scene, String id) {
        TestWindow.runOnFx(
                () -> {
                    var list = list(scene);
                    var found =
                            list.getItems().stream()
                                    .filter(
                                            item ->
                                                    ((org.amnok.domain.page.PageItem) item)
                                                            .id()
                                                            .equals(id))
                                    .findFirst();
                    list.getSelectionModel()
                            .clearAndSelect(list.getItems().indexOf(found.orElseThrow()));
                });
    }

    /// The headless screen is smaller than the picture: the content moves to a scene beyond it.
    private static Scene enlarged(TestWindow window) {
        return TestWindow.onFx(
                () -> {
                    var small = window.window().scene();
                    var content = small.getRoot();
                    small.setRoot(new Group());
                    var large = new Scene(content, WIDTH, HEIGHT);
                    window.parts().appearance().dress(large.getStylesheets());
                    return large;
                });
    }

    private static void settle(Scene scene, TestWindow window) throws InterruptedException {
        for (var i = 0; i < 3; i++) {
            TestWindow.onFx(() -> scene.snapshot(null));
            TestWindow.await(
                    "it is drawn",
                    () -> window.window().editor().map(e -> !PageSpots.isDrawing(e)).orElse(true));
            Thread.sleep(200);
        }
    }

    private static void save(Scene scene, File file) throws IOException {
        ImageIO.write(TestWindow.onFx(() -> picture(scene)), "png", file);
    }

    private static BufferedImage picture(Scene scene) {
        var shot = scene.snapshot(null);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pixels = new int[WIDTH * HEIGHT];
        shot.getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        image.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        return image;
    }
}
