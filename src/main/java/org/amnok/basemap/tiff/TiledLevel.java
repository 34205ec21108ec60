package org.amnok.basemap.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/// One resolution that is being written in tiles, given row by row from above.
final class TiledLevel {
    static final int SIDE = 256;

    private final TiffOutput output;
    private final RowFormat format;
    private final int width;
    private final int height;
    private final int columns;
    private final byte[] tiles;
    private final ByteBuffer buffer;
    private final byte[] masks;
    private final boolean[] any;
    private final TilePlaces places;
    private final TilePlaces maskPlaces;
    private int row;

    /// Where tiles lie in the file.
    private static final class TilePlaces {
        private final long[] offsets;
        private final long[] counts;

        TilePlaces(int tiles) {
            offsets = new long[tiles];
            counts = new long[tiles];
        }
    }

    TiledLevel(TiffOutput output, RowFormat format, int width, int height) {
        this.output = output;
        this.format = format;
        this.width = width;
        this.height = height;
        columns = Math.ceilDiv(width, SIDE);
        tiles = new byte[columns * tileBytes()];
        buffer = ByteBuffer.wrap(tiles).order(ByteOrder.LITTLE_ENDIAN);
        masks = new byte[format.masked() ? columns * SIDE * SIDE : 0];
        any = new boolean[columns];
        places = new TilePlaces(columns * Math.ceilDiv(height, SIDE));
        maskPlaces = new TilePlaces(format.masked() ? places.offsets.length : 0);
    }

    private int tileBytes() {
        return SIDE * SIDE * format.pixelBytes();
    }

    void row(double[] values, float[] weights) throws IOException {
        for (var x = 0; x < width; x++) {
            var pixel = (x / SIDE * SIDE + row % SIDE) * SIDE + x % SIDE;
            put(pixel, values, x * format.bands(), weights[x] > 0);
            any[x / SIDE] |= weights[x] > 0;
        }
        row++;
        if (row % SIDE == 0 || row == height) {
            flush();
        }
    }

    private void put(int pixel, double[] values, int from, boolean isThere) {
        var at = pixel * format.pixelBytes();
        if (masks.length > 0) {
            masks[pixel] = (byte) (isThere ? 255 : 0);
        }
        var nothing = isThere;
        for (var band = 0; band < format.bands(); band++) {
            var value =
                    isThere ? values[from + band] : band == format.alpha() ? 0 : format.nothing();
            nothing &= put(at + band * format.bits() / 8, value) == format.noData();
        }
        if (nothing) {
            // what is there must not look like nothing
            put(at, format.noData() + (format.noData() > 0 ? -1 : 1));
        }
    }

    /// @return what was written
    private double put(int at, double value) {
        if (format.isFloating()) {
            if (format.bits() == 32) {
                buffer.putFloat(at, (float) value);
            } else {
                buffer.putDouble(at, value);
            }
            return value;
        }
        var whole = Math.round(value);
        switch (format.bits()) {
            case 8 -> tiles[at] = (byte) whole;
            case 16 -> buffer.putShort(at, (short) whole);
            case 32 -> buffer.putInt(at, (int) whole);
            default -> buffer.putLong(at, whole);
        }
        return whole;
    }

    private void flush() throws IOException {
        var first = (row - 1) / SIDE * columns;
        write(tiles, tileBytes(), isPredicted(), first, places);
        if (masks.length > 0) {
            write(masks, SIDE * SIDE, false, first, maskPlaces);
        }
        Arrays.fill(tiles, (byte) 0);
        Arrays.fill(masks, (byte) 0);
        Arrays.fill(any, false);
    }

    private void write(byte[] from, int size, boolean predicted, int first, TilePlaces into)
            throws IOException {
        var packed =
                IntStream.range(0, columns)
                        .parallel()
                        .mapToObj(column -> packed(from, column, size, predicted))
                        .toList();
        for (var column = 0; column < columns; column++) {
            var bytes = packed.get(column);
            into.counts[first + column] = bytes.remaining();
            into.offsets[first + column] = bytes.hasRemaining() ? output.append(bytes) : 0;
        }
    }

    private boolean isPredicted() {
        return !format.isFloating() && format.bits() <= 16;
    }

    /// Empty where nothing is.
    private ByteBuffer packed(byte[] from, int column, int size, boolean predicted) {
        if (!any[column]) {
            return ByteBuffer.allocate(0);
        }
        var tile = Arrays.copyOfRange(from, column * size, (column + 1) * size);
        if (predicted) {
            differences(tile);
        }
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(tile);
            deflater.finish();
            var into = new byte[size + size / 100 + 100];
            return ByteBuffer.wrap(into, 0, deflater.deflate(into));
        } finally {
            deflater.end();
        }
    }

    /// Each value as the difference to the one at its left.
    private void differences(byte[] tile) {
        var rowBytes = SIDE * format.pixelBytes();
        var step = format.pixelBytes();
        var shorts = ByteBuffer.wrap(tile).order(ByteOrder.LITTLE_ENDIAN);
        for (var start = 0; start < tile.length; start += rowBytes) {
            if (format.bits() == 8) {
                for (var i = start + rowBytes - 1; i >= start + step; i--) {
                    tile[i] -= tile[i - step];
                }
            } else {
                for (var i = start + rowBytes - 2; i >= start + step; i -= 2) {
                    shorts.putShort(i, (short) (shorts.getShort(i) - shorts.getShort(i - step)));
                }
            }
        }
    }

    /// Writes the directory, when all rows were given.
    void finish(boolean isReduced) throws IOException {
        var kind = isReduced ? 1 : 0;
        var tags =
                tags(kind, format.bands(), format.bits(), places)
                        .with(262, format.photometric())
                        .with(317, isPredicted() ? 2 : 1)
                        .with(339, repeated(format.sampleFormat(), format.bands()));
        var extra = format.bands() - (format.photometric() == 2 ? 3 : 1);
        if (extra > 0) {
            var kinds = new long[extra];
            kinds[extra - 1] = format.alpha() >= 0 ? 2 : 0;
            tags.with(338, kinds);
        }
        if (!Double.isNaN(format.noData())) {
            tags.with(42113, Double.toString(format.noData()));
        }
        output.append(tags);
        if (masks.length > 0) {
            output.append(tags(kind | 4, 1, 8, maskPlaces).with(262, 4));
        }
    }

    private TiffOutput.Tags tags(int kind, int bands, int bits, TilePlaces where) {
        return new TiffOutput.Tags()
                .with(254, kind)
                .with(256, width)
                .with(257, height)
                .with(258, repeated(bits, bands))
                .with(259, 8)
                .with(277, bands)
                .with(284, 1)
                .with(322, SIDE)
                .with(323, SIDE)
                .with(324, where.offsets)
                .with(325, where.counts);
    }

    private static long[] repeated(long value, int times) {
        var all = new long[times];
        Arrays.fill(all, value);
        return all;
    }
}
