/// Files of pixels: PNG, JPEG, TIFF and GeoTIFF, world files.
///
/// May use nothing of Amnok but `domain`.
@NullMarked
package org.amnok.layout.raster;

import org.jspecify.annotations.NullMarked;
