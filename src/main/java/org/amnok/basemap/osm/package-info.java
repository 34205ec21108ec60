/// OpenStreetMap files as they are downloaded (`.osm.pbf`): blocks, objects, where nodes are, areas
/// put together of ways.
///
/// May use `domain`; of foreign types the protobuf runtime and JTS.
@NullMarked
package org.amnok.basemap.osm;

import org.jspecify.annotations.NullMarked;
