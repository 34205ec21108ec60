package org.amnok.render;

import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.geom.Rectangle2D;
import org.amnok.map.Theme;
import org.jspecify.annotations.Nullable;

/// Where a picture is painted.
///
/// @param raster true for pixels, where sprites are copied; false for pages of vectors, where
///   everything is drawn
/// @param area what of the picture is painted here, px
/// @param dots writes dots straight into the pixels; null when they are not at hand
/// @param pixels what is painted on; null when it is not at hand
record Canvas(
        Graphics2D graphics,
        boolean raster,
        double pixelRatio,
        Theme theme,
        Rectangle2D area,
        @Nullable DotStamps dots,
        @Nullable PixelPart pixels) {
    /// The whole of a picture.
    static Canvas of(Graphics2D graphics, Frame frame, Theme theme) {
        return new Canvas(
                graphics,
                isRaster(graphics),
                frame.viewport().pixelRatio(),
                theme,
                new Rectangle2D.Double(0, 0, frame.width(), frame.height()),
                null,
                null);
    }

    /// The same on another graphics of the same page.
    Canvas on(Graphics2D other) {
        return new Canvas(other, raster, pixelRatio, theme, area, dots, pixels);
    }

    static boolean isRaster(Graphics2D graphics) {
        var configuration = graphics.getDeviceConfiguration();
        return configuration != null
                && configuration.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
    }
}
