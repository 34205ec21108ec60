package org.amnok.ui.command;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys in fields and buttons that are meant for the project: Ctrl+Z and Ctrl+Shift+Z take back and
/// redo the last edit where the field itself has nothing to take back or redo; Esc drops what was
/// to be done on the map, and leaves a field for the map.
///
/// @param page with fields
/// @param drop gives up what was begun on the map; false when nothing was
public record FieldKeys(Node page, Command undo, Command redo, Node map, BooleanSupplier drop) {
    /// Listens on the page.
    public void listen() {
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::passHistory);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void passHistory(KeyEvent event) {
        if (event.getCode() == KeyCode.Z
                && event.isShortcutDown()
                && event.getTarget() instanceof TextInputControl field
                && !(event.isShiftDown() ? field.isRedoable() : field.isUndoable())) {
            event.consume();
            (event.isShiftDown() ? redo : undo).run();
        }
    }

    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        var isField = page.getScene().getFocusOwner() instanceof TextInputControl;
        if (drop.getAsBoolean() || isField) {
            event.consume();
        }
        if (isField) {
            map.requestFocus();
        }
    }
}
