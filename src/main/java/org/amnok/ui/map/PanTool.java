package org.amnok.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.amnok.map.Viewport;
import org.amnok.ui.session.MapModel;

/// Drags the paper.
final class PanTool implements MapTool {
    private final MapModel model;
    private Viewport start;
    private double startX;
    private double startY;

    PanTool(MapModel model) {
        this.model = model;
        start = model.viewport().get();
    }

    @Override
    public Cursor cursor() {
        return Cursor.OPEN_HAND;
    }

    @Override
    public void pressed(MouseEvent event) {
        start = model.viewport().get();
        startX = event.getX();
        startY = event.getY();
    }

    @Override
    public void dragged(MouseEvent event) {
        model.show(start.draggedBy(event.getX() - startX, event.getY() - startY));
    }
}
