package org.amnok.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.amnok.render.canvas.DrawnWords;
import org.amnok.render.canvas.PixelGrid;

/// Graphics on pictures of pixels, through which maps find the pixels themselves.
public final class PictureGraphics {
    private PictureGraphics() {}

    /// A graphics on an opaque picture, or one that becomes opaque.
    ///
    /// @param image of type `TYPE_INT_RGB` or `TYPE_INT_ARGB_PRE`
    /// @param words gathers what is drawn
    public static Graphics2D on(BufferedImage image, DrawnWords words) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var g = image.createGraphics();
        words.follow(g);
        new PixelGrid(pixels, image.getWidth(), image.getHeight()).follow(g);
        return g;
    }
}
