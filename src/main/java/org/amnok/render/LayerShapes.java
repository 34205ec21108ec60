package org.amnok.render;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The packed geometries of a layer and, as soon as one is asked for, their levels of detail.
/// Thread-safe.
final class LayerShapes {
    /// Simplifying fewer vertices costs more than it saves.
    private static final int FEW_VERTICES = 256;

    private final PackedShapes packed;
    private @Nullable Pyramid pyramid;

    LayerShapes(PackedShapes packed) {
        this.packed = packed;
    }

    PackedShapes packed() {
        return packed;
    }

    /// The level for a tolerance in map units; 0 for every vertex.
    Level at(double toleranceUnits) {
        return prepared(() -> false).at(toleranceUnits);
    }

    /// Makes the levels unless they are there. Nothing is kept when cancelled.
    synchronized Pyramid prepared(BooleanSupplier cancelled) {
        if (pyramid != null) {
            return pyramid;
        }
        var made =
                packed.vertices() < FEW_VERTICES
                        ? Pyramid.flat(packed)
                        : Pyramid.of(packed, cancelled);
        if (!cancelled.getAsBoolean()) {
            pyramid = made;
        }
        return made;
    }
}
