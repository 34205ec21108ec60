package org.amnok.map;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.amnok.geo.MapProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// A gridded image on the ground: of colours, or of measured values in bands. An attribute of a
/// feature whose geometry is the image's [#footprint]; a raster symbolizer draws it.
///
/// Columns count from the west, rows from the north of the extent, in its own projection.
/// Immutable: the arrays given to it must not be changed.
public abstract sealed class RasterImage {
    private static final int STEPS_PER_SIDE = 16;

    private final int width;
    private final int height;
    private final MapExtent extent;
    private final AtomicReferenceArray<RasterStatistics> statistics;

    private RasterImage(int width, int height, MapExtent extent, int channels) {
        if (width < 1 || height < 1 || (long) width * height > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("A raster of " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.extent = extent;
        statistics = new AtomicReferenceArray<>(channels);
    }

    /// An image of colours. Its channels are red, green and blue, 0 to 255.
    ///
    /// @param argb 0xAARRGGBB, not premultiplied, row by row
    public static Colours ofColours(int width, int height, MapExtent extent, int[] argb) {
        return new Colours(width, height, extent, argb);
    }

    /// An image of values. Each band is a channel.
    ///
    /// @param bands row by row; NaN where there is no value
    public static RasterImage ofBands(
            int width, int height, MapExtent extent, List<float[]> bands) {
        return new Bands(width, height, extent, bands);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The outer edges of the outer cells.
    public MapExtent extent() {
        return extent;
    }

    public int channels() {
        return statistics.length();
    }

    /// The value of one channel in a cell; what it is where [#alpha] is 0 does not matter.
    ///
    /// @param cell row × width + column
    public abstract double value(int channel, int cell);

    /// How much of a cell is there: 0 for nothing, 1 for all.
    public abstract double alpha(int cell);

    /// What values a channel has; counted when first asked.
    public RasterStatistics statistics(int channel) {
        var known = statistics.get(channel);
        if (known == null) {
            known = RasterStatistics.of(this, channel);
            statistics.set(channel, known);
        }
        return known;
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
        MapProjection projection = extent.projection();
        var place = projection.toLatLon(x, y);
        return new Coordinate(place.lonDegrees(), place.latDegrees());
    }

    private void check(int length) {
        if (length != width * height) {
            throw new IllegalArgumentException(
                    "A raster of " + width + " × " + height + " with " + length + " values");
        }
    }

    /// An image of colours.
    public static final class Colours extends RasterImage {
        private final int[] argb;

        private Colours(int width, int height, MapExtent extent, int[] argb) {
            super(width, height, extent, 3);
            super.check(argb.length);
            this.argb = argb;
        }

        /// 0xAARRGGBB, not premultiplied, row by row; shared, not to be changed.
        public int[] argb() {
            return argb;
        }

        @Override
        public double value(int channel, int cell) {
            return argb[cell] >> 16 - 8 * channel & 0xFF;
        }

        @Override
        public double alpha(int cell) {
            return (argb[cell] >>> 24) / 255.0;
        }
    }

    private static final class Bands extends RasterImage {
        private final List<float[]> bands;

        Bands(int width, int height, MapExtent extent, List<float[]> bands) {
            super(width, height, extent, bands.size());
            bands.forEach(b -> super.check(b.length));
            this.bands = List.copyOf(bands);
        }

        @Override
        public double value(int channel, int cell) {
            return bands.get(channel)[cell];
        }

        @Override
        public double alpha(int cell) {
            for (var i = 0; i < bands.size(); i++) {
                if (Float.isNaN(bands.get(i)[cell])) {
                    return 0;
                }
            }
            return bands.isEmpty() ? 0 : 1;
        }
    }
}
