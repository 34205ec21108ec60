package org.amnok.domain.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the numbers in an image become colours.
///
/// @param stretch how values are spread over dark and bright
/// @param range the values that become dark and bright with [Stretch#RANGE]; else null
/// @param noDataValue what stands for "nothing here"; null for what the file says
/// @param bands which are shown as red, green and blue, or the one that is shown as grey, the first
///   is 1; empty for what the file says
/// @param relief what is drawn of values that are heights, with [Stretch#RELIEF]; else null
public record BaseOptions(
        Stretch stretch,
        @Nullable Range range,
        @Nullable Double noDataValue,
        List<Integer> bands,
        @Nullable ReliefOptions relief) {
    /// What most images need.
    public static final BaseOptions AUTOMATIC = new BaseOptions(Stretch.AUTOMATIC, null, List.of());

    /// How values are spread over dark and bright.
    public enum Stretch {
        /// 8-bit images as they are, others by percentiles.
        AUTOMATIC,
        /// As they are, 0 to 255.
        NONE,
        /// From the 2nd to the 98th percentile of each band.
        PERCENTILES,
        /// From the smallest to the largest value of each band.
        EXTREMES,
        /// From one given value to another, the same for all bands.
        RANGE,
        /// They are heights in metres: no image, but a relief below the map.
        RELIEF
    }

    /// Values that become dark and bright: bright may be the smaller one.
    public record Range(double dark, double bright) {
        /// @throws IllegalArgumentException when they are equal, or no numbers
        public Range {
            if (!Double.isFinite(dark) || !Double.isFinite(bright) || dark == bright) {
                throw new IllegalArgumentException(dark + " to " + bright);
            }
        }
    }

    /// @throws IllegalArgumentException when there are neither no, one nor three bands, or a range
    ///   without its stretch
    public BaseOptions {
        bands = List.copyOf(bands);
        var known = List.of(0, 1, 3).contains(bands.size());
        if (!known || bands.stream().anyMatch(band -> band < 1)) {
            throw new IllegalArgumentException("bands " + bands);
        }
        if ((stretch == Stretch.RANGE) != (range != null)
                || (stretch == Stretch.RELIEF) != (relief != null)) {
            throw new IllegalArgumentException(stretch + " with " + range + ", " + relief);
        }
    }

    /// Without a given range.
    public BaseOptions(Stretch stretch, @Nullable Double noDataValue, List<Integer> bands) {
        this(stretch, null, noDataValue, bands, null);
    }

    /// @param other neither [Stretch#RANGE] nor [Stretch#RELIEF]
    public BaseOptions stretched(Stretch other) {
        return new BaseOptions(other, noDataValue, bands);
    }

    public BaseOptions relieved(ReliefOptions drawn) {
        return new BaseOptions(Stretch.RELIEF, null, noDataValue, bands, drawn);
    }

    public BaseOptions between(double dark, double bright) {
        return new BaseOptions(Stretch.RANGE, new Range(dark, bright), noDataValue, bands, null);
    }

    /// @param value null for what the file says
    public BaseOptions withNoData(@Nullable Double value) {
        return new BaseOptions(stretch, range, value, bands, relief);
    }

    public BaseOptions showing(List<Integer> others) {
        return new BaseOptions(stretch, range, noDataValue, others, relief);
    }
}
