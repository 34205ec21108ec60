package org.amnok.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Zoom;

/// Draws a box and zooms to it.
final class ZoomBoxTool implements MapTool {
    private static final double SMALLEST_PIXELS = 6;

    private final MapModel model;
    private final Pane overlay;
    private final Rectangle box = new Rectangle();
    private double startX;
    private double startY;

    ZoomBoxTool(MapModel model, Pane overlay) {
        this.model = model;
        this.overlay = overlay;
        box.getStyleClass().add("map-box");
        box.setMouseTransparent(true);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void pressed(MouseEvent event) {
        startX = event.getX();
        startY = event.getY();
    }

    @Override
    public void dragged(MouseEvent event) {
        if (!overlay.getChildren().contains(box)) {
            overlay.getChildren().add(box);
        }
        box.setX(Math.min(startX, event.getX()));
        box.setY(Math.min(startY, event.getY()));
        box.setWidth(Math.abs(event.getX() - startX));
        box.setHeight(Math.abs(event.getY() - startY));
    }

    @Override
    public void dropped(MouseEvent event) {
        cancelled();
        if (box.getWidth() > SMALLEST_PIXELS && box.getHeight() > SMALLEST_PIXELS) {
            zoomIn(model.viewport().get());
        }
    }

    @Override
    public void cancelled() {
        overlay.getChildren().remove(box);
    }

    private void zoomIn(Viewport v) {
        var extent =
                new MapExtent(
                        v.projection(),
                        v.mapX(box.getX()),
                        v.mapY(box.getY() + box.getHeight()),
                        v.mapX(box.getX() + box.getWidth()),
                        v.mapY(box.getY()));
        model.show(
                Zoom.limited(v, extent.fitted(v.widthPixels(), v.heightPixels(), v.pixelRatio())));
    }
}
