package org.amnok.ui.page;

import javafx.scene.input.MouseEvent;

/// Keys that are held during a gesture.
///
/// @param alike Shift: sides keep their ratio, moves keep to one direction
/// @param free Ctrl or Alt: nothing snaps
record Held(boolean alike, boolean free) {
    static Held of(MouseEvent event) {
        return new Held(event.isShiftDown(), event.isShortcutDown() || event.isAltDown());
    }
}
