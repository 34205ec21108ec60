package org.amnok.basemap.tiff;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.words.Messages;

/// A block that is a JPEG of its own, but for the tables that all blocks share.
final class JpegBlock {
    private static final int Y_CB_CR = 6;

    private JpegBlock() {}

    /// Values band by band for each pixel; YCbCr becomes red, green and blue.
    static byte[] unpacked(TiffImage image, byte[] packed, int size) {
        var raster = raster(image, joined(image.jpegTables, packed));
        var bands = Math.min(image.bandsInBlock(), raster.getNumBands());
        var width = Math.min(image.blockWidth(), raster.getWidth());
        var height = Math.min(image.blockHeight(), raster.getHeight());
        var all = new byte[size];
        var row = new int[raster.getWidth() * raster.getNumBands()];
        for (var y = 0; y < height; y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (var x = 0; x < width; x++) {
                for (var band = 0; band < bands; band++) {
                    var at = (y * image.blockWidth() + x) * image.bandsInBlock() + band;
                    all[at] = (byte) row[x * raster.getNumBands() + band];
                }
            }
        }
        if (image.photometric == Y_CB_CR && bands == 3) {
            toRgb(all);
        }
        return all;
    }

    private static Raster raster(TiffImage image, byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > image.blockWidth()
                    || reader.getHeight(0) > image.blockHeight()) {
                throw new DamagedTile(Messages.text("basemap.its_jpeg_is_larger_than_it"));
            }
            return reader.readRaster(0, null);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DamagedTile(Messages.text("basemap.it_is_no_jpeg"));
        } finally {
            reader.dispose();
        }
    }

    /// The shared tables go behind the start of the block.
    private static byte[] joined(byte[] tables, byte[] block) {
        if (tables.length < 4 || block.length < 2) {
            return block;
        }
        var all = new byte[tables.length - 2 + block.length - 2];
        System.arraycopy(tables, 0, all, 0, tables.length - 2);
        System.arraycopy(block, 2, all, tables.length - 2, block.length - 2);
        return all;
    }

    /// ITU-R BT.601 over the whole range, as JFIF has it.
    private static void toRgb(byte[] all) {
        for (var i = 0; i + 2 < all.length; i += 3) {
            var y = all[i] & 0xFF;
            var cb = (all[i + 1] & 0xFF) - 128;
            var cr = (all[i + 2] & 0xFF) - 128;
            all[i] = level(y + 1.402 * cr);
            all[i + 1] = level(y - 0.344136 * cb - 0.714136 * cr);
            all[i + 2] = level(y + 1.772 * cb);
        }
    }

    private static byte level(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }
}
