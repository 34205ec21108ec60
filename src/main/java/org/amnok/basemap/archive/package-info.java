/// Archives of map tiles, PMTiles and MBTiles, read where they lie. What tiles mean is decided
/// elsewhere.
///
/// May use `sqlite`, `geo` and `domain`; of foreign types Jackson and `java.sql`.
@NullMarked
package org.amnok.basemap.archive;

import org.jspecify.annotations.NullMarked;
