package org.amnok.ui.evidence;

import javafx.beans.property.BooleanProperty;
import org.amnok.domain.record.Evidence;

/// A picture that may leave, and whether a person wants it to.
///
/// @param title of its sighting, and why that needs care
record PictureTick(Evidence evidence, String title, BooleanProperty wanted) {}
