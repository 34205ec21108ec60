package org.amnok.basemap.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.words.Messages;

/// Undoes what was done to values so that they compress better (TIFF 6.0, section 14; Adobe's
/// technical note 3).
final class Predictor {
    private Predictor() {}

    /// Each value was told as the difference to the one at its left.
    static void undoDifferences(byte[] block, ByteOrder order, TiffImage image) {
        var row = (int) image.rowBytes();
        var step = image.bandsInBlock();
        var buffer = ByteBuffer.wrap(block).order(order);
        for (var start = 0; start + row <= block.length; start += row) {
            switch (image.bits) {
                case 8 -> {
                    for (var i = start + step; i < start + row; i++) {
                        block[i] += block[i - step];
                    }
                }
                case 16 -> {
                    for (var i = start + 2 * step; i + 1 < start + row; i += 2) {
                        var sum = buffer.getShort(i) + buffer.getShort(i - 2 * step);
                        buffer.putShort(i, (short) sum);
                    }
                }
                case 32 -> {
                    for (var i = start + 4 * step; i + 3 < start + row; i += 4) {
                        buffer.putInt(i, buffer.getInt(i) + buffer.getInt(i - 4 * step));
                    }
                }
                default ->
                        throw new DamagedTile(
                                Messages.text("basemap.its_differences_are_not_read"));
            }
        }
    }

    /// The bytes of real numbers were told byte by byte, the highest of all first, as differences.
    ///
    /// @return in big-endian order
    static byte[] undoFloating(byte[] block, TiffImage image) {
        var row = (int) image.rowBytes();
        var step = image.bandsInBlock();
        var size = image.bits / 8;
        if (!image.isFloating()) {
            throw new DamagedTile(Messages.text("basemap.its_differences_are_not_read"));
        }
        var all = new byte[block.length];
        var count = row / size;
        for (var start = 0; start + row <= block.length; start += row) {
            for (var i = start + step; i < start + row; i++) {
                block[i] += block[i - step];
            }
            for (var i = 0; i < count; i++) {
                for (var b = 0; b < size; b++) {
                    all[start + i * size + b] = block[start + b * count + i];
                }
            }
        }
        return all;
    }
}
