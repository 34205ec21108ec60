package org.amnok.basemap.relief;

import java.util.List;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.basemap.tiff.BlockValues;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.basemap.tiff.TiffImage;
import org.amnok.domain.LruCache;

/// The first band of a GeoTIFF as heights, with its overviews.
public final class TiffHeights implements Heights {
    private static final List<Integer> BAND = List.of(0);

    /// What usual programs write for nothing without saying so.
    private static final double USUAL_NOTHING = -9999;

    private final TiffFile tiff;
    private final PostFrame frame;
    private final List<Size> sizes;
    private final double noData;
    private final LruCache<Block, float[]> blocks;
    private final LostTiles lost;

    private record Block(int level, int column, int row) {}

    /// @param noData what stands for nothing; NaN for none
    /// @param mostPosts that are kept decoded
    /// @param lost takes note of what is damaged
    public TiffHeights(
            TiffFile tiff, PostFrame frame, double noData, long mostPosts, LostTiles lost) {
        this.lost = lost;
        this.tiff = tiff;
        this.frame = frame;
        this.noData = noData;
        sizes =
                tiff.levels().stream()
                        .map(image -> new Size(image.width(), image.height()))
                        .toList();
        var full = tiff.levels().getFirst();
        var perBlock = (long) full.blockWidth() * full.blockHeight();
        blocks = new LruCache<>((int) Math.clamp(mostPosts / perBlock, 2, 4096));
    }

    @Override
    public PostFrame frame() {
        return frame;
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public void read(int level, PostWindow into) {
        var image = tiff.levels().get(level);
        var w = image.blockWidth();
        var h = image.blockHeight();
        var endX = into.endColumn(image.width());
        var endY = into.endRow(image.height());
        for (var row = into.firstRow() / h; row * h < endY; row++) {
            for (var column = into.firstColumn() / w; column * w < endX; column++) {
                copy(block(new Block(level, column, row)), image, column * w, row * h, into);
            }
        }
    }

    private static void copy(float[] block, TiffImage image, int left, int top, PostWindow into) {
        if (block.length == 0) {
            return;
        }
        var endX = Math.min(into.endColumn(image.width()), left + image.blockWidth());
        var endY = Math.min(into.endRow(image.height()), top + image.blockHeight());
        for (var y = Math.max(top, into.firstRow()); y < endY; y++) {
            for (var x = Math.max(left, into.firstColumn()); x < endX; x++) {
                into.put(x, y, block[(y - top) * image.blockWidth() + x - left]);
            }
        }
    }

    private float[] block(Block block) {
        return blocks.get(block, () -> decoded(block));
    }

    /// Empty where nothing was written, or what was is damaged: a hole.
    private float[] decoded(Block block) {
        var image = tiff.levels().get(block.level());
        BlockValues values;
        try {
            values = BlockValues.read(image, block.column(), block.row(), BAND);
        } catch (DamagedTile e) {
            lost.add(block.level(), block.column(), block.row(), e.why());
            return new float[0];
        }
        if (values == null) {
            return new float[0];
        }
        var metres = new float[image.blockWidth() * image.blockHeight()];
        for (var i = 0; i < metres.length; i++) {
            var value = values.isMasked(i) ? Double.NaN : values.value(0, i);
            metres[i] =
                    value == noData || value == USUAL_NOTHING ? Float.NaN : Heights.known(value);
        }
        return metres;
    }

    @Override
    public void close() {
        tiff.close();
    }
}
