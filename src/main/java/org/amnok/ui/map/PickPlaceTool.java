package org.amnok.ui.map;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.ui.session.MapModel;

/// One click gives a place: for a new sighting, or for one that had none.
public final class PickPlaceTool implements MapTool {
    private final MapModel model;
    private final Consumer<LatLon> picked;

    public PickPlaceTool(MapModel model, Consumer<LatLon> picked) {
        this.model = model;
        this.picked = picked;
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "Click the place; Esc leaves it.";
    }

    @Override
    public boolean takesDoubleClicks() {
        return true;
    }

    @Override
    public void clicked(MouseEvent event) {
        if (event.getClickCount() > 1) {
            return;
        }
        picked.accept(model.viewport().get().positionAt(event.getX(), event.getY()));
    }
}
