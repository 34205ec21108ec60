package org.amnok.render.geometry;

import org.jspecify.annotations.Nullable;

/// The packed geometries of a layer and, as soon as one is asked for, their levels of detail.
/// Thread-safe.
public final class LayerShapes {
    /// Simplifying fewer vertices costs more than it saves.
    private static final int FEW_VERTICES = 256;

    private final PackedShapes packed;
    private @Nullable Pyramid pyramid;

    public LayerShapes(PackedShapes packed) {
        this.packed = packed;
    }

    public PackedShapes packed() {
        return packed;
    }

    /// The level for a tolerance in map units; 0 for every vertex.
    public Level at(double toleranceUnits) {
        return levels().at(toleranceUnits);
    }

    /// Made when they are first asked for.
    public synchronized Pyramid levels() {
        if (pyramid == null) {
            pyramid = packed.vertices() < FEW_VERTICES ? Pyramid.flat(packed) : Pyramid.of(packed);
        }
        return pyramid;
    }
}
