package org.amnok.basemap.tiff;

import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// Reads blocks of an image as bytes that are no longer compressed.
record BlockReader(TiffImage image) {
    private static final int Y_CB_CR = 6;
    private static final int MAGIC = 0xFD2FB528;
    private static final int DESCRIPTOR_AT = 4;
    private static final int WINDOW_AT = 5;
    private static final int HAS_NO_WINDOW = 0x20;

    /// The largest window that the library takes, 8 MB, as a frame writes it.
    private static final int LARGEST_WINDOW = 13 << 3;

    static final int NONE = 1;
    private static final int LZW = 5;
    static final int JPEG = 7;
    private static final int DEFLATE = 8;
    private static final int OLD_DEFLATE = 32946;
    private static final int PACK_BITS = 32773;
    private static final int ZSTANDARD = 50000;
    private static final int OLD_ZSTANDARD = 34926;
    private static final Set<Integer> KNOWN =
            Set.of(NONE, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACK_BITS, ZSTANDARD, OLD_ZSTANDARD);

    static void requireKnown(TiffImage image) {
        if (!KNOWN.contains(image.compression)) {
            throw ProblemException.of(
                    Messages.text(
                            "basemap.cannot_be_shown_it_is",
                            image.bytes.name(),
                            compressor(image.compression)),
                    Messages.text("basemap.convert_it_gdal_translate_co", image.bytes.name()));
        }
        if (image.compression == JPEG && image.bits != 8) {
            throw image.bytes.damaged(
                    Messages.text("basemap.its_jpeg_has_bits_a_value", image.bits));
        }
    }

    private static String compressor(int code) {
        return switch (code) {
            case 2, 3, 4 -> Messages.text("basemap.the_fax_codes_of_ccitt");
            case 34887 -> "LERC";
            case 34925 -> "LZMA";
            case 50001, 34927 -> "WebP";
            case 50002, 52546 -> "JPEG XL";
            case 33003, 33005, 34712 -> "JPEG 2000";
            default -> Messages.text("basemap.method", code);
        };
    }

    /// The bytes of a block, row by row, as many as it must have; null where nothing was written.
    ByteBuffer read(int column, int row, int plane) {
        var packed = packed(image.offset(column, row, plane), image.count(column, row, plane));
        var size = (int) image.blockBytes();
        var unpacked =
                switch (image.compression) {
                    case NONE -> padded(packed, size);
                    case LZW -> Lzw.unpacked(bytes(packed), size);
                    case PACK_BITS -> packBits(packed, size);
                    case ZSTANDARD, OLD_ZSTANDARD -> zstandard(bytes(packed), size);
                    case JPEG -> jpeg(image, bytes(packed), size);
                    default -> inflated(packed, size);
                };
        var order = packed.order();
        if (image.predictor == 2) {
            undoDifferences(unpacked, order, image);
        } else if (image.predictor == 3) {
            order = ByteOrder.BIG_ENDIAN;
            unpacked = undoFloating(unpacked, image);
        }
        return ByteBuffer.wrap(unpacked).order(order);
    }

    private ByteBuffer packed(long offset, long count) {
        if (!image.bytes.has(offset, count)) {
            throw DamagedTile.of("basemap.the_file_ends_before_it_or");
        }
        return image.bytes.read(offset, count);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /// The last strip may be shorter.
    private static byte[] padded(ByteBuffer from, int size) {
        var all = new byte[size];
        from.get(all, 0, Math.min(size, from.remaining()));
        return all;
    }

    private byte[] inflated(ByteBuffer packed, int size) {
        var all = new byte[size];
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var at = 0;
            while (at < size && !inflater.finished()) {
                var more = inflater.inflate(all, at, size - at);
                if (more == 0) {
                    break;
                }
                at += more;
            }
            return all;
        } catch (DataFormatException e) {
            throw DamagedTile.of("basemap.it_is_not_compressed_as_it");
        } finally {
            inflater.end();
        }
    }

    private static byte[] packBits(ByteBuffer packed, int size) {
        var all = new byte[size];
        var at = 0;
        while (at < size && packed.hasRemaining()) {
            int n = packed.get();
            if (n >= 0) {
                var count = Math.min(Math.min(n + 1, size - at), packed.remaining());
                packed.get(all, at, count);
                at += count;
            } else if (n != -128 && packed.hasRemaining()) {
                var value = packed.get();
                for (var i = 0; i < 1 - n && at < size; i++) {
                    all[at++] = value;
                }
            }
        }
        return all;
    }

    /// Unpacks what is compressed by Zstandard (RFC 8878).
    ///
    /// @param size of what is unpacked at most; the last strip may be shorter
    private static byte[] zstandard(byte[] packed, int size) {
        var all = new byte[size];
        narrowWindow(packed);
        try {
            new ZstdJavaDecompressor().decompress(packed, 0, packed.length, all, 0, size);
            return all;
        } catch (RuntimeException e) {
            // The library may stumble in any way over a damaged block.
            throw DamagedTile.of("basemap.it_is_not_compressed_as_it");
        }
    }

    /// How far back a frame may refer says how much memory a stream needs. A block is unpacked
    /// whole, so that it needs none; the highest levels ask for more than the library takes.
    private static void narrowWindow(byte[] frame) {
        if (frame.length > WINDOW_AT
                && ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt() == MAGIC
                && (frame[DESCRIPTOR_AT] & HAS_NO_WINDOW) == 0
                && (frame[WINDOW_AT] & 0xFF) > LARGEST_WINDOW) {
            frame[WINDOW_AT] = LARGEST_WINDOW;
        }
    }

    /// Undoes what was done to values so that they compress better (TIFF 6.0, section 14; Adobe's
    /// technical note 3).
    ///
    /// Each value was told as the difference to the one at its left.
    private static void undoDifferences(byte[] block, ByteOrder order, TiffImage image) {
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
                default -> throw DamagedTile.of("basemap.its_differences_are_not_read");
            }
        }
    }

    /// The bytes of real numbers were told byte by byte, the highest of all first, as differences.
    ///
    /// @return in big-endian order
    private static byte[] undoFloating(byte[] block, TiffImage image) {
        var row = (int) image.rowBytes();
        var step = image.bandsInBlock();
        var size = image.bits / 8;
        if (!image.isFloating()) {
            throw DamagedTile.of("basemap.its_differences_are_not_read");
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

    /// Values band by band for each pixel; YCbCr becomes red, green and blue.
    private static byte[] jpeg(TiffImage image, byte[] packed, int size) {
        var raster = jpegRaster(image, joinedJpeg(image.jpegTables, packed));
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

    private static Raster jpegRaster(TiffImage image, byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > image.blockWidth()
                    || reader.getHeight(0) > image.blockHeight()) {
                throw DamagedTile.of("basemap.its_jpeg_is_larger_than_it");
            }
            return reader.readRaster(0, null);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw DamagedTile.of("basemap.it_is_no_jpeg");
        } finally {
            reader.dispose();
        }
    }

    /// The shared tables go behind the start of the block.
    private static byte[] joinedJpeg(byte[] tables, byte[] block) {
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
