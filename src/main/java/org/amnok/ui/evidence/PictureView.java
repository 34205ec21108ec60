package org.amnok.ui.evidence;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.PictureNote;
import org.amnok.media.PicturePart;
import org.amnok.media.Pixels;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.BackgroundTask;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.SeenSheet;

/// One picture, upright by its EXIF, that can be zoomed, moved, turned and noted. It is read
/// reduced in the background; zoomed in, the part in view is read again, finer.
final class PictureView extends Pane {
    private static final int BASE_PIXELS = 2048;
    private static final int MOST_DETAIL_PIXELS = 2600;
    private static final double STEP = 1.25;
    private static final double LARGEST_ZOOM = 8;
    private static final double QUARTER = 90;
    private static final Duration SETTLED = Duration.millis(200);

    private final EvidenceImages look;
    private final Evidence evidence;
    private final int sheet;
    private final ImageDimensions size;
    private final ImageView base = new ImageView();
    private final ImageView detail = new ImageView();
    private final PictureAnnotations marks;
    private final Group content;
    private final Label message = Text.paragraph("evidence.reading_the_picture", "picture-message");
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private double zoom = 1;
    private int quarters;
    private Point2D middle = Point2D.ZERO;
    private Point2D pressed = Point2D.ZERO;
    private boolean fitted = true;
    private int reading;

    /// @param drawn gets a rectangle that was drawn for a note
    PictureView(
            EvidenceImages look, Evidence evidence, SeenSheet seen, Consumer<PicturePart> drawn) {
        this.look = look;
        this.evidence = evidence;
        sheet = seen.index();
        size = seen.size();
        marks = new PictureAnnotations(size, drawn);
        content = new Group(base, detail, marks.shapes());
        content.setManaged(false);
        getStyleClass().add("picture-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("evidence.picture", evidence.original().fileName()));
        Fx.clipped(this);
        message.setMouseTransparent(true);
        getChildren().addAll(content, marks.labels(), message);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseDragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> marks.end());
        settled.setOnFinished(event -> refine());
        readBase();
    }

    /// Shows the notes on it.
    void notes(List<PictureNote> notes) {
        marks.show(notes);
        place();
    }

    /// The next drag draws the rectangle of a note.
    void drawNote(boolean on) {
        marks.draw(on);
    }

    void zoomIn() {
        zoomAt(getWidth() / 2, getHeight() / 2, STEP);
    }

    void zoomOut() {
        zoomAt(getWidth() / 2, getHeight() / 2, 1 / STEP);
    }

    /// One pixel of the picture is one of the screen.
    void original() {
        zoomAt(getWidth() / 2, getHeight() / 2, 1 / zoom);
    }

    void turn(int by) {
        quarters = Math.floorMod(quarters + by, 4);
        fit();
    }

    void panBy(double dx, double dy) {
        fitted = false;
        middle = middle.add(dx, dy);
        place();
    }

    /// The whole picture is in view.
    void fit() {
        fitted = true;
        var across = quarters % 2 == 0 ? size.uprightWidth() : size.uprightHeight();
        var along = quarters % 2 == 0 ? size.uprightHeight() : size.uprightWidth();
        if (getWidth() > 0 && getHeight() > 0) {
            zoom = Math.min(getWidth() / across, getHeight() / along);
            middle = new Point2D(getWidth() / 2, getHeight() / 2);
            place();
        }
    }

    private void zoomAt(double x, double y, double factor) {
        fitted = false;
        var least =
                Math.min(
                        1,
                        Math.min(getWidth(), getHeight())
                                / 4
                                / Math.max(size.widthPixels(), size.heightPixels()));
        var next = Math.clamp(zoom * factor, least, LARGEST_ZOOM);
        var at = new Point2D(x, y);
        middle = at.add(middle.subtract(at).multiply(next / zoom));
        zoom = next;
        place();
    }

    private void place() {
        content.getTransforms()
                .setAll(
                        new Translate(middle.getX(), middle.getY()),
                        new Rotate(quarters * QUARTER),
                        new Scale(zoom, zoom),
                        new Translate(-size.uprightWidth() / 2.0, -size.uprightHeight() / 2.0));
        marks.follow(content, zoom);
        settled.playFromStart();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        message.resizeRelocate(
                16, 16, Math.max(0, getWidth() - 32), message.prefHeight(getWidth() - 32));
        if (fitted) {
            fit();
        }
    }

    private void readBase() {
        shown(
                look.picture(
                        evidence.original(), sheet, PicturePart.WHOLE, BASE_PIXELS, BASE_PIXELS),
                pixels -> {
                    base.setImage(image(pixels));
                    base.setFitWidth(size.uprightWidth());
                    base.setFitHeight(size.uprightHeight());
                    message.setText(Messages.text("original.damaged_picture"));
                    message.setVisible(pixels.isDamaged());
                    settled.playFromStart();
                });
    }

    /// Reads the part in view again when the screen could show more of it.
    private void refine() {
        var number = ++reading;
        var known = base.getImage();
        detail.setVisible(detail.isVisible() && known != null);
        if (known == null || known.getWidth() >= size.uprightWidth() * Math.min(1, zoom)) {
            detail.setVisible(false);
            return;
        }
        var part = partInView();
        if (part.width() <= 0 || part.height() <= 0) {
            return;
        }
        var width = part.width() * size.uprightWidth() * zoom;
        var height = part.height() * size.uprightHeight() * zoom;
        shown(
                look.picture(evidence.original(), sheet, part, limited(width), limited(height)),
                pixels -> {
                    if (number == reading) {
                        show(part, pixels);
                    }
                });
    }

    private static int limited(double pixels) {
        return (int) Math.clamp(Math.ceil(pixels), 1, MOST_DETAIL_PIXELS);
    }

    private void show(PicturePart part, Pixels pixels) {
        detail.setImage(image(pixels));
        detail.setX(part.x() * size.uprightWidth());
        detail.setY(part.y() * size.uprightHeight());
        detail.setFitWidth(part.width() * size.uprightWidth());
        detail.setFitHeight(part.height() * size.uprightHeight());
        detail.setVisible(true);
    }

    private PicturePart partInView() {
        Bounds view =
                content.parentToLocal(
                        new javafx.geometry.BoundingBox(0, 0, getWidth(), getHeight()));
        var left = Math.clamp(view.getMinX() / size.uprightWidth(), 0, 1);
        var right = Math.clamp(view.getMaxX() / size.uprightWidth(), 0, 1);
        var top = Math.clamp(view.getMinY() / size.uprightHeight(), 0, 1);
        var bottom = Math.clamp(view.getMaxY() / size.uprightHeight(), 0, 1);
        return new PicturePart(left, top, right - left, bottom - top);
    }

    private void shown(BackgroundTask<Pixels> work, Consumer<Pixels> then) {
        work.then(then)
                .start(
                        problem -> {
                            message.setText(problem.sentence());
                            message.setVisible(true);
                        });
    }

    private static Image image(Pixels p) {
        return PixelImage.of(p.width(), p.height(), p.argb());
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoomAt(event.getX(), event.getY(), event.getDeltaY() > 0 ? STEP : 1 / STEP);
        }
        event.consume();
    }

    private void mousePressed(MouseEvent event) {
        requestFocus();
        pressed = new Point2D(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            if (fitted) {
                zoomAt(event.getX(), event.getY(), 1 / zoom);
            } else {
                fit();
            }
        }
        marks.begin(content.parentToLocal(pressed), event);
    }

    private void mouseDragged(MouseEvent event) {
        var now = new Point2D(event.getX(), event.getY());
        if (!marks.drag(content.parentToLocal(now))) {
            panBy(now.getX() - pressed.getX(), now.getY() - pressed.getY());
            pressed = now;
        }
    }
}
