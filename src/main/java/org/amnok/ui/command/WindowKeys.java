package org.amnok.ui.command;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys of the whole window. Ctrl+Y, which many know for it, redoes as Ctrl+Shift+Z does: in a
/// field the typing, elsewhere what the menu says. Esc on a menu button that is closed goes to what
/// the button lies in; JavaFX would end it there.
public final class WindowKeys {
    private static final KeyCombination KNOWN = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private WindowKeys() {}

    public static void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> redo(scene, event));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, WindowKeys::passEscape);
    }

    private static void passEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && event.getTarget() instanceof MenuButton button
                && !button.isShowing()) {
            event.consume();
            button.getParent().fireEvent(event);
        }
    }

    private static void redo(Scene scene, KeyEvent event) {
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
