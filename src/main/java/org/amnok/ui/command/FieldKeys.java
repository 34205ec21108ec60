package org.amnok.ui.command;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys in fields of text that are meant for the project: Ctrl+Z takes back the last edit where the
/// field itself has nothing to take back, and Esc leaves the field for the map.
public final class FieldKeys {
    private final Node page;
    private final Command undo;
    private final Node map;

    private FieldKeys(Node page, Command undo, Node map) {
        this.page = page;
        this.undo = undo;
        this.map = map;
    }

    /// Listens on a page with fields.
    public static void on(Node page, Command undo, Node map) {
        var keys = new FieldKeys(page, undo, map);
        page.addEventFilter(KeyEvent.KEY_PRESSED, keys::passUndo);
        page.addEventHandler(KeyEvent.KEY_PRESSED, keys::leave);
    }

    private void passUndo(KeyEvent event) {
        if (event.getCode() == KeyCode.Z
                && event.isShortcutDown()
                && !event.isShiftDown()
                && event.getTarget() instanceof TextInputControl field
                && !field.isUndoable()) {
            event.consume();
            if (!undo.disabled().get()) {
                undo.run();
            }
        }
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && page.getScene().getFocusOwner() instanceof TextInputControl) {
            map.requestFocus();
            event.consume();
        }
    }
}
