/// Tagged nodes and ways of OpenStreetMap XML (`.osm`), as JOSM and Overpass write it.
///
/// May use `exchange.feature`, `geo` and `domain`; of foreign types JTS.
@NullMarked
package org.amnok.exchange.osm;

import org.jspecify.annotations.NullMarked;
