package org.amnok.render;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.canvas.PixelGrid;
import org.locationtech.jts.geom.Envelope;

/// A picture in device pixels: a snapshot's size times its pixel ratio, rounded.
///
/// @param pixels row by row, 0xAARRGGBB with the colours multiplied by alpha; shared, not copied
public record RasterFrame(
        MapSnapshot snapshot,
        int width,
        int height,
        int[] pixels,
        BufferedImage image,
        RenderReport report) {

    /// Renders a picture.
    ///
    /// @param reserved rectangles in logical px in which no label may lie
    /// @param cancelled asked per batch of features; when it says yes the pixels are worthless
    public static RasterFrame render(
            MapRenderer renderer,
            MapSnapshot snapshot,
            List<Envelope> reserved,
            BooleanSupplier cancelled) {
        var view = snapshot.viewport();
        var width = Math.max(1, (int) Math.round(view.widthPixels() * view.pixelRatio()));
        var height = Math.max(1, (int) Math.round(view.heightPixels() * view.pixelRatio()));
        var grid = new PixelGrid(new int[width * height], width, height);
        var report = renderer.render(snapshot, reserved, grid.pixels(), width, height, cancelled);
        return new RasterFrame(snapshot, width, height, grid.pixels(), grid.image(), report);
    }
}
