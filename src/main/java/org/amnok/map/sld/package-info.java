/// The look of a project's layers as styles that other programs read: SLD, and QGIS's own QML.
///
/// May use the rest of `map`, `geo`, `domain`, GeoTools' filters and `javax.xml.stream`.
@NullMarked
package org.amnok.map.sld;

import org.jspecify.annotations.NullMarked;
