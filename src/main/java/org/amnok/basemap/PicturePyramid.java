package org.amnok.basemap;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.amnok.basemap.tiff.RowFormat;
import org.amnok.basemap.tiff.RowSource;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.words.Messages;

/// A PNG or JPEG as a pyramid: it can only be read from its beginning on, so that each level is one
/// tile. A picture that would not fit into memory is read with pixels left out.
record PicturePyramid(Path file, ImageGrid grid, int step, List<ImageLevel> levels)
        implements ImagePyramid {
    /// 64 MB.
    private static final long MOST_PIXELS = 16_000_000;

    /// What a decoder is trusted with at all.
    private static final long MOST_CLAIMED_PIXELS = 1_000_000_000;

    private static final String WHOLE = "whole";

    private static final int SMALLEST_LEVEL = 256;

    static BaseFile open(Path file, TileCache cache, OverviewFolder overviews) {
        var size = size(file);
        var grid = WorldFile.read(file, size.width, size.height);
        var step = 1;
        while ((long) size.width * size.height / ((long) step * step) > MOST_PIXELS) {
            step++;
        }
        // all of it, in tiles, when it was too large to be read at once
        var kept =
                step == 1
                        ? Optional.<GeoTiffPyramid>empty()
                        : GeoTiffPyramid.ofKept(file, WHOLE, grid, overviews);
        if (kept.isPresent()) {
            return new ImageFile(BaseKind.PICTURE, file, kept.get(), cache);
        }
        var task =
                step == 1
                        ? Optional.<OverviewTask>empty()
                        : overviews.task(
                                file,
                                WHOLE,
                                true,
                                () -> new PictureRows(file, size.width, size.height));
        var levels = levels(Math.ceilDiv(size.width, step), Math.ceilDiv(size.height, step));
        var pyramid = new PicturePyramid(file, grid, step, levels);
        return new ImageFile(BaseKind.PICTURE, file, pyramid, cache, "", task);
    }

    private static List<ImageLevel> levels(int width, int height) {
        var levels = new ArrayList<ImageLevel>();
        var w = width;
        var h = height;
        do {
            levels.add(new ImageLevel(levels.size(), w, h, w, h));
            w = Math.ceilDiv(w, 2);
            h = Math.ceilDiv(h, 2);
        } while (Math.max(w, h) >= SMALLEST_LEVEL);
        return levels;
    }

    private record Size(int width, int height) {}

    private static Size size(Path file) {
        return with(
                file,
                reader -> {
                    var width = reader.getWidth(0);
                    var height = reader.getHeight(0);
                    if ((long) width * height > MOST_CLAIMED_PIXELS) {
                        throw BaseFiles.damaged(
                                file, Messages.text("basemap.it_claims_pixels", width, height));
                    }
                    return new Size(width, height);
                });
    }

    @Override
    public int[] tile(ImageLevel level, int column, int row) {
        var finest = levels.getFirst();
        var argb = decoded(finest);
        var width = finest.width();
        var height = finest.height();
        for (var number = 0; number < level.number(); number++) {
            argb = halved(argb, width, height);
            width = Math.ceilDiv(width, 2);
            height = Math.ceilDiv(height, 2);
        }
        return argb;
    }

    private int[] decoded(ImageLevel finest) {
        return with(
                file,
                reader -> {
                    var how = reader.getDefaultReadParam();
                    how.setSourceSubsampling(step, step, 0, 0);
                    var image = reader.read(0, how);
                    return argb(image, finest.width(), finest.height());
                });
    }

    private static int[] argb(BufferedImage image, int width, int height) {
        return image.getRGB(
                0,
                0,
                Math.min(width, image.getWidth()),
                Math.min(height, image.getHeight()),
                new int[width * height],
                0,
                width);
    }

    interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    static <T> T with(Path file, Use<T> use) {
        try (var stream = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw BaseFiles.damaged(file, Messages.text("basemap.it_is_no_picture"));
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw BaseFiles.damaged(file, Messages.text("basemap.it_is_damaged"));
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /// Makes an image half as wide and high: each pixel is the mean of four, weighted by how much
    /// of each is there.
    ///
    /// @param argb row by row, not premultiplied
    /// @return of the size rounded up
    private static int[] halved(int[] argb, int width, int height) {
        var columns = Math.ceilDiv(width, 2);
        var rows = Math.ceilDiv(height, 2);
        var half = new int[columns * rows];
        for (var y = 0; y < rows; y++) {
            var upper = 2 * y * width;
            var lower = Math.min(2 * y + 1, height - 1) * width;
            for (var x = 0; x < columns; x++) {
                var left = 2 * x;
                var right = Math.min(2 * x + 1, width - 1);
                half[y * columns + x] =
                        mean(
                                argb[upper + left],
                                argb[upper + right],
                                argb[lower + left],
                                argb[lower + right]);
            }
        }
        return half;
    }

    private static int mean(int a, int b, int c, int d) {
        if (a == b && a == c && a == d) {
            return a;
        }
        var wa = a >>> 24;
        var wb = b >>> 24;
        var wc = c >>> 24;
        var wd = d >>> 24;
        var sum = wa + wb + wc + wd;
        if (sum == 0) {
            return 0;
        }
        var mean = sum + 2 >> 2;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var level =
                    wa * (a >> shift & 0xFF)
                            + wb * (b >> shift & 0xFF)
                            + wc * (c >> shift & 0xFF)
                            + wd * (d >> shift & 0xFF);
            mean = mean << 8 | (level + sum / 2) / sum;
        }
        return mean;
    }

    /// The colours of a PNG or JPEG of any size, row by row. Its decoder begins at the first row
    /// each time, so that it is read in stripes that are as high as memory allows.
    private record PictureRows(Path file, int width, int height) implements RowSource {
        private static final int BYTES_PER_PIXEL = 10;

        @Override
        public RowFormat format() {
            return RowFormat.COLOURS;
        }

        @Override
        public void read(Sink sink, BooleanSupplier cancelled) {
            var room = Runtime.getRuntime().maxMemory() / 6 / BYTES_PER_PIXEL;
            var stripe = Math.clamp(room / width, 1, height);
            var values = new double[4 * width];
            var weights = new float[width];
            var argb = new int[width];
            for (var top = 0; top < height && !cancelled.getAsBoolean(); top += stripe) {
                var part = part(top, Math.min(stripe, height - top));
                for (var y = 0; y < part.getHeight(); y++) {
                    part.getRGB(0, y, width, 1, argb, 0, width);
                    for (var x = 0; x < width; x++) {
                        ArgbRows.put(argb[x], x, values, weights);
                    }
                    sink.row(values, weights);
                }
            }
        }

        private BufferedImage part(int top, int rows) {
            return PicturePyramid.with(
                    file,
                    reader -> {
                        var how = reader.getDefaultReadParam();
                        how.setSourceRegion(new Rectangle(0, top, width, rows));
                        return reader.read(0, how);
                    });
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
