/// Sightings that share a symbol at a scale, found for the whole project.
@NullMarked
package org.amnok.map.cluster;

import org.jspecify.annotations.NullMarked;
