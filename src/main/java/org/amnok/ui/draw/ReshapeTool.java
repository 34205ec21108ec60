package org.amnok.ui.draw;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.amnok.domain.record.Site;
import org.amnok.geo.Sketch;
import org.amnok.geo.Sketch.Vertex;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapTool;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Changes the shape of a site: drag a vertex to move it, a handle between two to insert one;
/// Delete takes the chosen one out, Tab chooses the next, the arrows move it pixel by pixel. Each
/// is one edit.
final class ReshapeTool implements MapTool {
    private static final double FAST_PIXELS = 10;

    private final MapCanvas canvas;
    private final Snapping snapping;
    private final Supplier<Optional<Site>> site;
    private final BiConsumer<String, Sketch> changed;
    private final SketchView view = new SketchView();
    private Sketch sketch = Sketch.empty(Sketch.Kind.POINT);
    private @Nullable Vertex chosen;
    private @Nullable Vertex grabbed;
    private Snapping.@Nullable Spot spot;
    private String gesture = "";
    private final Subscription following;

    /// @param site the one to be changed, in its newest state
    /// @param changed keeps a shape, under a label
    public ReshapeTool(
            MapCanvas canvas,
            Supplier<GroundFeatures> ground,
            Tasks tasks,
            Supplier<Optional<Site>> site,
            BiConsumer<String, Sketch> changed) {
        this.canvas = canvas;
        this.site = site;
        this.changed = changed;
        snapping = new Snapping(canvas, ground, tasks);
        canvas.overlay().getChildren().add(view);
        following =
                canvas.model()
                        .viewport()
                        .subscribe((was, is) -> show())
                        .and(canvas.model().contents().subscribe((was, is) -> follow()));
        follow();
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }

    @Override
    public String hint() {
        return Messages.text("draw.drag_vertices_or_the_small");
    }

    @Override
    public boolean takesDoubleClicks() {
        return true;
    }

    /// Shows the shape that is kept: also after undo.
    private void follow() {
        if (grabbed == null) {
            sketch =
                    site.get()
                            .map(Site::geometry)
                            .flatMap(Sketch::of)
                            .orElse(Sketch.empty(Sketch.Kind.POINT));
            chosen = chosen != null && has(chosen) ? chosen : null;
            show();
        }
    }

    private boolean has(Vertex vertex) {
        return vertex.path() < sketch.paths().size()
                && vertex.index() < sketch.paths().get(vertex.path()).size();
    }

    @Override
    public void pressed(MouseEvent event) {
        var v = canvas.model().viewport().get();
        var vertex = SketchView.vertexAt(sketch, v, event.getX(), event.getY());
        var gap = SketchView.gapAt(sketch, v, event.getX(), event.getY());
        if (vertex.isPresent()) {
            grabbed = vertex.get();
            gesture = "move vertex";
        } else if (gap.isPresent()) {
            grabbed = gap.get();
            gesture = "insert vertex";
            sketch = sketch.inserted(gap.get(), v.positionAt(event.getX(), event.getY()));
        } else {
            grabbed = null;
        }
        chosen = grabbed;
        show();
    }

    @Override
    public void dragged(MouseEvent event) {
        if (grabbed != null) {
            var under = snapping.at(event, site.get().map(Site::uuid).orElse(null));
            spot = under;
            sketch = sketch.moved(grabbed, under.place());
            show();
        }
    }

    @Override
    public void dropped(MouseEvent event) {
        spot = null;
        if (grabbed != null) {
            grabbed = null;
            keep(gesture);
        }
    }

    @Override
    public void clicked(MouseEvent event) {
        var inserted = grabbed != null && gesture.equals("insert vertex");
        grabbed = null;
        if (inserted) {
            keep(gesture);
        }
    }

    @Override
    public boolean typed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            choose(key.isShiftDown() ? -1 : 1);
            return true;
        }
        var vertex = chosen;
        if (vertex == null) {
            return false;
        }
        var pixels = key.isShiftDown() ? FAST_PIXELS : 1;
        switch (key.getCode()) {
            case DELETE, BACK_SPACE -> delete(vertex);
            case LEFT -> nudge(vertex, -pixels, 0);
            case RIGHT -> nudge(vertex, pixels, 0);
            case UP -> nudge(vertex, 0, -pixels);
            case DOWN -> nudge(vertex, 0, pixels);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void choose(int by) {
        var all = SketchView.vertices(sketch);
        if (!all.isEmpty()) {
            var now = chosen == null ? (by > 0 ? -1 : 0) : all.indexOf(chosen);
            chosen = all.get(Math.floorMod(now + by, all.size()));
            show();
        }
    }

    private void delete(Vertex vertex) {
        if (sketch.canLose(vertex)) {
            sketch = sketch.without(vertex);
            chosen = null;
            keep("delete vertex");
        }
    }

    private void nudge(Vertex vertex, double dx, double dy) {
        var v = canvas.model().viewport().get();
        var at = v.screen(sketch.paths().get(vertex.path()).get(vertex.index()));
        sketch = sketch.moved(vertex, v.positionAt(at.x + dx, at.y + dy));
        keep("move vertex");
    }

    /// A shape that is none goes back to the one that is kept.
    private void keep(String label) {
        if (sketch.complaint().isEmpty()) {
            changed.accept(label, sketch);
            show();
        } else {
            follow();
        }
    }

    @Override
    public void cancelled() {
        following.unsubscribe();
        canvas.overlay().getChildren().remove(view);
    }

    private void show() {
        view.show(
                sketch,
                new SketchView.Beside(spot, false, chosen, true),
                canvas.model().viewport().get());
    }
}
