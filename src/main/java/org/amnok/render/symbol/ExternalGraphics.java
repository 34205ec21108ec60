package org.amnok.render.symbol;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.amnok.domain.LruCache;
import org.amnok.render.style.StyleProblem;

/// SVG and PNG graphics that lie in a style itself. Read once. Thread-safe.
final class ExternalGraphics {
    private static final int CAPACITY = 256;
    private static final String DATA = "data:;base64,";

    private final LruCache<String, GraphicSymbol> known = new LruCache<>(CAPACITY);

    /// @param uri `data:;base64,` and the graphic, followed by parameters as QGIS writes them:
    ///   `?fill=%23ff0000&outline=%23000000`
    /// @throws StyleProblem when it is anything else: no file and no address is opened
    GraphicSymbol symbol(String uri) {
        return known.get(uri, () -> read(uri));
    }

    private static GraphicSymbol read(String uri) {
        if (!uri.startsWith(DATA)) {
            throw StyleProblem.of("render.graphic_outside");
        }
        var query = uri.indexOf('?');
        var bytes = bytes(uri.substring(DATA.length(), query < 0 ? uri.length() : query));
        var parameters = query < 0 ? "" : uri.substring(query + 1);
        return PngGraphic.is(bytes)
                ? new GraphicSymbol.Picture(uri, PngGraphic.read(bytes))
                : new GraphicSymbol.Svg(uri, SvgGraphic.read(bytes, SvgParameters.of(parameters)));
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw StyleProblem.of("render.graphic_damaged");
        }
    }

    /// Reads PNG that somebody gave.
    private static final class PngGraphic {
        private static final byte[] SIGNATURE = {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'
        };
        private static final int MOST_PIXELS_PER_SIDE = 2048;

        private PngGraphic() {}

        static boolean is(byte[] bytes) {
            return bytes.length > SIGNATURE.length
                    && Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length));
        }

        /// @throws StyleProblem when it is broken or too large
        static BufferedImage read(byte[] bytes) {
            var reader = ImageIO.getImageReadersByFormatName("png").next();
            try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                reader.setInput(in);
                checkSize(reader);
                return reader.read(0);
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw StyleProblem.of("render.broken_png");
            } finally {
                reader.dispose();
            }
        }

        /// Asked before a pixel is read: a small file may claim a huge picture.
        private static void checkSize(ImageReader reader) throws IOException {
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS_PER_SIDE) {
                throw StyleProblem.of("render.graphic_too_large");
            }
        }
    }
}
