package org.amnok.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Coordinate;

/// Draws an area freehand and passes it on.
final class AreaTool extends FreehandTool {
    private static final int LEAST_CORNERS = 3;

    private final Consumer<List<LatLon>> drawn;

    /// @param drawn gets the corners in order, at least three
    AreaTool(MapCanvas canvas, Consumer<List<LatLon>> drawn) {
        super(canvas);
        this.drawn = drawn;
    }

    @Override
    public String hint() {
        return Messages.text("mapview.draw_around_an_area_with_the");
    }

    @Override
    void drawn(List<Coordinate> ring, MouseEvent event) {
        if (ring.size() >= LEAST_CORNERS) {
            var view = canvas.model().viewport().get();
            drawn.accept(ring.stream().map(c -> view.positionAt(c.x, c.y)).toList());
        }
    }
}
