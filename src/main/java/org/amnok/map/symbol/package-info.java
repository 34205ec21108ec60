/// Symbols of sightings and sites: which, where they move, circles of uncertainty.
@NullMarked
package org.amnok.map.symbol;

import org.jspecify.annotations.NullMarked;
