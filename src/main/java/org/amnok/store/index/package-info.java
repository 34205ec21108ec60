/// The index of sightings as the project file keeps it.
@NullMarked
package org.amnok.store.index;

import org.jspecify.annotations.NullMarked;
