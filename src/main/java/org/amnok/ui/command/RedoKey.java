package org.amnok.ui.command;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Ctrl+Y, which many know for it, redoes as Ctrl+Shift+Z does: in a field the typing, elsewhere
/// what the menu says.
public final class RedoKey {
    private static final KeyCombination KNOWN = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private RedoKey() {}

    public static void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    }

    private static void pressed(Scene scene, KeyEvent event) {
        if (!KNOWN.match(event)) {
            return;
        }
        if (event.getTarget() instanceof TextInputControl field && field.isRedoable()) {
            event.consume();
            field.redo();
        } else if (scene.getAccelerators().get(REDO) instanceof Runnable redo) {
            event.consume();
            redo.run();
        }
    }
}
