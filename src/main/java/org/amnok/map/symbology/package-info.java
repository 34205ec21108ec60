/// GeoTools styles, step by step, in the colours of one theme; fonts and features.
@NullMarked
package org.amnok.map.symbology;

import org.jspecify.annotations.NullMarked;
