package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;
import org.amnok.ui.session.Selection;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// Draws a line around sightings with a free hand and selects those inside.
final class LassoTool implements MapTool {
    private static final double STEP_PIXELS = 3;

    private final MapCanvas canvas;
    private final Selection selection;
    private final Polygon shape = new Polygon();
    private final List<Coordinate> ring = new ArrayList<>();

    LassoTool(MapCanvas canvas, Selection selection) {
        this.canvas = canvas;
        this.selection = selection;
        shape.getStyleClass().add("map-box");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "Draw around sightings to select them; Shift adds, Ctrl takes out.";
    }

    @Override
    public boolean takesShift() {
        return true;
    }

    @Override
    public void pressed(MouseEvent event) {
        ring.clear();
        shape.getPoints().clear();
        add(event);
    }

    @Override
    public void dragged(MouseEvent event) {
        if (!canvas.overlay().getChildren().contains(shape)) {
            canvas.overlay().getChildren().add(shape);
        }
        var last = ring.getLast();
        if (Math.hypot(event.getX() - last.x, event.getY() - last.y) >= STEP_PIXELS) {
            add(event);
        }
    }

    @Override
    public void dropped(MouseEvent event) {
        add(event);
        ring.add(ring.getFirst());
        var closed = ring.toArray(Coordinate[]::new);
        var inside =
                Hits.within(
                        canvas.groups(), canvas.model().viewport().get(), c -> encloses(closed, c));
        SelectionChange.of(event).apply(selection, inside);
        cancelled();
    }

    @Override
    public void clicked(MouseEvent event) {
        if (SelectionChange.of(event) == SelectionChange.REPLACE) {
            selection.clear();
        }
    }

    @Override
    public void cancelled() {
        canvas.overlay().getChildren().remove(shape);
        ring.clear();
    }

    private void add(MouseEvent event) {
        ring.add(new Coordinate(event.getX(), event.getY()));
        shape.getPoints().addAll(event.getX(), event.getY());
    }

    /// By the even-odd rule, so that a line that crosses itself needs no repair.
    private static boolean encloses(Coordinate[] ring, Coordinate c) {
        return RayCrossingCounter.locatePointInRing(c, ring) != Location.EXTERIOR;
    }
}
