package org.amnok.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javax.imageio.ImageIO;
import org.amnok.domain.LatLon;
import org.amnok.domain.project.Edit;
import org.amnok.map.Theme;
import org.amnok.ui.release.GateView;
import org.amnok.words.Spoken;

/// Saves pictures of the release gate to look at, without a display, like [WindowPictures], in all
/// languages and themes: arguments: a project and a folder.
public final class GatePictures {
    private static final LatLon ELSEWHERE = new LatLon(41.4, 128.19);

    private GatePictures() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        for (var language : args.length > 2 ? List.of(args[2]) : List.of("en", "ko", "zh", "ja")) {
            for (var theme : Theme.values()) {
                pictures(Path.of(args[0]), new File(args[1]), language, theme);
            }
        }
        System.exit(0);
    }

    private static void pictures(Path project, File folder, String language, Theme theme)
            throws IOException, InterruptedException {
        var memory = new HashMemory();
        memory.put("theme", theme.name());
        memory.put("language", language);
        memory.put("history.asked", "yes");
        try (var window = new TestWindow(new FileAnswers(), memory, 1000, 1000)) {
            Spoken.speak(language);
            window.openProject(project);
            var name = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            save(window, ELSEWHERE, scene -> {}, scene -> {}, new File(folder, "plain" + name));
            var risky = GateScene.findable(new LatLon(41.398, 128.17), "First ford");
            var telling =
                    GateScene.harmless(new LatLon(41.41, 128.2), "Mr Kim Chol-su, 010-1234-5678");
            for (var each : List.of(risky, telling)) {
                TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(each))).join();
            }
            save(window, ELSEWHERE, scene -> {}, scene -> {}, new File(folder, "open" + name));
            save(
                    window,
                    risky(risky),
                    scene -> press(scene, "gate-each"),
                    scene -> press(scene, "gate-accept-findable"),
                    new File(folder, "folded" + name));
            for (var row : List.of("fields", "excluded", "log")) {
                save(
                        window,
                        ELSEWHERE,
                        scene -> press(scene, "gate-" + row),
                        scene -> {},
                        new File(folder, row + name));
            }
            for (var each : List.of(risky, telling)) {
                TestWindow.onFx(() -> window.bench().session().perform(new Edit.Delete(each)))
                        .join();
            }
        }
    }

    private static LatLon risky(org.amnok.domain.record.Sighting sighting) {
        return WindowSpecification.point(sighting);
    }

    private static void press(GateScene scene, String id) {
        ((ButtonBase) scene.view().lookup("#" + id)).fire();
    }

    private static void save(
            TestWindow window,
            LatLon centre,
            Consumer<GateScene> first,
            Consumer<GateScene> then,
            File file)
            throws IOException, InterruptedException {
        var gate =
                TestWindow.onFx(
                        () -> GateScene.of(window, centre, GateView.WIDTH, GateView.HEIGHT));
        settle(gate.scene(), 1);
        TestWindow.runOnFx(() -> first.accept(gate));
        settle(gate.scene(), 2);
        TestWindow.runOnFx(() -> then.accept(gate));
        settle(gate.scene(), 3);
        ImageIO.write(TestWindow.onFx(() -> WindowShot.picture(gate.scene())), "png", file);
    }

    private static void settle(Scene scene, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            Thread.sleep(400);
            TestWindow.onFx(() -> scene.snapshot(null));
        }
    }
}
