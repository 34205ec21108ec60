/// The strip below the map: observations along the river and sightings against months, what they
/// add up to, and how observations are added.
///
/// May use the other packages of the window but for those of other features.
@NullMarked
package org.amnok.ui.strip;

import org.jspecify.annotations.NullMarked;
