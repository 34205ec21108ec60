package org.amnok.map;

import java.util.ArrayList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// A gridded image on the ground.
///
/// Columns count from the west, rows from the north of the extent, in its own projection.
///
/// @param extent the outer edges of the outer cells
/// @param argb 0xAARRGGBB, not premultiplied, row by row; shared, not to be changed
@SuppressWarnings("ArrayRecordComponent") // as large as a picture: never copied, never compared
public record RasterImage(int width, int height, MapExtent extent, int[] argb) {
    private static final int STEPS_PER_SIDE = 16;

    public RasterImage {
        if (width < 1 || height < 1 || (long) width * height != argb.length) {
            throw new IllegalArgumentException(
                    "A raster of " + width + " × " + height + " with " + argb.length + " cells");
        }
    }

    /// The outline in WGS 84, with enough vertices for edges that are curves there.
    public Polygon footprint() {
        var ring = new ArrayList<Coordinate>();
        var w = extent.maxX() - extent.minX();
        var h = extent.maxY() - extent.minY();
        for (var side = 0; side < 4; side++) {
            for (var i = 0; i < STEPS_PER_SIDE; i++) {
                var t = (double) i / STEPS_PER_SIDE;
                ring.add(
                        switch (side) {
                            case 0 -> position(extent.minX() + t * w, extent.minY());
                            case 1 -> position(extent.maxX(), extent.minY() + t * h);
                            case 2 -> position(extent.maxX() - t * w, extent.maxY());
                            default -> position(extent.minX(), extent.maxY() - t * h);
                        });
            }
        }
        ring.add(ring.getFirst().copy());
        return new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new));
    }

    private Coordinate position(double x, double y) {
        return extent.projection().toLatLon(x, y).coordinate();
    }
}
