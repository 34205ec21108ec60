package org.amnok.ui.map;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.amnok.ui.look.Fx;
import org.locationtech.jts.geom.Envelope;

/// A box that is being drawn with the pointer.
final class RubberBox {
    private final Pane overlay;
    private final Rectangle box = Fx.floating(Fx.styled(new Rectangle(), "map-box"));
    private double startX;
    private double startY;

    RubberBox(Pane overlay) {
        this.overlay = overlay;
    }

    void start(MouseEvent event) {
        startX = event.getX();
        startY = event.getY();
        box.setWidth(0);
        box.setHeight(0);
    }

    void stretchTo(MouseEvent event) {
        if (!overlay.getChildren().contains(box)) {
            overlay.getChildren().add(box);
        }
        box.setX(Math.min(startX, event.getX()));
        box.setY(Math.min(startY, event.getY()));
        box.setWidth(Math.abs(event.getX() - startX));
        box.setHeight(Math.abs(event.getY() - startY));
    }

    /// The box in logical px of the map.
    Envelope box() {
        return new Envelope(
                box.getX(), box.getX() + box.getWidth(), box.getY(), box.getY() + box.getHeight());
    }

    void remove() {
        overlay.getChildren().remove(box);
    }
}
