/// The form of one sighting.
@NullMarked
package org.amnok.ui.inspector;

import org.jspecify.annotations.NullMarked;
