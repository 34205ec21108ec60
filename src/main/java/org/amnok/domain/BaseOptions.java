package org.amnok.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the numbers in an image become colours.
///
/// @param stretch how values are spread over dark and bright
/// @param noDataValue what stands for "nothing here"; null for what the file says
/// @param bands which are shown as red, green and blue, or the one that is shown as grey, the first
///   is 1; empty for what the file says
public record BaseOptions(Stretch stretch, @Nullable Double noDataValue, List<Integer> bands) {
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
        EXTREMES
    }

    /// @throws IllegalArgumentException when there are neither no, one nor three bands
    public BaseOptions {
        bands = List.copyOf(bands);
        var known = List.of(0, 1, 3).contains(bands.size());
        if (!known || bands.stream().anyMatch(band -> band < 1)) {
            throw new IllegalArgumentException("bands " + bands);
        }
    }
}
