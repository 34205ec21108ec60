package org.amnok.render;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.amnok.map.ImageLayer;
import org.amnok.map.RasterImage;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.ground.RasterGrid;
import org.amnok.render.label.Scene;

/// Adds images to a scene, in their own colours. They are projected pixel by pixel when they are
/// painted, strip by strip on all cores and a tile at a time, so that memory does not grow with the
/// picture.
final class ImageParts {
    private static final int TILE = 512;

    /// Pages of vectors get images of 300 dpi.
    private static final double PRINT_RATIO = 300.0 / 96;

    private ImageParts() {}

    static void add(Scene scene, Frame frame, ImageLayer layer) {
        var seen = seen(layer.image(), frame);
        if (!seen.isEmpty()) {
            var look = layer.look();
            var key = look == null ? null : new GroundKey(look, List.of(), layer.opacity(), true);
            scene.drawn++;
            scene.drawings.add(
                    new Drawing(
                            layer.opacity(),
                            null,
                            seen,
                            key,
                            canvas -> paint(canvas, seen, frame, layer)));
        }
    }

    /// What a picture shows of a raster, logical px; empty for nothing.
    static Rectangle2D seen(RasterImage image, Frame frame) {
        var footprint =
                ProjectedGeometry.of(image.extent().footprint(), frame.viewport().projection());
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

    /// Paints what the canvas is of a picture.
    private static void paint(Canvas canvas, Rectangle2D seen, Frame frame, ImageLayer layer) {
        var ratio =
                canvas.raster() ? canvas.pixelRatio() : Math.max(PRINT_RATIO, canvas.pixelRatio());
        var clip = canvas.graphics().getClipBounds();
        var here = seen.createIntersection(canvas.area());
        var wanted = clip == null ? here : here.createIntersection(clip);
        if (wanted.isEmpty()) {
            return;
        }
        var pixels = devicePixels(wanted, ratio);
        for (var y = pixels.y; y < pixels.y + pixels.height; y += TILE) {
            for (var x = pixels.x; x < pixels.x + pixels.width; x += TILE) {
                var part = new Rectangle(x, y, TILE, TILE).intersection(pixels);
                var at = AffineTransform.getScaleInstance(1 / ratio, 1 / ratio);
                at.translate(part.x, part.y);
                canvas.graphics().drawImage(tile(frame, layer, ratio, part), at, null);
            }
        }
    }

    /// They begin where exact places of a [RasterGrid] lie whatever part of a picture is painted,
    /// so that strips of any height have the same pixels.
    private static Rectangle devicePixels(Rectangle2D logical, double ratio) {
        var exact =
                new Rectangle2D.Double(
                                logical.getX() * ratio,
                                logical.getY() * ratio,
                                logical.getWidth() * ratio,
                                logical.getHeight() * ratio)
                        .getBounds();
        var x = Math.floorDiv(exact.x, RasterGrid.STEP) * RasterGrid.STEP;
        var y = Math.floorDiv(exact.y, RasterGrid.STEP) * RasterGrid.STEP;
        return new Rectangle(x, y, exact.x + exact.width - x, exact.y + exact.height - y);
    }

    /// @param ratio device pixels in a logical one
    /// @param tile device pixels of the picture
    private static BufferedImage tile(Frame frame, ImageLayer layer, double ratio, Rectangle tile) {
        var picture = new BufferedImage(tile.width, tile.height, BufferedImage.TYPE_INT_ARGB);
        var argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var grid = new RasterGrid(frame.viewport(), layer.image(), ratio, tile);
        var sampler = new ColourSampler(layer.image());
        for (var y = 0; y < tile.height; y++) {
            for (var x = 0; x < tile.width; x++) {
                argb[y * tile.width + x] = sampler.argb(grid.column(x, y), grid.row(x, y));
            }
        }
        return picture;
    }
}
