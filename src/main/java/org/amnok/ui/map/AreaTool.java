package org.amnok.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.words.Messages;

/// Draws an area freehand and passes it on.
final class AreaTool implements MapTool {
    private static final int LEAST_CORNERS = 3;

    private final MapCanvas canvas;
    private final Consumer<List<LatLon>> drawn;
    private final HandDrawnRing ring;

    /// @param drawn gets the corners in order, at least three
    AreaTool(MapCanvas canvas, Consumer<List<LatLon>> drawn) {
        this.canvas = canvas;
        this.drawn = drawn;
        ring = new HandDrawnRing(canvas);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public String hint() {
        return Messages.text("mapview.draw_around_an_area_with_the");
    }

    @Override
    public void pressed(MouseEvent event) {
        ring.begin(event);
    }

    @Override
    public void dragged(MouseEvent event) {
        ring.draw(event);
    }

    @Override
    public void dropped(MouseEvent event) {
        var view = canvas.model().viewport().get();
        var corners = ring.end(event).stream().map(c -> view.positionAt(c.x, c.y)).toList();
        ring.erase();
        if (corners.size() >= LEAST_CORNERS) {
            drawn.accept(corners);
        }
    }

    @Override
    public void cancelled() {
        ring.erase();
    }
}
