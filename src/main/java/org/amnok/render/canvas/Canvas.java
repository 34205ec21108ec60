package org.amnok.render.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.amnok.map.Theme;
import org.jspecify.annotations.Nullable;

/// Where a picture is painted.
///
/// @param area what of the picture is painted here, px
/// @param dots writes dots straight into the pixels; null on pages of vectors
/// @param pixels what is painted on; null on pages of vectors
public record Canvas(
        Graphics2D graphics,
        double pixelRatio,
        Theme theme,
        Rectangle2D area,
        @Nullable DotStamps dots,
        @Nullable PixelPart pixels) {
    /// A page of vectors.
    public static Canvas of(Graphics2D graphics, Frame frame, Theme theme) {
        return new Canvas(
                graphics,
                frame.viewport().pixelRatio(),
                theme,
                new Rectangle2D.Double(0, 0, frame.width(), frame.height()),
                null,
                null);
    }

    /// The same on another graphics of the same page.
    public Canvas on(Graphics2D other) {
        return new Canvas(other, pixelRatio, theme, area, dots, pixels);
    }

    /// True for pixels, where sprites are copied; false for pages of vectors, where everything is
    /// drawn.
    public boolean raster() {
        return pixels != null;
    }

    public static boolean isRaster(Graphics2D graphics) {
        var configuration = graphics.getDeviceConfiguration();
        return configuration != null
                && configuration.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
    }

    public static void draw(Graphics2D g, Shape shape, BasicStroke stroke, Color colour) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(shape);
    }

    public static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }
}
