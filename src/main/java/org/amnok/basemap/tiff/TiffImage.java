package org.amnok.basemap.tiff;

import java.util.List;
import org.amnok.domain.NumberText;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// One image in a TIFF file, cut into blocks: tiles, or strips as wide as the image.
public final class TiffImage {
    private static final long MOST_BLOCK_PIXELS = 32L << 20;
    private static final long MOST_BLOCKS = 8_000_000;
    private static final long SLICE_BYTES = 1 << 20;
    private static final int MOST_BANDS = 512;
    private static final long MOST_SIDE = 2_000_000;

    final TiffBytes bytes;
    final TiffDirectory tags;
    private final int width;
    private final int height;
    private final int blockWidth;
    private final int blockHeight;
    final int bits;
    final int bands;
    final boolean planar;
    final int compression;
    final int predictor;
    final int photometric;
    final int sampleFormat;
    private final boolean sliced;
    private final long[] offsets;
    private final long[] counts;
    final byte[] jpegTables;
    private final @Nullable TiffMask mask;

    /// @param mask says which pixels are there; null for all
    /// @throws org.amnok.domain.ProblemException when its header makes no sense, or asks for too
    ///   much; nothing of it was decoded then
    TiffImage(TiffBytes bytes, TiffDirectory tags, @Nullable TiffMask mask) {
        this.mask = mask;
        this.bytes = bytes;
        this.tags = tags;
        width = tags.number(256, 0);
        height = tags.number(257, 0);
        bands = tags.number(277, 1);
        bits = tags.number(258, 1);
        compression = tags.number(259, 1);
        photometric = tags.number(262, 1);
        planar = tags.number(284, 1) == 2;
        predictor = tags.number(317, 1);
        sampleFormat = tags.number(339, 1);
        jpegTables = tags.raw(347);
        var tiled = tags.has(322);
        blockWidth = tiled ? tags.number(322, 0) : width;
        var blockRows = tiled ? tags.number(323, 0) : Math.min(height, tags.number(278, height));
        sliced = !tiled && compression == BlockReader.NONE && blockRows == height;
        blockHeight = sliced ? Math.min(blockRows, sliceRows()) : blockRows;
        check();
        var planes = planar ? bands : 1;
        var blocks = sliced ? planes : (long) columns() * rows() * planes;
        if (blocks > MOST_BLOCKS) {
            throw bytes.damaged(Messages.text("basemap.it_claims_blocks", blocks));
        }
        offsets = tags.longs(tiled ? 324 : 273);
        counts = tags.longs(tiled ? 325 : 279);
        if (offsets.length < blocks || counts.length < blocks) {
            throw bytes.damaged(Messages.text("basemap.it_names_fewer_blocks_than_it"));
        }
    }

    /// An image that lies in one piece and is not compressed is read in slices of it.
    private int sliceRows() {
        return Math.clamp(SLICE_BYTES / Math.max(1, rowBytes()), 1, Integer.MAX_VALUE);
    }

    /// A copy with the mask that fits, if there is one.
    TiffImage masked(List<TiffMask> masks) {
        return masks.stream()
                .filter(each -> each.fits(this))
                .findFirst()
                .map(each -> new TiffImage(bytes, tags, each))
                .orElse(this);
    }

    @Nullable TiffMask mask() {
        return mask;
    }

    private void check() {
        if (width < 1 || height < 1 || width > MOST_SIDE || height > MOST_SIDE) {
            throw bytes.damaged(Messages.text("basemap.it_claims_pixels", width, height));
        }
        if (blockWidth < 1
                || blockHeight < 1
                || (long) blockWidth * blockHeight > MOST_BLOCK_PIXELS
                || blockBytes() > MOST_BLOCK_PIXELS * 4) {
            throw bytes.damaged(Messages.text("basemap.one_of_its_blocks_would_fill"));
        }
        if (bands < 1 || bands > MOST_BANDS) {
            throw bytes.damaged(Messages.text("basemap.it_claims_bands", bands));
        }
        var known = sampleFormat == 3 ? bits == 32 || bits == 64 : bits <= 16 || bits % 32 == 0;
        if (!known || bits < 1 || bits > 64) {
            throw bytes.damaged(Messages.text("basemap.values_of_bits_are_not_read", bits));
        }
        for (var each : tags.longs(258)) {
            if (each != bits) {
                throw bytes.damaged(Messages.text("basemap.its_bands_have_different"));
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int blockWidth() {
        return blockWidth;
    }

    public int blockHeight() {
        return blockHeight;
    }

    public int bands() {
        return bands;
    }

    public int bits() {
        return bits;
    }

    /// True when values are real numbers.
    public boolean isFloating() {
        return sampleFormat == 3;
    }

    /// True when whole numbers may be negative.
    public boolean isSigned() {
        return sampleFormat == 2;
    }

    /// True when the last band says how much of a pixel is there.
    public boolean hasAlpha() {
        var extra = tags.longs(338);
        return extra.length > 0 && (extra[extra.length - 1] == 1 || extra[extra.length - 1] == 2);
    }

    /// True when its first three bands are red, green and blue.
    public boolean isColour() {
        return bands >= 3 && (photometric == 2 || photometric == 6);
    }

    /// True when 0 is white.
    public boolean isInverted() {
        return photometric == 0;
    }

    /// The colours of values, 0xFFRRGGBB; null when values are no numbers of colours.
    public int @Nullable [] palette() {
        if (photometric != 3 || bits > 8) {
            return null;
        }
        var map = tags.longs(320);
        var size = 1 << bits;
        if (map.length < 3 * size) {
            throw bytes.damaged(Messages.text("basemap.its_table_of_colours_is_too"));
        }
        var palette = new int[size];
        for (var i = 0; i < size; i++) {
            palette[i] =
                    0xFF000000
                            | level(map[i]) << 16
                            | level(map[size + i]) << 8
                            | level(map[2 * size + i]);
        }
        return palette;
    }

    private static int level(long of65536) {
        return (int) (of65536 >> 8) & 0xFF;
    }

    /// What stands for nothing, as GDAL writes it; NaN when it does not say.
    public double noData() {
        return NumberText.finite(tags.text(42113), Double.NaN);
    }

    int columns() {
        return Math.ceilDiv(width, blockWidth);
    }

    int rows() {
        return Math.ceilDiv(height, blockHeight);
    }

    /// Bands that lie together in a block.
    int bandsInBlock() {
        return planar ? 1 : bands;
    }

    long rowBytes() {
        return ((long) blockWidth * bandsInBlock() * bits + 7) / 8;
    }

    long blockBytes() {
        return rowBytes() * blockHeight;
    }

    /// @param plane 0 unless each band lies in blocks of its own
    long offset(int column, int row, int plane) {
        return sliced ? offsets[plane] + row * blockBytes() : offsets[index(column, row, plane)];
    }

    /// 0 where nothing was written.
    long count(int column, int row, int plane) {
        if (sliced) {
            var lines = Math.min(blockHeight, height - row * blockHeight);
            return counts[plane] == 0 ? 0 : lines * rowBytes();
        }
        return counts[index(column, row, plane)];
    }

    private int index(int column, int row, int plane) {
        return (plane * rows() + row) * columns() + column;
    }
}
