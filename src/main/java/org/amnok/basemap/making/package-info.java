/// Makes street maps: what an OpenStreetMap file says becomes features of the OpenMapTiles schema,
/// cut into tiles, sorted and written to an MBTiles archive.
///
/// May use `basemap.osm`, `basemap.archive`, `sqlite`, `geo` and `domain`; of foreign types the
/// protobuf runtime, JTS and `java.sql`.
@NullMarked
package org.amnok.basemap.making;

import org.jspecify.annotations.NullMarked;
