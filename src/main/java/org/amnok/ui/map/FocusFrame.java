package org.amnok.ui.map;

import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The frame around the map while keys act on it, for who came there by a key.
final class FocusFrame {
    private final Region frame = new Region();
    private final EventHandler<KeyEvent> keyed = event -> byKey = true;
    private final EventHandler<MouseEvent> clicked = event -> clicked();
    private boolean byKey;

    private FocusFrame() {
        frame.getStyleClass().add("map-focus");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
    }

    /// @return true while the frame is shown
    static ObservableBooleanValue around(MapCanvas canvas) {
        var frame = new FocusFrame();
        canvas.overlay().getChildren().add(frame.frame);
        canvas.overlay()
                .layoutBoundsProperty()
                .subscribe(b -> frame.frame.resize(b.getWidth(), b.getHeight()));
        canvas.focusedProperty().subscribe(is -> frame.frame.setVisible(is && frame.byKey));
        canvas.sceneProperty().subscribe((was, is) -> frame.follow(was, is));
        frame.follow(null, canvas.getScene());
        return frame.frame.visibleProperty();
    }

    private void follow(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_PRESSED, keyed);
            was.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        }
        if (is != null) {
            is.addEventFilter(KeyEvent.KEY_PRESSED, keyed);
            is.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        }
    }

    private void clicked() {
        byKey = false;
        frame.setVisible(false);
    }
}
