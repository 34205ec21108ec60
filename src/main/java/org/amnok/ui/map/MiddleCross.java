package org.amnok.ui.map;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.shape.SVGPath;
import org.amnok.ui.look.Fx;

/// A cross in the middle of the map, for who puts something there by Enter.
final class MiddleCross {
    private static final String ARMS = "M-14,0H-4M4,0H14M0,-14V-4M0,4V14";

    private MiddleCross() {}

    /// @param isWanted while Enter takes the middle and keys are used
    static void on(MapCanvas canvas, ObservableBooleanValue isWanted) {
        var overlay = canvas.overlay();
        for (var style : new String[] {"middle-cross-casing", "middle-cross"}) {
            var cross = Fx.styled(Fx.floating(new SVGPath()), style);
            cross.setContent(ARMS);
            cross.layoutXProperty().bind(overlay.widthProperty().divide(2));
            cross.layoutYProperty().bind(overlay.heightProperty().divide(2));
            cross.visibleProperty().bind(isWanted);
            overlay.getChildren().add(cross);
        }
    }
}
