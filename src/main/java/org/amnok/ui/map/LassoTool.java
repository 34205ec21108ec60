package org.amnok.ui.map;

import java.util.ArrayList;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.amnok.ui.session.Selection;
import org.amnok.words.Messages;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// Draws a line around sightings freehand and selects those inside.
final class LassoTool implements MapTool {
    private final MapCanvas canvas;
    private final Selection selection;
    private final HandDrawnRing ring;

    LassoTool(MapCanvas canvas, Selection selection) {
        this.canvas = canvas;
        this.selection = selection;
        ring = new HandDrawnRing(canvas);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public String hint() {
        return Messages.text("mapview.draw_around_sightings_to_select");
    }

    @Override
    public boolean takesShift() {
        return true;
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
        var corners = new ArrayList<>(ring.end(event));
        corners.add(corners.getFirst());
        var closed = corners.toArray(Coordinate[]::new);
        var inside =
                canvas.sightings()
                        .within(canvas.model().viewport().get(), c -> encloses(closed, c));
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
        ring.erase();
    }

    /// By the even-odd rule, so that a line that crosses itself needs no repair.
    private static boolean encloses(Coordinate[] ring, Coordinate c) {
        return RayCrossingCounter.locatePointInRing(c, ring) != Location.EXTERIOR;
    }
}
