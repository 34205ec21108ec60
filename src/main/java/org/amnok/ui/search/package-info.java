/// Finding places, sites, sightings and coordinates.
@NullMarked
package org.amnok.ui.search;

import org.jspecify.annotations.NullMarked;
