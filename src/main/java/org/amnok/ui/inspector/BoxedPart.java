package org.amnok.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A part of a form that lies in a box of its own.
abstract class BoxedPart {
    final VBox box = new VBox();

    public Node node() {
        return box;
    }
}
