package org.amnok.basemap.tiff;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of some bands in one block. Each is a number; real ones may be NaN.
public final class BlockValues {
    private final TiffImage image;
    private final ByteBuffer[] planes;

    private final boolean @Nullable [] missing;

    private BlockValues(TiffImage image, ByteBuffer[] planes, boolean @Nullable [] missing) {
        this.image = image;
        this.planes = planes;
        this.missing = missing;
    }

    /// Reads a block; null where nothing was written.
    ///
    /// @param bands that will be asked for, the first is 0
    /// @throws org.amnok.basemap.archive.DamagedTile when it is damaged
    public static @Nullable BlockValues read(
            TiffImage image, int column, int row, List<Integer> bands) {
        var reader = new BlockReader(image);
        var planes = new ByteBuffer[image.planar ? image.bands : 1];
        for (var band : bands) {
            var plane = image.planar ? band : 0;
            if (planes[plane] == null) {
                if (image.count(column, row, plane) == 0) {
                    return null;
                }
                planes[plane] = reader.read(column, row, plane);
            }
        }
        var mask = image.mask();
        return new BlockValues(
                image, planes, mask == null ? null : mask.missing(image, column, row));
    }

    /// True where a mask says that nothing is there.
    ///
    /// @param pixel row × block width + column
    public boolean isMasked(int pixel) {
        return missing != null && missing[pixel];
    }

    /// Copies the values of all bands of the first pixels of a line, pixel by pixel.
    void line(int line, int pixels, double[] into, int at) {
        var start = line * image.blockWidth();
        if (image.bits == 8 && image.sampleFormat != 2 && !image.planar) {
            var from = start * image.bands;
            var bytes = planes[0].array();
            for (var i = 0; i < pixels * image.bands; i++) {
                into[at + i] = bytes[from + i] & 0xFF;
            }
            return;
        }
        for (var i = 0; i < pixels; i++) {
            for (var band = 0; band < image.bands; band++) {
                into[at + i * image.bands + band] = value(band, start + i);
            }
        }
    }

    /// @param pixel row × block width + column
    public double value(int band, int pixel) {
        var plane = planes[image.planar ? band : 0];
        var inBlock = image.bandsInBlock();
        var sample = (long) pixel * inBlock + (image.planar ? 0 : band);
        return switch (image.bits) {
            case 8 ->
                    image.sampleFormat == 2
                            ? plane.get((int) sample)
                            : plane.get((int) sample) & 0xFF;
            case 16 ->
                    image.sampleFormat == 2
                            ? plane.getShort((int) (2 * sample))
                            : plane.getShort((int) (2 * sample)) & 0xFFFF;
            case 32 -> wide(plane, (int) (4 * sample));
            case 64 ->
                    image.isFloating()
                            ? plane.getDouble((int) (8 * sample))
                            : plane.getLong((int) (8 * sample));
            default -> few(plane, pixel, band);
        };
    }

    private double wide(ByteBuffer plane, int at) {
        if (image.isFloating()) {
            return plane.getFloat(at);
        }
        return image.sampleFormat == 2
                ? plane.getInt(at)
                : Integer.toUnsignedLong(plane.getInt(at));
    }

    /// Values of less than two bytes, the highest bit first; rows begin with a byte.
    private double few(ByteBuffer plane, int pixel, int band) {
        var row = pixel / image.blockWidth();
        var column = pixel % image.blockWidth();
        var bit = ((long) column * image.bandsInBlock() + (image.planar ? 0 : band)) * image.bits;
        var at = (int) (row * image.rowBytes() + bit / 8);
        var end = Math.min(plane.limit(), at + 3);
        var all = 0;
        for (var i = at; i < at + 3; i++) {
            all = all << 8 | (i < end ? plane.get(i) & 0xFF : 0);
        }
        return (all >> (24 - image.bits - (int) (bit % 8))) & ((1 << image.bits) - 1);
    }
}
