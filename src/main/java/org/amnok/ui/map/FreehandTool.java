package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;
import org.amnok.ui.look.Fx;
import org.locationtech.jts.geom.Coordinate;

/// Draws a ring freehand on the map.
abstract class FreehandTool implements MapTool {
    private static final double STEP_PIXELS = 3;

    final MapCanvas canvas;
    private final Polygon shape = Fx.floating(Fx.styled(new Polygon(), "map-box"));
    private final List<Coordinate> corners = new ArrayList<>();

    FreehandTool(MapCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public final void pressed(MouseEvent event) {
        corners.clear();
        shape.getPoints().clear();
        add(event);
    }

    @Override
    public final void dragged(MouseEvent event) {
        if (!canvas.overlay().getChildren().contains(shape)) {
            canvas.overlay().getChildren().add(shape);
        }
        var last = corners.getLast();
        if (Math.hypot(event.getX() - last.x, event.getY() - last.y) >= STEP_PIXELS) {
            add(event);
        }
    }

    @Override
    public final void dropped(MouseEvent event) {
        add(event);
        var ring = List.copyOf(corners);
        cancelled();
        drawn(ring, event);
    }

    /// @param ring corners in px of the map, in order, the first not repeated
    abstract void drawn(List<Coordinate> ring, MouseEvent event);

    @Override
    public final void cancelled() {
        canvas.overlay().getChildren().remove(shape);
        corners.clear();
    }

    private void add(MouseEvent event) {
        corners.add(new Coordinate(event.getX(), event.getY()));
        shape.getPoints().addAll(event.getX(), event.getY());
    }
}
