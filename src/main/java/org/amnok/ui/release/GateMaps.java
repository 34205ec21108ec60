package org.amnok.ui.release;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.release.ReleaseGate;
import org.amnok.render.MapRenderer;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// The same part of the map twice: as it is in the project, and as it would be in the file.
public final class GateMaps extends HBox {
    /// Of a map in a large window: more than was looked at would be in a larger one.
    private static final double MOST_WIDTH = 540;

    private static final double MOST_HEIGHT = 440;
    private static final double LEAST_HEIGHT = 120;

    /// A map this small has smaller letters than the window, or names cover what is counted.
    private static final double LETTERS = 0.7;

    private final GateModel model;
    private final MapComposer composer;
    private final MapRenderer renderer;
    private final double pixelRatio;
    private final Picture before;
    private final Picture after;
    private final Label precision = Text.of("", "hint");

    /// @param pixelRatio device pixels for a logical one
    public GateMaps(
            GateModel model,
            MapComposer composer,
            MapRenderer renderer,
            double pixelRatio,
            Tasks tasks) {
        this.model = model;
        this.composer = composer;
        this.renderer = renderer;
        this.pixelRatio = pixelRatio;
        getStyleClass().add("gate-maps");
        var all = model.look().get().marks();
        var drawn =
                all.isWhole()
                        ? Messages.text("gate.as_recorded")
                        : Messages.text("gate.each_map_draws", GateMarks.MOST);
        var sites = List.copyOf(model.question().contents().sites());
        before = new Picture(tasks.newest());
        after = new Picture(tasks.newest());
        getChildren()
                .addAll(
                        titled(
                                Messages.text("gate.in_the_project"),
                                Text.of(drawn, "hint"),
                                before),
                        titled(Messages.text("gate.in_the_file"), precision, after));
        before.show(all.inProject(sites));
        model.look().subscribe(look -> after.show(inFile(look.marks())));
    }

    /// Says how exact the second map is.
    void say(String words) {
        precision.setText(words);
    }

    private static VBox titled(String title, Label detail, Picture picture) {
        picture.setAccessibleText(title);
        detail.setMinWidth(0);
        var head = Fx.row("gate-line", Text.of(title, "gate-head"), Text.spring(), detail);
        var box = Fx.growing(Fx.column("gate-titled", head, picture));
        VBox.setVgrow(picture, Priority.ALWAYS);
        return box;
    }

    private MapContents inFile(GateMarks marks) {
        return marks.inFile(new ReleaseGate().releaseSites(model.question().contents().sites()));
    }

    /// A map as large as there is room, drawn in the background.
    private final class Picture extends StackPane {
        private final ImageView view = new ImageView();
        private final LatestTask<Image> drawing;
        private MapContents contents = MapContents.EMPTY;

        Picture(LatestTask<Image> drawing) {
            this.drawing = drawing;
            view.setManaged(false);
            view.relocate(1, 1);
            getChildren().setAll(view);
            getStyleClass().add("gate-map");
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setMinSize(Region.USE_COMPUTED_SIZE, LEAST_HEIGHT);
            setPrefSize(GateMarks.WIDTH, GateMarks.HEIGHT);
            setMaxSize(MOST_WIDTH, MOST_HEIGHT);
            Fx.clipped(this);
            layoutBoundsProperty().subscribe((was, is) -> draw());
        }

        void show(MapContents now) {
            contents = now;
            draw();
        }

        private void draw() {
            var width = (int) (getWidth() - 2);
            var height = (int) (getHeight() - 2);
            var now = contents;
            if (width > 0 && height > 0) {
                drawing.ask(() -> drawn(now, width, height), image -> show(image, width, height));
            }
        }

        private void show(Image image, int width, int height) {
            view.setImage(image);
            view.setFitWidth(width);
            view.setFitHeight(height);
        }
    }

    private Image drawn(MapContents contents, int width, int height) {
        var viewport =
                model.question()
                        .extent()
                        .fitted(width / LETTERS, height / LETTERS, pixelRatio * LETTERS);
        var wide = (int) Math.round(width * pixelRatio);
        var high = (int) Math.round(height * pixelRatio);
        var pixels = new int[wide * high];
        renderer.render(
                composer.compose(
                        viewport, model.question().look(), contents.over(model.question().bases())),
                List.of(),
                pixels,
                wide,
                high,
                () -> false);
        return PixelImage.of(wide, high, pixels);
    }
}
