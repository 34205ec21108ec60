/// Vector layers and attribute tables of a GeoPackage (OGC 12-128r19) that another program made.
///
/// May use `exchange.feature`, `sqlite`, `geo` and `domain`; of foreign types JDBC and JTS.
@NullMarked
package org.amnok.exchange.geopackage;

import org.jspecify.annotations.NullMarked;
