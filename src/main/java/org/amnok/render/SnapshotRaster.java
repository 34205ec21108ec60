package org.amnok.render;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.MapSnapshot;
import org.locationtech.jts.geom.Envelope;

/// Draws snapshots into an int[] of premultiplied 0xAARRGGBB pixels, which windows show without a
/// copy. Thread-safe.
public final class SnapshotRaster {
    private static final DirectColorModel PREMULTIPLIED =
            (DirectColorModel)
                    new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).getColorModel();

    private final MapRenderer renderer;

    public SnapshotRaster(MapRenderer renderer) {
        this.renderer = renderer;
    }

    /// Draws a whole picture over whatever the pixels held.
    ///
    /// @param reserved rectangles in logical px in which no label may lie
    /// @param pixels at least width × height of them, row by row from the upper left
    /// @param width and height: in device pixels
    /// @param cancelled asked per batch of features
    public RenderReport render(
            MapSnapshot snapshot,
            List<Envelope> reserved,
            int[] pixels,
            int width,
            int height,
            BooleanSupplier cancelled) {
        Arrays.fill(pixels, 0);
        var graphics = image(pixels, width, height).createGraphics();
        try {
            var ratio = snapshot.viewport().pixelRatio();
            graphics.scale(ratio, ratio);
            return renderer.render(snapshot, graphics, reserved, cancelled);
        } finally {
            graphics.dispose();
        }
    }

    /// The pixels as an image, not a copy.
    static BufferedImage image(int[] pixels, int width, int height) {
        WritableRaster raster =
                Raster.createPackedRaster(
                        new DataBufferInt(pixels, width * height),
                        width,
                        height,
                        width,
                        PREMULTIPLIED.getMasks(),
                        new Point());
        return new BufferedImage(PREMULTIPLIED, raster, true, null);
    }
}
