/// The look of a project's layers as styles that other programs read, SLD and QGIS's own QML, and
/// styles of other programs as the look of a layer.
///
/// May use the rest of `map`, `xml`, `geo`, `domain`, GeoTools' filters and styles and
/// `javax.xml.stream`.
@NullMarked
package org.amnok.map.sld;

import org.jspecify.annotations.NullMarked;
