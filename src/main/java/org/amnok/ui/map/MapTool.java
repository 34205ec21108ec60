package org.amnok.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// What the pointer does on the map. Positions are the events' own, in px of the map.
public interface MapTool {
    Cursor cursor();

    /// The button went down; a drag may follow.
    default void pressed(MouseEvent event) {}

    /// The pointer moves with the button down, farther than a trembling hand.
    default void dragged(MouseEvent event) {}

    /// The drag ended.
    default void dropped(MouseEvent event) {}

    /// Pressed and released at one place.
    default void clicked(MouseEvent event) {}

    /// The pointer moves with no button down.
    default void moved(MouseEvent event) {}

    /// Esc: whatever is half done is undone.
    default void cancelled() {}
}
