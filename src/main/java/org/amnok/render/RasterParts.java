package org.amnok.render;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Adds rasters to a scene. They are projected pixel by pixel when they are painted, a tile at a
/// time, so that memory does not grow with the picture.
final class RasterParts {
    private static final int TILE = 512;

    /// Pages of vectors get rasters of 300 dpi.
    private static final double PRINT_RATIO = 300.0 / 96;

    private RasterParts() {}

    static void add(FeatureDrawing drawing, RasterPaint paint) {
        var frame = drawing.frame;
        var projection = frame.viewport().projection();
        var footprint = ProjectedGeometry.of(paint.image().footprint(), projection);
        var picture = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        if (footprint.isEmpty() || !frame.meets(footprint.get().bounds(), picture)) {
            return;
        }
        var bounds = footprint.get().bounds();
        var seen = new Rectangle2D.Double();
        seen.setFrameFromDiagonal(
                frame.x(bounds.getMinX()),
                frame.y(bounds.getMaxY()),
                frame.x(bounds.getMaxX()),
                frame.y(bounds.getMinY()));
        Rectangle2D.intersect(seen, picture, seen);
        drawing.add(null, c -> paint(c, frame, paint, seen));
    }

    private static void paint(Canvas canvas, Frame frame, RasterPaint paint, Rectangle2D seen) {
        var ratio =
                canvas.raster() ? canvas.pixelRatio() : Math.max(PRINT_RATIO, canvas.pixelRatio());
        var clip = canvas.graphics().getClipBounds();
        var wanted = clip == null ? seen : seen.createIntersection(clip);
        if (wanted.isEmpty()) {
            return;
        }
        var pixels = devicePixels(wanted, ratio);
        for (var y = pixels.y; y < pixels.y + pixels.height; y += TILE) {
            for (var x = pixels.x; x < pixels.x + pixels.width; x += TILE) {
                var tile = new Rectangle(x, y, TILE, TILE).intersection(pixels);
                var image = tile(frame, paint, ratio, tile);
                var at = AffineTransform.getScaleInstance(1 / ratio, 1 / ratio);
                at.translate(tile.x, tile.y);
                canvas.graphics().drawImage(image, at, null);
            }
        }
    }

    private static Rectangle devicePixels(Rectangle2D logical, double ratio) {
        return new Rectangle2D.Double(
                        logical.getX() * ratio,
                        logical.getY() * ratio,
                        logical.getWidth() * ratio,
                        logical.getHeight() * ratio)
                .getBounds();
    }

    private static BufferedImage tile(
            Frame frame, RasterPaint paint, double ratio, Rectangle tile) {
        var image = new BufferedImage(tile.width, tile.height, BufferedImage.TYPE_INT_ARGB);
        var argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var grid =
                new RasterGrid(
                        frame.viewport(),
                        paint.image(),
                        ratio,
                        tile.x,
                        tile.y,
                        tile.width,
                        tile.height);
        var sampler = new RasterSampler(paint);
        var values = new double[sampler.channels()];
        for (var y = 0; y < tile.height; y++) {
            for (var x = 0; x < tile.width; x++) {
                var alpha = sampler.sample(grid.column(x, y), grid.row(x, y), values);
                argb[y * tile.width + x] =
                        alpha == 0
                                ? 0
                                : faded(paint.colours().argb(values), alpha * paint.opacity());
            }
        }
        return image;
    }

    private static int faded(int argb, double share) {
        var alpha = (int) Math.round((argb >>> 24) * share);
        return alpha << 24 | argb & 0xFFFFFF;
    }
}
