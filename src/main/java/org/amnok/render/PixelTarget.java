package org.amnok.render;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.function.Function;
import org.amnok.map.Viewport;
import org.amnok.render.canvas.PixelGrid;
import org.jspecify.annotations.Nullable;

/// Where a map lies on the pixels of a graphics: from the whole pixel nearest to its origin on.
///
/// @param viewport with as many device pixels in a logical one as the graphics has
/// @param area in device pixels of the graphics
record PixelTarget(Graphics2D graphics, Viewport viewport, Rectangle area) {

    /// @param graphics scaled and moved, never turned
    static PixelTarget of(Graphics2D graphics, Viewport viewport) {
        var transform = graphics.getTransform();
        var ratio = transform.getScaleX();
        var left = (int) Math.round(transform.getTranslateX());
        var top = (int) Math.round(transform.getTranslateY());
        var right = transform.getTranslateX() + viewport.widthPixels() * ratio;
        var bottom = transform.getTranslateY() + viewport.heightPixels() * ratio;
        var width = Math.max(1, (int) Math.round(right) - left);
        var height = Math.max(1, (int) Math.round(bottom) - top);
        var isSame = Math.abs(ratio / viewport.pixelRatio() - 1) < 1e-9;
        return new PixelTarget(
                graphics,
                isSame
                        ? viewport
                        : viewport.resized(viewport.widthPixels(), viewport.heightPixels(), ratio),
                new Rectangle(left, top, width, height));
    }

    /// Paints straight into the pixels where the graphics carries them, else into a copy.
    RenderReport paint(Function<PixelGrid, RenderReport> painter) {
        var own = own();
        if (own != null) {
            return painter.apply(own);
        }
        var grid = new PixelGrid(new int[area.width * area.height], area.width, area.height);
        var report = painter.apply(grid);
        var g = (Graphics2D) graphics.create();
        g.setTransform(new AffineTransform());
        g.drawImage(grid.image(), area.x, area.y, null);
        g.dispose();
        return report;
    }

    /// Null where they are not in memory, or not all of the map is to be seen.
    private @Nullable PixelGrid own() {
        var all = PixelGrid.under(graphics);
        return all != null && all.bounds().contains(area) && isWhole() ? all.part(area) : null;
    }

    private boolean isWhole() {
        var clip = graphics.getClip();
        var pixel = 1 / viewport.pixelRatio();
        return clip == null
                || clip.contains(
                        pixel,
                        pixel,
                        viewport.widthPixels() - 2 * pixel,
                        viewport.heightPixels() - 2 * pixel);
    }
}
