package org.amnok.ui.inspector;

import javafx.scene.Node;
import org.amnok.domain.record.Sighting;

/// A part of the form.
interface FormSection {
    Node node();

    /// Shows a sighting; a field that is being typed in keeps its text if it is the same sighting.
    void show(Sighting sighting);

    /// Keeps what was typed and not kept yet.
    void flush();
}
