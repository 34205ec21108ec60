package org.amnok.layout;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.amnok.render.PictureGraphics;
import org.amnok.render.canvas.DrawnWords;

/// Pixels in memory: a sheet for this machine's screen, or a picture that lies on one.
///
/// @param argb row by row from above; opaque those of a sheet
public record SheetPixels(int width, int height, int[] argb) {
    /// Draws a sheet at the resolution of its size. Takes a moment: not for the FX thread.
    ///
    /// @param cancelled when it says yes the picture is worthless
    public static SheetPixels of(Sheet sheet, BooleanSupplier cancelled) {
        var size = sheet.size();
        var image =
                new BufferedImage(
                        size.widthPixels(), size.heightPixels(), BufferedImage.TYPE_INT_ARGB_PRE);
        RasterPicture.paint(sheet, image, new DrawnWords(), cancelled);
        return of(image);
    }

    /// What a painter draws over clear pixels.
    ///
    /// @param width and height: px
    /// @param scale device pixels per px
    public static SheetPixels drawn(
            double width, double height, double scale, Consumer<Graphics2D> painter) {
        var image =
                new BufferedImage(
                        (int) Math.ceil(width * scale),
                        (int) Math.ceil(height * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        var g = PictureGraphics.on(image, new DrawnWords());
        try {
            g.scale(scale, scale);
            painter.accept(g);
        } finally {
            g.dispose();
        }
        return of(image);
    }

    private static SheetPixels of(BufferedImage image) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new SheetPixels(image.getWidth(), image.getHeight(), pixels);
    }

    /// With fewer pixels, each the mean of those that it covers; the same when it has no more than
    /// that on either side.
    public SheetPixels atMost(int mostWidth, int mostHeight) {
        return mostWidth >= width && mostHeight >= height
                ? this
                : AveragedPixels.of(
                        this, Math.clamp(mostWidth, 1, width), Math.clamp(mostHeight, 1, height));
    }
}
