package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;
import org.locationtech.jts.geom.Coordinate;

/// A ring that is being drawn freehand on the map, in px of the map.
final class HandDrawnRing {
    private static final double STEP_PIXELS = 3;

    private final MapCanvas canvas;
    private final Polygon shape = new Polygon();
    private final List<Coordinate> corners = new ArrayList<>();

    HandDrawnRing(MapCanvas canvas) {
        this.canvas = canvas;
        shape.getStyleClass().add("map-box");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
    }

    void begin(MouseEvent event) {
        corners.clear();
        shape.getPoints().clear();
        add(event);
    }

    void draw(MouseEvent event) {
        if (!canvas.overlay().getChildren().contains(shape)) {
            canvas.overlay().getChildren().add(shape);
        }
        var last = corners.getLast();
        if (Math.hypot(event.getX() - last.x, event.getY() - last.y) >= STEP_PIXELS) {
            add(event);
        }
    }

    /// The corners in order, the first not repeated.
    List<Coordinate> end(MouseEvent event) {
        add(event);
        return List.copyOf(corners);
    }

    void erase() {
        canvas.overlay().getChildren().remove(shape);
        corners.clear();
    }

    private void add(MouseEvent event) {
        corners.add(new Coordinate(event.getX(), event.getY()));
        shape.getPoints().addAll(event.getX(), event.getY());
    }
}
