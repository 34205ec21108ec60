package org.amnok.render;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.amnok.map.ImageLayer;

/// Adds images to a scene, in their own colours: projected pixel by pixel when they are painted,
/// strip by strip on all cores.
final class ImageParts {
    private ImageParts() {}

    static void add(Scene scene, Frame frame, ImageLayer layer) {
        var seen = RasterParts.seen(layer.image(), frame);
        if (!seen.isEmpty()) {
            scene.drawn++;
            scene.drawings.add(
                    new Drawing(
                            layer.opacity(),
                            null,
                            seen,
                            null,
                            canvas ->
                                    RasterParts.paint(
                                            canvas,
                                            seen,
                                            (ratio, part) -> tile(frame, layer, ratio, part))));
        }
    }

    private static BufferedImage tile(Frame frame, ImageLayer layer, double ratio, Rectangle tile) {
        var picture = new BufferedImage(tile.width, tile.height, BufferedImage.TYPE_INT_ARGB);
        var argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var grid =
                new RasterGrid(
                        frame.viewport(),
                        layer.image(),
                        ratio,
                        tile.x,
                        tile.y,
                        tile.width,
                        tile.height);
        var sampler = new ColourSampler(layer.image());
        for (var y = 0; y < tile.height; y++) {
            for (var x = 0; x < tile.width; x++) {
                argb[y * tile.width + x] = sampler.argb(grid.column(x, y), grid.row(x, y));
            }
        }
        return picture;
    }
}
