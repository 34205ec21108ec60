/// Geodesy, coordinate text (DD, DMS, UTM, MGRS), measures, the geomask grid, the scale bar, the
/// graticule.
///
/// With its packages it may use `domain`; of foreign types GeoTools referencing, Proj4J,
/// GeographicLib and JTS. Of these `projection` uses none, this one `projection`, `border` both,
/// and `words` all three.
@NullMarked
package org.amnok.geo;

import org.jspecify.annotations.NullMarked;
