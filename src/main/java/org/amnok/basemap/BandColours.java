package org.amnok.basemap;

import java.util.ArrayList;
import java.util.List;
import org.amnok.basemap.tiff.BlockValues;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.basemap.tiff.TiffImage;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.BaseOptions.Stretch;
import org.jspecify.annotations.Nullable;

/// Makes colours of the values of bands.
///
/// @param shown one band for grey or a palette, three for red, green and blue; the first is 0
/// @param alpha the band that says how much is there; -1 for none
/// @param ranges of values that are spread from dark to bright, one for each shown band
/// @param noData the value of nothing; NaN for none
/// @param palette colours of values; null for none
record BandColours(
        List<Integer> shown,
        int alpha,
        List<ValueRange> ranges,
        double noData,
        int @Nullable [] palette) {
    private static final int EIGHT_BITS = 8;
    private static final ValueRange AS_IT_IS = new ValueRange(0, 255);

    /// Counts values where the stretch asks for it.
    static BandColours of(TiffFile tiff, BaseOptions options) {
        var full = tiff.levels().getFirst();
        var palette = full.palette();
        var shown = shown(full, options);
        var noData = options.noDataValue() == null ? full.noData() : options.noDataValue();
        var alpha = full.hasAlpha() && full.bands() > 1 ? full.bands() - 1 : -1;
        var plain = new BandColours(shown, alpha, List.of(), noData, palette);
        return new BandColours(shown, alpha, plain.ranges(tiff, options), noData, palette);
    }

    private static List<Integer> shown(TiffImage image, BaseOptions options) {
        if (!options.bands().isEmpty() && image.palette() == null) {
            for (var band : options.bands()) {
                if (band > image.bands()) {
                    throw ProblemException.ofTexts(
                            "basemap.the_image_has_no_band_only",
                            "basemap.choose_other_bands",
                            band,
                            image.bands());
                }
            }
            return options.bands().stream().map(band -> band - 1).toList();
        }
        var measured = image.bands() - (image.hasAlpha() ? 1 : 0);
        return measured >= 3 ? List.of(0, 1, 2) : List.of(0);
    }

    private List<ValueRange> ranges(TiffFile tiff, BaseOptions options) {
        var stretch = options.stretch();
        var full = tiff.levels().getFirst();
        var asItIs =
                stretch == Stretch.NONE
                        || (stretch == Stretch.AUTOMATIC && full.bits() == EIGHT_BITS)
                        || palette != null;
        var ranges = new ArrayList<ValueRange>();
        for (var band : shown) {
            ranges.add(range(tiff, asItIs, options, band));
        }
        return full.isInverted() ? ranges.stream().map(ValueRange::turned).toList() : ranges;
    }

    private ValueRange range(TiffFile tiff, boolean asItIs, BaseOptions options, int band) {
        var given = options.range();
        if (given != null) {
            return new ValueRange(given.dark(), given.bright());
        }
        var bits = tiff.levels().getFirst().bits();
        if (bits < EIGHT_BITS) {
            return new ValueRange(0, (1 << bits) - 1);
        }
        return asItIs
                ? AS_IT_IS
                : ValueSample.of(tiff, this, band).range(options.stretch() == Stretch.EXTREMES);
    }

    /// All bands that are read.
    List<Integer> bands() {
        var all = new ArrayList<>(shown);
        if (alpha >= 0) {
            all.add(alpha);
        }
        return all;
    }

    /// The colours of a block, 0xAARRGGBB.
    int[] argb(BlockValues values, int pixels) {
        var argb = new int[pixels];
        for (var pixel = 0; pixel < pixels; pixel++) {
            argb[pixel] = isThere(values, pixel) ? colour(values, pixel) : 0;
        }
        return argb;
    }

    /// False where all shown bands have the value of nothing, or one has none.
    boolean isThere(BlockValues values, int pixel) {
        var nothing = true;
        for (var band : shown) {
            var value = values.value(band, pixel);
            if (Double.isNaN(value)) {
                return false;
            }
            nothing &= value == noData;
        }
        return !nothing && !values.isMasked(pixel) && (alpha < 0 || values.value(alpha, pixel) > 0);
    }

    private int colour(BlockValues values, int pixel) {
        if (palette != null) {
            return palette[(int) values.value(shown.getFirst(), pixel) & palette.length - 1];
        }
        var full = alpha < 0 ? 255 : Math.clamp((long) values.value(alpha, pixel), 0, 255);
        var red = ranges.getFirst().level(values.value(shown.getFirst(), pixel));
        if (shown.size() == 1) {
            return full << 24 | red * 0x010101;
        }
        var green = ranges.get(1).level(values.value(shown.get(1), pixel));
        var blue = ranges.get(2).level(values.value(shown.get(2), pixel));
        return full << 24 | red << 16 | green << 8 | blue;
    }

    /// Values that become dark and bright.
    record ValueRange(double dark, double bright) {
        /// 0 to 255.
        int level(double value) {
            var share = (value - dark) / (bright - dark);
            return share >= 1 ? 255 : share > 0 ? (int) (share * 255 + 0.5) : 0;
        }

        ValueRange turned() {
            return new ValueRange(/* dark= */ bright, /* bright= */ dark);
        }
    }
}
