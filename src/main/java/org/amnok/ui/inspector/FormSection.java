package org.amnok.ui.inspector;

import javafx.scene.Node;
import org.amnok.domain.record.Sighting;

/// A part of the form.
interface FormSection {
    Node node();

    /// A part that another section fills.
    static FormSection filledElsewhere(Node node) {
        return new FormSection() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public void show(Sighting sighting) {
                // its section does
            }
        };
    }

    /// Shows a sighting; a field that is being typed in keeps its text if it is the same sighting.
    void show(Sighting sighting);

    /// The part was unfolded, or folded away.
    default void opened(boolean isOpen) {}
}
