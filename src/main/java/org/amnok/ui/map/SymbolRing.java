package org.amnok.ui.map;

import java.util.Optional;
import javafx.scene.shape.Circle;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.ui.look.Fx;

/// A ring around one symbol: thicker than its casing while the pointer is over it, or the mark of
/// the symbol that the keyboard has come to.
final class SymbolRing {
    private static final double GAP = 1.5;

    private final MapCanvas canvas;
    private final Circle ring = Fx.floating(new Circle());
    private Optional<SightingGroup> around = Optional.empty();

    SymbolRing(MapCanvas canvas, String styleClass) {
        this.canvas = canvas;
        ring.getStyleClass().add(styleClass);
        ring.setVisible(false);
        canvas.overlay().getChildren().add(ring);
        canvas.model().viewport().subscribe((was, is) -> follow());
    }

    void show(Optional<SightingGroup> group) {
        around = group;
        follow();
    }

    private void follow() {
        ring.setVisible(around.isPresent());
        around.ifPresent(
                group -> {
                    var at = group.centre(canvas.model().viewport().get());
                    ring.setCenterX(at.x);
                    ring.setCenterY(at.y);
                    ring.setRadius(group.radiusPixels() + GAP);
                });
    }
}
