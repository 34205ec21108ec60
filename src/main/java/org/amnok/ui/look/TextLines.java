package org.amnok.ui.look;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Fields of several lines. Nobody types tabs into them: the key goes to the next field, as
/// everywhere. Ctrl+Tab stays what it is.
public final class TextLines {
    private TextLines() {}

    public static TextArea of(String text) {
        var area = new TextArea(text);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        return area;
    }

    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
