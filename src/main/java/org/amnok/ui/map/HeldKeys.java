package org.amnok.ui.map;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that change what a drag does while they are held down.
final class HeldKeys {
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    HeldKeys(MapCanvas canvas) {
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> down.add(event.getCode()));
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()));
        canvas.focusedProperty().subscribe((was, is) -> down.clear());
    }

    boolean space() {
        return down.contains(KeyCode.SPACE);
    }

    boolean z() {
        return down.contains(KeyCode.Z);
    }
}
