/// Shapefiles (ESRI Shapefile Technical Description, 1998) with their tables (dBASE III and kin),
/// beside each other in a folder or in a zip file.
///
/// May use `exchange.feature`, `geo` and `domain`; of foreign types JTS.
@NullMarked
package org.amnok.exchange.shapefile;

import org.jspecify.annotations.NullMarked;
