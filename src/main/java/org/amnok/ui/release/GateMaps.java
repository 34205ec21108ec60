package org.amnok.ui.release;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.release.ReleaseGate;
import org.amnok.render.SnapshotRaster;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// The same part of the map twice: as it is in the project, and as it would be in the file.
public final class GateMaps extends HBox {
    private static final int WIDTH = GateMarks.WIDTH;
    private static final int HEIGHT = GateMarks.HEIGHT;

    private final GateModel model;
    private final MapComposer composer;
    private final SnapshotRaster raster;
    private final double pixelRatio;
    private final ImageView before = new ImageView();
    private final ImageView after = new ImageView();
    private final LatestTask<int[]> afters;
    private final LatestTask<int[]> befores;

    /// @param pixelRatio device pixels for a logical one
    public GateMaps(
            GateModel model,
            MapComposer composer,
            SnapshotRaster raster,
            double pixelRatio,
            Tasks tasks) {
        this.model = model;
        this.composer = composer;
        this.raster = raster;
        this.pixelRatio = pixelRatio;
        afters = tasks.newest();
        befores = tasks.newest();
        getStyleClass().add("gate-maps");
        var all = model.look().get().marks();
        getChildren()
                .addAll(
                        framed(Messages.text("gate.in_the_project"), before),
                        framed(Messages.text("gate.in_the_file"), after));
        if (!all.isWhole()) {
            getChildren()
                    .add(
                            Text.wrapped(
                                    Messages.text("gate.each_map_draws", GateMarks.MOST),
                                    "quiet-text"));
        }
        befores.ask(() -> drawn(inProject(all)), pixels -> show(pixels, before));
        model.look().subscribe(look -> redraw(look.marks()));
    }

    private static Node framed(String title, ImageView view) {
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setAccessibleText(title);
        var frame = new StackPane(view);
        frame.getStyleClass().add("gate-map");
        frame.setMinSize(WIDTH + 2, HEIGHT + 2);
        frame.setMaxSize(WIDTH + 2, HEIGHT + 2);
        var box = new VBox(Text.of(title, "gate-head"), frame);
        box.getStyleClass().add("gate-section");
        HBox.setHgrow(box, Priority.NEVER);
        return box;
    }

    private void redraw(GateMarks marks) {
        afters.ask(() -> drawn(inFile(marks)), pixels -> show(pixels, after));
    }

    private MapContents inProject(GateMarks marks) {
        return marks.inProject(List.copyOf(model.question().contents().sites()));
    }

    private MapContents inFile(GateMarks marks) {
        var sites = model.question().contents().sites();
        return marks.inFile(new ReleaseGate().releaseSites(sites));
    }

    private int width() {
        return (int) Math.round(WIDTH * pixelRatio);
    }

    private int height() {
        return (int) Math.round(HEIGHT * pixelRatio);
    }

    private int[] drawn(MapContents contents) {
        var viewport = model.question().extent().fitted(WIDTH, HEIGHT, pixelRatio);
        var look = model.question().look();
        var pixels = new int[width() * height()];
        raster.render(
                composer.compose(viewport, look, contents.over(model.question().bases())),
                List.of(),
                pixels,
                width(),
                height(),
                () -> false);
        return pixels;
    }

    private void show(int[] pixels, ImageView view) {
        var image = new WritableImage(width(), height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width(),
                        height(),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels,
                        0,
                        width());
        view.setImage(image);
    }
}
