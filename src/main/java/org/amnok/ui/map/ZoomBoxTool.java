package org.amnok.ui.map;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Zoom;

/// Draws a box and zooms to it.
final class ZoomBoxTool implements MapTool {
    private static final double SMALLEST_PIXELS = 6;

    private final MapModel model;
    private final RubberBox box;

    ZoomBoxTool(MapModel model, Pane overlay) {
        this.model = model;
        box = new RubberBox(overlay);
    }

    @Override
    public void pressed(MouseEvent event) {
        box.start(event);
    }

    @Override
    public void dragged(MouseEvent event) {
        box.stretchTo(event);
    }

    @Override
    public void dropped(MouseEvent event) {
        cancelled();
        var drawn = box.box();
        if (drawn.getWidth() > SMALLEST_PIXELS && drawn.getHeight() > SMALLEST_PIXELS) {
            zoomIn(model.viewport().get());
        }
    }

    @Override
    public void cancelled() {
        box.remove();
    }

    private void zoomIn(Viewport v) {
        var drawn = box.box();
        var extent =
                new MapExtent(
                        v.projection(),
                        v.mapX(drawn.getMinX()),
                        v.mapY(drawn.getMaxY()),
                        v.mapX(drawn.getMaxX()),
                        v.mapY(drawn.getMinY()));
        model.show(
                Zoom.limited(v, extent.fitted(v.widthPixels(), v.heightPixels(), v.pixelRatio())));
    }
}
