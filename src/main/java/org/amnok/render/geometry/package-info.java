/// Geometries of layers packed, at levels of detail, found by index, cut to the frame.
@NullMarked
package org.amnok.render.geometry;

import org.jspecify.annotations.NullMarked;
