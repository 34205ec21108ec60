package org.amnok.map;

/// A gridded image on the ground.
///
/// Columns count from the west, rows from the north of the extent, in its own projection.
///
/// @param extent the outer edges of the outer cells
/// @param argb 0xAARRGGBB, not premultiplied, row by row; shared, not to be changed
@SuppressWarnings("ArrayRecordComponent") // as large as a picture: never copied, never compared
public record RasterImage(int width, int height, MapExtent extent, int[] argb) {
    public RasterImage {
        if (width < 1 || height < 1 || (long) width * height != argb.length) {
            throw new IllegalArgumentException(
                    "A raster of " + width + " × " + height + " with " + argb.length + " cells");
        }
    }
}
