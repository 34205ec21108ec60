package org.amnok.basemap.tiff;

/// What the numbers of an image that is written mean.
///
/// @param bands in each pixel
/// @param bits of a value: 8, 16, 32 or 64
/// @param sampleFormat 1 unsigned, 2 signed, 3 real, as TIFF has it
/// @param photometric 0 white is zero, 1 black is zero, 2 red, green and blue
/// @param alpha the band that says how much is there, the last; -1 for none
/// @param noData the value of nothing; NaN for none
/// @param masked whether nothing is told by a mask
public record RowFormat(
        int bands,
        int bits,
        int sampleFormat,
        int photometric,
        int alpha,
        double noData,
        boolean masked) {
    /// Colours with how much of each is there.
    public static final RowFormat COLOURS = new RowFormat(4, 8, 1, 2, 3, Double.NaN, false);

    boolean isFloating() {
        return sampleFormat == 3;
    }

    int pixelBytes() {
        return bands * bits / 8;
    }

    /// Of a value that is wholly there in the band for alpha.
    double mostAlpha() {
        return isFloating() ? 1 : Math.pow(2, sampleFormat == 2 ? bits - 1 : bits) - 1;
    }

    /// What stands where nothing is.
    double nothing() {
        return Double.isNaN(noData) && !isFloating() ? 0 : noData;
    }
}
