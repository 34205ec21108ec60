package org.amnok.ui.release;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Place;
import org.amnok.domain.SightingStatus;
import org.amnok.layout.ReleasedContents;
import org.amnok.map.MapComposer;
import org.amnok.map.MapContents;
import org.amnok.map.SightingMark;
import org.amnok.map.StretchMark;
import org.amnok.release.Passage;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseReview;
import org.amnok.render.SnapshotRaster;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Newest;

/// The same part of the map twice: as it is in the project, and as it would be in the file.
public final class GateMaps extends HBox {
    private static final int WIDTH = 342;
    private static final int HEIGHT = 274;

    private final GateModel model;
    private final MapComposer composer;
    private final SnapshotRaster raster;
    private final double pixelRatio;
    private final ImageView before = new ImageView();
    private final ImageView after = new ImageView();
    private final Newest<int[]> afters;
    private final Newest<int[]> befores;

    /// @param pixelRatio device pixels for a logical one
    public GateMaps(
            GateModel model,
            MapComposer composer,
            SnapshotRaster raster,
            double pixelRatio,
            Executor background,
            Executor fx) {
        this.model = model;
        this.composer = composer;
        this.raster = raster;
        this.pixelRatio = pixelRatio;
        afters = new Newest<>(background, fx);
        befores = new Newest<>(background, fx);
        getStyleClass().add("gate-maps");
        getChildren().addAll(framed("In the project", before), framed("In the file", after));
        var now = model.review().get();
        befores.ask(() -> drawn(inProject(now)), pixels -> show(pixels, before));
        model.review().subscribe(this::redraw);
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

    private void redraw(ReleaseReview review) {
        afters.ask(() -> drawn(inFile(review)), pixels -> show(pixels, after));
    }

    private MapContents inProject(ReleaseReview review) {
        var shown =
                review.passages().stream()
                        .map(Passage::before)
                        .filter(sighting -> sighting.status() != SightingStatus.RETRACTED)
                        .toList();
        var marks = shown.stream().flatMap(s -> SightingMark.of(s).stream()).toList();
        var stretches =
                shown.stream()
                        .filter(s -> s.place() instanceof Place.Stretch)
                        .map(
                                s ->
                                        new StretchMark(
                                                s.uuid(),
                                                ((Place.Stretch) s.place()).along(),
                                                s.kind()))
                        .toList();
        return new MapContents(
                marks, stretches, List.of(), model.question().contents().sites(), Set.of());
    }

    private MapContents inFile(ReleaseReview review) {
        return ReleasedContents.of(
                review.released(),
                new ReleaseGate().releaseSites(model.question().contents().sites()));
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
