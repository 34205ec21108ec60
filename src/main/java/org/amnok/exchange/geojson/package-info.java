/// Features of GeoJSON (RFC 7946), older files with a reference system of their own, and sequences
/// (RFC 8142, or one feature a line).
///
/// May use `exchange.feature`, `geo` and `domain`; of foreign types Jackson and JTS.
@NullMarked
package org.amnok.exchange.geojson;

import org.jspecify.annotations.NullMarked;
