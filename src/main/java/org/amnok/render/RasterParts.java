package org.amnok.render;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.amnok.map.RasterImage;

/// Adds rasters to a scene. They are projected pixel by pixel when they are painted, a tile at a
/// time, so that memory does not grow with the picture.
final class RasterParts {
    private static final int TILE = 512;

    /// Pages of vectors get rasters of 300 dpi.
    private static final double PRINT_RATIO = 300.0 / 96;

    private RasterParts() {}

    static void add(FeatureDrawing drawing, RasterPaint paint) {
        var frame = drawing.frame;
        var seen = seen(paint.image(), frame);
        if (!seen.isEmpty()) {
            drawing.add(
                    null, c -> paint(c, seen, (ratio, part) -> tile(frame, paint, ratio, part)));
        }
    }

    /// What a picture shows of a raster, logical px; empty for nothing.
    static Rectangle2D seen(RasterImage image, Frame frame) {
        var footprint = ProjectedGeometry.of(image.footprint(), frame.viewport().projection());
        var picture = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        var seen = new Rectangle2D.Double();
        if (footprint.isPresent() && frame.meets(footprint.get().bounds(), picture)) {
            var bounds = footprint.get().bounds();
            seen.setFrameFromDiagonal(
                    frame.x(bounds.getMinX()),
                    frame.y(bounds.getMaxY()),
                    frame.x(bounds.getMaxX()),
                    frame.y(bounds.getMinY()));
            Rectangle2D.intersect(seen, picture, seen);
        }
        return seen;
    }

    /// Makes the pixels of one part of a picture.
    @FunctionalInterface
    interface Tiles {
        /// @param ratio device pixels in a logical one
        /// @param tile device pixels of the picture
        BufferedImage tile(double ratio, Rectangle tile);
    }

    /// Paints what the canvas is of a picture.
    static void paint(Canvas canvas, Rectangle2D seen, Tiles tiles) {
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
                var image = tiles.tile(ratio, tile);
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
