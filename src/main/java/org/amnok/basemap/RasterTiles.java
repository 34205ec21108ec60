package org.amnok.basemap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.domain.FileFault;

/// Decodes single tiles of pictures; each is judged by its header first.
final class RasterTiles {
    private static final int LARGEST_SIDE = 1024;
    private static final List<String> READERS =
            List.of(
                    "com.sun.imageio.plugins.png.",
                    "com.sun.imageio.plugins.jpeg.",
                    "com.twelvemonkeys.imageio.plugins.webp.");

    private RasterTiles() {}

    /// The width and height that a tile claims; empty when it is no picture that is read here.
    static Optional<int[]> size(byte[] tile) {
        return with(tile, reader -> new int[] {reader.getWidth(0), reader.getHeight(0)});
    }

    /// Empty when it cannot be used.
    private static <T> Optional<T> with(byte[] tile, PicturePyramid.Use<T> use) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(tile))) {
            var reader = reader(in);
            try {
                reader.setInput(in, true, true);
                return Optional.of(use.of(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /// The pixels of a tile, 0xAARRGGBB.
    ///
    /// @throws DamagedTile when it is damaged, no picture, or not as large as it must be
    static int[] argb(byte[] tile, int width, int height) {
        var size = size(tile).orElseThrow(() -> DamagedTile.of("basemap.it_is_no_png_jpeg_or"));
        if (size[0] != width || size[1] != height) {
            throw DamagedTile.of("basemap.it_has_pixels_not", size[0], size[1], width, height);
        }
        return with(tile, reader -> reader.read(0))
                .orElseThrow(() -> DamagedTile.of("basemap.its_picture_is_damaged"))
                .getRGB(0, 0, width, height, null, 0, width);
    }

    static boolean isPlausible(int width, int height) {
        return width >= 1 && height >= 1 && width <= LARGEST_SIDE && height <= LARGEST_SIDE;
    }

    /// One of those that were chosen: others may be on the class path.
    private static ImageReader reader(ImageInputStream in) throws IOException {
        for (var found = ImageIO.getImageReaders(in); found.hasNext(); ) {
            var reader = found.next();
            if (READERS.stream().anyMatch(reader.getClass().getName()::startsWith)) {
                return reader;
            }
        }
        throw FileFault.of("basemap.no_picture_of_a_tile");
    }

    /// A quarter of a tile, twice as large.
    static int[] quarter(int[] tile, int width, int height, int right, int lower) {
        var larger = new int[tile.length];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var from = (lower * height + y) / 2 * width + (right * width + x) / 2;
                larger[y * width + x] = tile[from];
            }
        }
        return larger;
    }
}
