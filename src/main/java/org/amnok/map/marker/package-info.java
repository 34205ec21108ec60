/// What the map knows of each sighting, camera and stretch: its place, kind and values, in columns.
@NullMarked
package org.amnok.map.marker;

import org.jspecify.annotations.NullMarked;
