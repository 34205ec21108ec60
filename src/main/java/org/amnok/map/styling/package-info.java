/// How a person wants a layer drawn, as values: scales, one symbol or classes, labels, filter.
///
/// May use `domain` and GeoTools' filters; knows neither layers nor colours of the map.
@NullMarked
package org.amnok.map.styling;

import org.jspecify.annotations.NullMarked;
