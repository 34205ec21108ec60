/// How dense sightings lie: heat and hexagons.
@NullMarked
package org.amnok.map.density;

import org.jspecify.annotations.NullMarked;
