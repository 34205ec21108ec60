package org.amnok.ui.look;

import java.util.List;
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

    /// Lines that are read and not changed, some of which are seen at once.
    ///
    /// @param name for screen readers
    /// @param most how many are seen at most
    public static TextArea told(String name, List<String> lines, int most) {
        var area = of(String.join("\n", lines));
        area.setAccessibleText(name);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefColumnCount(60);
        area.setPrefRowCount(Math.min(most, lines.size() + 1));
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
