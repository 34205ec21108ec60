package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;
import org.amnok.ui.session.Selection;
import org.amnok.words.Messages;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// Draws a line around sightings freehand and selects those inside.
final class LassoTool extends FreehandTool {
    private final Selection selection;

    LassoTool(MapCanvas canvas, Selection selection) {
        super(canvas);
        this.selection = selection;
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
    void drawn(List<Coordinate> ring, MouseEvent event) {
        var corners = new ArrayList<>(ring);
        corners.add(corners.getFirst());
        var closed = corners.toArray(Coordinate[]::new);
        var inside =
                canvas.sightings()
                        .within(canvas.model().viewport().get(), c -> encloses(closed, c));
        SelectionChange.of(event).apply(selection, inside);
    }

    @Override
    public void clicked(MouseEvent event) {
        if (SelectionChange.of(event) == SelectionChange.REPLACE) {
            selection.clear();
        }
    }

    /// By the even-odd rule, so that a line that crosses itself needs no repair.
    private static boolean encloses(Coordinate[] ring, Coordinate c) {
        return RayCrossingCounter.locatePointInRing(c, ring) != Location.EXTERIOR;
    }
}
