package org.amnok.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What the pointer does on the map. Positions are the events' own, in px of the map.
public interface MapTool {
    /// Most tools point at a place.
    default Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    /// The button went down; a drag may follow.
    default void pressed(MouseEvent event) {}

    /// The pointer moves with the button down, farther than a click may.
    default void dragged(MouseEvent event) {}

    /// The drag ended.
    default void dropped(MouseEvent event) {}

    /// Pressed and released at one place.
    default void clicked(MouseEvent event) {}

    /// The pointer moves with no button down.
    default void moved(MouseEvent event) {}

    /// One sentence for the status bar: what to do with it; empty when that goes without saying.
    default String hint() {
        return "";
    }

    /// True when Shift with a drag belongs to the tool; else it zooms to a box.
    default boolean takesShift() {
        return false;
    }

    /// True when the second click of two belongs to the tool; else two zoom in.
    default boolean takesDoubleClicks() {
        return false;
    }

    /// True when it draws a shape.
    default boolean draws() {
        return false;
    }

    /// A key was pressed while the map has the focus.
    ///
    /// @return true when the tool has taken it
    default boolean typed(KeyEvent key) {
        return false;
    }

    /// Esc: whatever is half done is undone.
    default void cancelled() {}
}
