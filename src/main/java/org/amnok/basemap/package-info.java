/// Base maps and imagery that people bring, read where they lie: rasters, tile archives, vector
/// tiles.
///
/// May use `sqlite`, `map`, `geo` and `domain`; of foreign types GeoTools coverages, image and tile
/// libraries.
@NullMarked
package org.amnok.basemap;

import org.jspecify.annotations.NullMarked;
