package org.amnok.render;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// Pixels of a picture: premultiplied 0xAARRGGBB, row by row from the upper left.
record PixelGrid(int[] pixels, int width, int height) {
    private static final DirectColorModel PREMULTIPLIED =
            (DirectColorModel)
                    new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).getColorModel();

    PixelGrid {
        if (width < 1 || height < 1 || pixels.length < width * height) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels for " + width + " × " + height);
        }
    }

    Rectangle bounds() {
        return new Rectangle(0, 0, width, height);
    }

    /// The pixels as an image, not a copy.
    BufferedImage image() {
        WritableRaster raster =
                Raster.createPackedRaster(
                        new DataBufferInt(pixels, width * height),
                        width,
                        height,
                        width,
                        PREMULTIPLIED.getMasks(),
                        new Point());
        return new BufferedImage(PREMULTIPLIED, raster, true, null);
    }

    /// A rectangle of them as an image, not a copy.
    BufferedImage image(Rectangle part) {
        return image().getSubimage(part.x, part.y, part.width, part.height);
    }
}
