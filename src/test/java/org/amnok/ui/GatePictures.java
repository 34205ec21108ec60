package org.amnok.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.geo.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSighting;
import org.amnok.ui.release.GateLook;
import org.amnok.ui.release.GateMaps;
import org.amnok.ui.release.GateModel;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.GateView;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.output.ExportQuery;

/// Saves pictures of the release gate to look at, without a display, like [WindowPictures]:
/// arguments: a project and a folder.
public final class GatePictures {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 860;

    private GatePictures() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        for (var theme : Theme.values()) {
            picture(Path.of(args[0]), new File(args[1]), theme);
        }
        System.exit(0);
    }

    private static void picture(Path project, File folder, Theme theme)
            throws IOException, InterruptedException {
        var memory = new HashMemory();
        memory.put("theme", theme.name());
        memory.put("history.asked", "yes");
        try (var window = new TestWindow(new FileAnswers(), memory, 1000, 1000)) {
            window.openProject(project);
            var scene = TestWindow.onFx(() -> scene(window, theme));
            for (int i = 0; i < 4; i++) {
                Thread.sleep(700);
                TestWindow.onFx(() -> scene.snapshot(null));
            }
            var image = TestWindow.onFx(() -> picture(scene));
            var name = "gate-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            ImageIO.write(image, "png", new File(folder, name));
        }
    }

    private static Scene scene(TestWindow window, Theme theme) {
        var parts = window.parts();
        var model = model(question(window, theme));
        model.least().set(PrivacyLevel.DISTRICT);
        var maps = new GateMaps(model, parts.composer(), parts.raster(), 1, parts.drawing());
        var view = new GateView(model, maps);
        var scene = new Scene(view, WIDTH, HEIGHT);
        parts.appearance().dress(scene.getStylesheets());
        return scene;
    }

    private static GateModel model(GateQuestion question) {
        var terms = ReleaseTerms.of(ReleasePolicy.PARTNER);
        var first = GateLook.at(question, terms, Set.of(), Progress.NONE);
        return new GateModel(question, first, new Tasks(Runnable::run, new FxThread()));
    }

    private static GateQuestion question(TestWindow window, Theme theme) {
        var state = window.bench().session().state().get();
        var releases = window.pictures().releases();
        var frame = new ReleaseFrame(new LatLon(41.4017, 128.1778), 9000, 7000, "");
        return new GateQuestion(
                "a picture of the map",
                releases,
                releases.choice(ExportQuery.ALL, state).in(List.of(frame), GatePictures::isShown),
                MapExtent.of(
                        Projections.webMercator(),
                        new LatLon(41.375, 128.13),
                        new LatLon(41.435, 128.24)),
                MapStyle.DEFAULT.in(theme),
                state.bases());
    }

    private static boolean isShown(ReleasedSighting each) {
        return each.point() != null
                && each.point().lonDegrees() > 128.13
                && each.point().lonDegrees() < 128.24;
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
