package org.amnok.basemap.tiff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says which pixels of an image are there, from an image of its own (TIFF 6.0, transparency mask).
/// It is cut into blocks in its own way.
record TiffMask(TiffImage mask) {
    private static final List<Integer> ONE = List.of(0);

    boolean fits(TiffImage image) {
        return mask.width() == image.width() && mask.height() == image.height();
    }

    /// True for each pixel of a block that is not there, row by row.
    boolean[] missing(TiffImage image, int column, int row) {
        var left = column * image.blockWidth();
        var top = row * image.blockHeight();
        var right = Math.min(image.width(), left + image.blockWidth());
        var bottom = Math.min(image.height(), top + image.blockHeight());
        var missing = new boolean[image.blockWidth() * image.blockHeight()];
        for (var r = top / mask.blockHeight(); r <= (bottom - 1) / mask.blockHeight(); r++) {
            for (var c = left / mask.blockWidth(); c <= (right - 1) / mask.blockWidth(); c++) {
                var block = BlockValues.read(mask, c, r, ONE);
                var fromX = Math.max(left, c * mask.blockWidth());
                var toX = Math.min(right, (c + 1) * mask.blockWidth());
                var toY = Math.min(bottom, (r + 1) * mask.blockHeight());
                for (var y = Math.max(top, r * mask.blockHeight()); y < toY; y++) {
                    for (var x = fromX; x < toX; x++) {
                        missing[(y - top) * image.blockWidth() + x - left] =
                                isNothing(block, c, r, x, y);
                    }
                }
            }
        }
        return missing;
    }

    private boolean isNothing(@Nullable BlockValues block, int column, int row, int x, int y) {
        return block == null
                || block.value(
                                0,
                                (y - row * mask.blockHeight()) * mask.blockWidth()
                                        + x
                                        - column * mask.blockWidth())
                        == 0;
    }
}
