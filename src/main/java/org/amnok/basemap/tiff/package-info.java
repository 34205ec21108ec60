/// TIFF files, read block by block and never believed: classic and BigTIFF, tiled and in strips,
/// with overviews and what GeoTIFF says of where they lie.
///
/// May use `domain`; of foreign types ImageIO's JPEG reader.
@NullMarked
package org.amnok.basemap.tiff;

import org.jspecify.annotations.NullMarked;
