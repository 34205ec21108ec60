/// Which sightings of a project may tell of one event.
@NullMarked
package org.amnok.workspace.likeness;

import org.jspecify.annotations.NullMarked;
