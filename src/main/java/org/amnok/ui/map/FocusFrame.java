package org.amnok.ui.map;

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

    static void around(MapCanvas canvas) {
        var frame = new FocusFrame();
        canvas.overlay().getChildren().add(frame.frame);
        canvas.overlay()
                .layoutBoundsProperty()
                .subscribe(b -> frame.frame.resize(b.getWidth(), b.getHeight()));
        canvas.focusedProperty().subscribe(is -> frame.frame.setVisible(is && frame.byKey));
        canvas.sceneProperty().subscribe((was, is) -> frame.follow(was, is));
        frame.follow(null, canvas.getScene());
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
