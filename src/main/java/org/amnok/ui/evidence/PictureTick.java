package org.amnok.ui.evidence;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.domain.record.Evidence;

/// A picture that may leave, and whether a person wants it to.
///
/// @param title of its sighting, and why that needs care
record PictureTick(Evidence evidence, String title, BooleanProperty wanted) {
    PictureTick(Evidence evidence, String title) {
        this(evidence, title, new SimpleBooleanProperty(false));
    }
}
