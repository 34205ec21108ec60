package org.amnok.render;

import java.awt.Graphics2D;
import java.util.function.BooleanSupplier;
import org.amnok.map.MapSnapshot;

/// Draws snapshots. Screen, PNG, SVG and PDF differ only in the `Graphics2D`. Thread-safe; keeps
/// projected geometry and symbol sprites between pictures.
public final class MapRenderer {
    /// Draws a whole picture.
    ///
    /// @param graphics its origin is the picture's upper left corner and its unit is one logical px
    ///   (scale it by the viewport's pixel ratio for a raster of device pixels)
    /// @param cancelled asked per batch of features
    public RenderReport render(
            MapSnapshot snapshot, Graphics2D graphics, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }
}
