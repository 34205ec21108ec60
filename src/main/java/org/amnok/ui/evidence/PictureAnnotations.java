package org.amnok.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.PictureNote;
import org.amnok.media.PicturePart;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;

/// The rectangles of notes on a picture, with their numbers, and the one being drawn. Shapes lie in
/// the picture's own upright pixels; numbers keep their size when it is zoomed.
final class PictureAnnotations {
    private static final double LINE = 2;

    /// A shorter drag is a click.
    private static final double LEAST_SHARE = 0.002;

    private final ImageDimensions size;
    private final Consumer<PicturePart> drawn;
    private final Group shapes = new Group();
    private final Group labels = Fx.floating(new Group());
    private final Rectangle rubber = Fx.styled(new Rectangle(), "picture-note");
    private final List<Rectangle> rectangles = new ArrayList<>();
    private boolean drawing;
    private boolean begun;
    private Point2D start = Point2D.ZERO;

    PictureAnnotations(ImageDimensions size, Consumer<PicturePart> drawn) {
        this.size = size;
        this.drawn = drawn;
        rubber.setVisible(false);
        shapes.setMouseTransparent(true);
    }

    Node shapes() {
        return shapes;
    }

    Node labels() {
        return labels;
    }

    void show(List<PictureNote> notes) {
        rectangles.clear();
        labels.getChildren().clear();
        for (int i = 0; i < notes.size(); i++) {
            var n = notes.get(i);
            var shape =
                    new Rectangle(
                            n.x() * size.uprightWidth(),
                            n.y() * size.uprightHeight(),
                            n.width() * size.uprightWidth(),
                            n.height() * size.uprightHeight());
            shape.getStyleClass().add("picture-note");
            rectangles.add(shape);
            labels.getChildren().add(Text.of(Integer.toString(i + 1), "picture-note-number"));
        }
        shapes.getChildren().setAll(rectangles);
        shapes.getChildren().add(rubber);
    }

    /// Keeps line widths and numbers as they are on the screen.
    void follow(Group content, double zoom) {
        rubber.setStrokeWidth(LINE / zoom);
        for (int i = 0; i < rectangles.size(); i++) {
            var shape = rectangles.get(i);
            shape.setStrokeWidth(LINE / zoom);
            var corner = content.localToParent(shape.getX(), shape.getY());
            labels.getChildren().get(i).relocate(corner.getX(), corner.getY());
        }
    }

    void draw(boolean on) {
        drawing = on;
        begun = false;
        rubber.setVisible(false);
    }

    void begin(Point2D at, MouseEvent event) {
        if (drawing && event.getButton() == MouseButton.PRIMARY) {
            begun = true;
            start = inside(at);
        }
    }

    /// True when a rectangle is being drawn.
    boolean drag(Point2D at) {
        if (begun) {
            var end = inside(at);
            rubber.setX(Math.min(start.getX(), end.getX()));
            rubber.setY(Math.min(start.getY(), end.getY()));
            rubber.setWidth(Math.abs(end.getX() - start.getX()));
            rubber.setHeight(Math.abs(end.getY() - start.getY()));
            rubber.setVisible(true);
        }
        return begun;
    }

    void end() {
        if (!begun) {
            return;
        }
        var part =
                new PicturePart(
                        rubber.getX() / size.uprightWidth(),
                        rubber.getY() / size.uprightHeight(),
                        rubber.getWidth() / size.uprightWidth(),
                        rubber.getHeight() / size.uprightHeight());
        var isDrawn = rubber.isVisible();
        begun = false;
        rubber.setVisible(false);
        if (isDrawn && part.width() > LEAST_SHARE && part.height() > LEAST_SHARE) {
            drawing = false;
            drawn.accept(part);
        }
    }

    private Point2D inside(Point2D at) {
        return new Point2D(
                Math.clamp(at.getX(), 0, size.uprightWidth()),
                Math.clamp(at.getY(), 0, size.uprightHeight()));
    }
}
