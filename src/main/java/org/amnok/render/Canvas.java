package org.amnok.render;

import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import org.amnok.map.Theme;

/// Where a picture is painted.
///
/// @param raster true for pixels, where sprites are copied; false for pages of vectors, where
///   everything is drawn
record Canvas(Graphics2D graphics, boolean raster, double pixelRatio, Theme theme) {
    static Canvas of(Graphics2D graphics, double pixelRatio, Theme theme) {
        var configuration = graphics.getDeviceConfiguration();
        var raster =
                configuration != null
                        && configuration.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
        return new Canvas(graphics, raster, pixelRatio, theme);
    }
}
