package org.amnok.ui.draw;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.geo.Sketch;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapTool;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Draws a point by one click, a line or an area by several: Enter or a double click ends it,
/// Backspace takes the last vertex back. Coordinates can be typed instead of clicked.
final class DrawTool implements MapTool {
    private static final double CLOSING_PIXELS = 9;

    private final MapCanvas canvas;
    private final Snapping snapping;
    private final Consumer<Geometry> drawn;
    private final Runnable leave;
    private final SketchView view = new SketchView();
    private final DrawPanel panel;
    private Sketch sketch = Sketch.empty(Sketch.Kind.POINT);
    private Snapping.@Nullable Spot pointer;
    private Subscription following = Subscription.EMPTY;

    /// @param ground what rivers and border are snapped to
    /// @param drawn gets the finished shape, after the tool was laid down
    /// @param leave switches to another tool
    public DrawTool(
            MapCanvas canvas,
            Supplier<GroundFeatures> ground,
            Tasks tasks,
            Consumer<Geometry> drawn,
            Runnable leave) {
        this.canvas = canvas;
        this.drawn = drawn;
        this.leave = leave;
        snapping = new Snapping(canvas, ground, tasks);
        panel =
                new DrawPanel(
                        new DrawPanel.Actions(this::draw, this::set, this::finish, this::close));
        following = canvas.model().viewport().subscribe((was, is) -> show());
        canvas.overlay().getChildren().addAll(view, panel);
        show();
    }

    /// Draws another kind of shape, from its beginning.
    private void draw(Sketch.Kind kind) {
        sketch = Sketch.empty(kind);
        pointer = null;
        show();
        canvas.requestFocus();
    }

    @Override
    public String hint() {
        return Messages.text("draw.click_to_draw_the_site_enter");
    }

    @Override
    public boolean draws() {
        return true;
    }

    @Override
    public boolean takesDoubleClicks() {
        return true;
    }

    @Override
    public void clicked(MouseEvent event) {
        if (event.getClickCount() > 1 || isOnFirst(event)) {
            finish();
        } else {
            set(snapping.at(event, null).place());
        }
    }

    /// The next vertex; a point is finished with it.
    private void set(LatLon place) {
        sketch = sketch.with(place);
        pointer = null;
        if (sketch.kind() == Sketch.Kind.POINT) {
            finish();
        } else {
            show();
        }
    }

    private boolean isOnFirst(MouseEvent event) {
        if (sketch.kind() != Sketch.Kind.AREA || !sketch.isComplete()) {
            return false;
        }
        var first = canvas.model().viewport().get().screen(sketch.paths().getFirst().getFirst());
        return Math.hypot(first.x - event.getX(), first.y - event.getY()) <= CLOSING_PIXELS;
    }

    @Override
    public void moved(MouseEvent event) {
        pointer = snapping.at(event, null);
        show();
    }

    @Override
    public boolean typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            finish();
        } else if (key.getCode() == KeyCode.BACK_SPACE) {
            sketch = sketch.withoutLast();
            show();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void cancelled() {
        following.unsubscribe();
        canvas.overlay().getChildren().removeAll(view, panel);
    }

    private void finish() {
        var wrong = sketch.complaint();
        if (wrong.isPresent()) {
            panel.complain(wrong.get());
            return;
        }
        var shape = sketch.geometry();
        close();
        drawn.accept(shape);
    }

    private void close() {
        leave.run();
        canvas.requestFocus();
    }

    private void show() {
        view.show(
                sketch,
                new SketchView.Beside(pointer, true, null, false),
                canvas.model().viewport().get());
        panel.show(sketch);
    }
}
