package org.amnok.ui.inspector;

import javafx.scene.Node;

/// A part of the form of a sighting or site.
interface FormSection<T> {
    Node node();

    /// Shows a record; a field that is being typed in keeps its text if it is the same record.
    /// Nothing for a part that another section fills.
    ///
    /// @param other true when it is another record than before
    default void show(T shown, boolean other) {}

    /// The part was unfolded, or folded away.
    default void opened(boolean isOpen) {}
}
