/// What to draw, as values: layers, symbology, viewport, snapshot, the base map.
///
/// May use `geo`, `domain` and, for styles of others, `xml`; of foreign types GeoTools features,
/// styles and filters.
@NullMarked
package org.amnok.map;

import org.jspecify.annotations.NullMarked;
