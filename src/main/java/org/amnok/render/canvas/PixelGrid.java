package org.amnok.render.canvas;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/// Pixels of a picture, or of a rectangle in a larger one: premultiplied 0xAARRGGBB, row by row
/// from the upper left.
///
/// @param offset of the first pixel
/// @param stride from a pixel to the one below
@SuppressWarnings("ArrayRecordComponent") // the pixels themselves: never copied, never compared
public record PixelGrid(int[] pixels, int offset, int stride, int width, int height) {
    private static final RenderingHints.Key KEY = new GridKey();
    private static final DirectColorModel PREMULTIPLIED =
            (DirectColorModel)
                    new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).getColorModel();

    public PixelGrid {
        if (width < 1
                || height < 1
                || stride < width
                || pixels.length < (long) offset + (long) stride * (height - 1) + width) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels for " + width + " × " + height);
        }
    }

    public PixelGrid(int[] pixels, int width, int height) {
        this(pixels, 0, width, width, height);
    }

    /// The pixels that a graphics paints on, where it carries them; null where it does not.
    public static @Nullable PixelGrid under(Graphics2D g) {
        return g.getRenderingHint(KEY) instanceof PixelGrid grid ? grid : null;
    }

    /// Lets a graphics carry the pixels that it paints on.
    public void follow(Graphics2D g) {
        g.setRenderingHint(KEY, this);
    }

    public Rectangle bounds() {
        return new Rectangle(0, 0, width, height);
    }

    /// Where a pixel is in the array.
    public int index(int x, int y) {
        return offset + y * stride + x;
    }

    /// A rectangle of the pixels, not a copy.
    public PixelGrid part(Rectangle part) {
        return new PixelGrid(pixels, index(part.x, part.y), stride, part.width, part.height);
    }

    /// The pixels as an image, not a copy.
    public BufferedImage image() {
        WritableRaster raster =
                Raster.createPackedRaster(
                        new DataBufferInt(pixels, pixels.length - offset, offset),
                        width,
                        height,
                        stride,
                        PREMULTIPLIED.getMasks(),
                        new Point());
        return new BufferedImage(PREMULTIPLIED, raster, true, null);
    }

    /// A rectangle of them as an image, not a copy.
    public BufferedImage image(Rectangle part) {
        return image().getSubimage(part.x, part.y, part.width, part.height);
    }

    /// Takes grids only.
    private static final class GridKey extends RenderingHints.Key {
        private static final int NUMBER = 0x416d70;

        GridKey() {
            super(NUMBER);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof PixelGrid;
        }
    }

    /// Lays a rectangle of premultiplied pixels of a picture as large over this one.
    public void layOver(PixelGrid ink, Rectangle part) {
        for (var y = part.y; y < part.y + part.height; y++) {
            var from = ink.index(part.x, y);
            var to = index(part.x, y);
            for (var end = to + part.width; to < end; to++, from++) {
                var above = ink.pixels[from];
                if (above != 0) {
                    pixels[to] = over(above, pixels[to]);
                }
            }
        }
    }

    /// One premultiplied colour over another.
    static int over(int above, int below) {
        var rest = 255 - (above >>> 24);
        return rest == 0 ? above : above + faded(below, rest);
    }

    /// A premultiplied colour with less of its opacity.
    ///
    /// @param share of 255
    public static int faded(int argb, int share) {
        var even = (argb & 0xFF00FF) * share + 0x800080;
        var odd = (argb >>> 8 & 0xFF00FF) * share + 0x800080;
        even = even + (even >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        odd = odd + (odd >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return even | odd;
    }
}
