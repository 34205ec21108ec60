package org.amnok.render;

import java.awt.Color;
import java.awt.image.BufferedImage;

/// Looks at pixels of a picture.
public record Ink(BufferedImage image) {
    /// 0xRRGGBB at a pixel.
    public int at(double x, double y) {
        return image.getRGB((int) x, (int) y) & 0xFFFFFF;
    }

    /// True when a pixel has nearly this colour.
    boolean has(double x, double y, int rgb) {
        var is = new Color(at(x, y));
        var expected = new Color(rgb);
        return Math.abs(is.getRed() - expected.getRed()) < 40
                && Math.abs(is.getGreen() - expected.getGreen()) < 40
                && Math.abs(is.getBlue() - expected.getBlue()) < 40;
    }

    /// How many pixels have nearly this colour.
    public int count(int rgb) {
        var count = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                count += has(x, y, rgb) ? 1 : 0;
            }
        }
        return count;
    }
}
