package org.amnok.ui.page;

import javafx.scene.input.MouseEvent;

/// Keys that are held during a gesture.
///
/// @param alike Shift: sides keep their ratio, moves keep to one direction
/// @param free Ctrl or Alt: nothing snaps
record ModifierKeys(boolean alike, boolean free) {
    static ModifierKeys of(MouseEvent event) {
        return new ModifierKeys(event.isShiftDown(), event.isShortcutDown() || event.isAltDown());
    }
}
