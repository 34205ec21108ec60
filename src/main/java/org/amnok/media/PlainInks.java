package org.amnok.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;

/// Pictures in four inks that do not say which inks: as picture programs show them. The JDK takes
/// their shares for those of light, and they come out pale.
final class PlainInks {
    private static final int INKS = 4;
    private static final int FULL = 255;

    private PlainInks() {}

    /// The same in red, green and blue; any other picture as it is.
    static BufferedImage inRgb(BufferedImage image) {
        var colours = image.getColorModel().getColorSpace();
        var samples = image.getSampleModel();
        if (colours.getType() != ColorSpace.TYPE_CMYK
                || colours instanceof ICC_ColorSpace
                || samples.getNumBands() != INKS
                || samples.getSampleSize(0) != Byte.SIZE) {
            return image;
        }
        var rgb =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var inks = new int[INKS * image.getWidth()];
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRaster().getPixels(0, y, image.getWidth(), 1, inks);
            for (var x = 0; x < row.length; x++) {
                row[x] = rgb(inks, INKS * x);
            }
            rgb.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return rgb;
    }

    private static int rgb(int[] inks, int at) {
        var white = FULL - inks[at + INKS - 1];
        var rgb = 0;
        for (var ink = 0; ink < INKS - 1; ink++) {
            rgb = rgb << Byte.SIZE | (FULL - inks[at + ink]) * white / FULL;
        }
        return rgb;
    }
}
