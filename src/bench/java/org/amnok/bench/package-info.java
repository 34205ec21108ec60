/// Measures the map engine on data, styles and views that other programs are measured on as well,
/// and on its own base map.
///
/// May use `layout`, `basemap`, `release`, `store`, `render`, `map`, `geo` and `domain`; of foreign
/// types GeoTools, JTS, AWT and Jackson's parser.
@NullMarked
package org.amnok.bench;

import org.jspecify.annotations.NullMarked;
