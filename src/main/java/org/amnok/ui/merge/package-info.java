/// What a person decides when another project is merged: both values of what both sides changed.
///
/// May use `workspace`, `domain` and the looks of the window; of foreign types JavaFX.
@NullMarked
package org.amnok.ui.merge;

import org.jspecify.annotations.NullMarked;
