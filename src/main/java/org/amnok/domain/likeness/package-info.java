/// Which sightings may tell of one event, and why.
///
/// May use the rest of the domain.
@NullMarked
package org.amnok.domain.likeness;

import org.jspecify.annotations.NullMarked;
