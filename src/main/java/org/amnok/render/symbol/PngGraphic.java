package org.amnok.render.symbol;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.amnok.render.style.StyleProblem;
import org.amnok.words.Messages;

/// Reads PNG that somebody gave.
final class PngGraphic {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
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
            throw new StyleProblem(Messages.text("render.broken_png"));
        } finally {
            reader.dispose();
        }
    }

    /// Asked before a pixel is read: a small file may claim a huge picture.
    private static void checkSize(ImageReader reader) throws IOException {
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS_PER_SIDE) {
            throw new StyleProblem(Messages.text("render.graphic_too_large"));
        }
    }
}
