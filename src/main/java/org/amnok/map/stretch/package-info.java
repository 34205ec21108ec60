/// Sightings along stretches of river, as bands.
@NullMarked
package org.amnok.map.stretch;

import org.jspecify.annotations.NullMarked;
