package org.amnok.map;

/// Options of raster symbolizers.
public final class RasterOption {
    /// `nearest` to show the cells as they are, `bilinear` to blend neighbours. By default nearest
    /// for colour maps of values and intervals, else bilinear.
    public static final String INTERPOLATION = "interpolation";

    private RasterOption() {}
}
