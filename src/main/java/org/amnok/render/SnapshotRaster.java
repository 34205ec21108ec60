package org.amnok.render;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.canvas.PixelGrid;
import org.locationtech.jts.geom.Envelope;

/// Draws snapshots into an int[] of premultiplied 0xAARRGGBB pixels, which windows show without a
/// copy. Thread-safe.
public record SnapshotRaster(MapRenderer renderer) {
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
        return renderer.render(snapshot, new PixelGrid(pixels, width, height), reserved, cancelled);
    }
}
