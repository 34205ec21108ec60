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
    public Pyramid levels() {
        return levels(new byte[0]);
    }

    /// The same.
    ///
    /// @param known what [#significance] said of these shapes before; of others it is not taken
    public synchronized Pyramid levels(byte[] known) {
        if (pyramid == null && packed.vertices() < FEW_VERTICES) {
            pyramid = Pyramid.flat(packed);
        } else if (pyramid == null) {
            pyramid =
                    Pyramid.of(packed, known.length == packed.vertices() ? known : significance());
        }
        return pyramid;
    }

    /// How much each vertex tells. Finding that takes longer than all else of the levels.
    public byte[] significance() {
        return packed.vertices() < FEW_VERTICES ? new byte[0] : Significance.of(packed);
    }
}
