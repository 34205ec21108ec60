/// Coordinate reference systems, geodesy, coordinate text (DD, DMS, UTM, MGRS), the geomask grid,
/// the scale bar, the graticule.
///
/// May use `domain`; of foreign types GeoTools referencing, Proj4J, GeographicLib and JTS.
@NullMarked
package org.amnok.geo;

import org.jspecify.annotations.NullMarked;
