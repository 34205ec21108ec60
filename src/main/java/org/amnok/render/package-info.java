/// Draws a map snapshot on any `Graphics2D`.
///
/// May use `xml`, `map`, `geo` and `domain`; of foreign types AWT, GeoTools, JTS and the SVG
/// reader.
@NullMarked
package org.amnok.render;

import org.jspecify.annotations.NullMarked;
