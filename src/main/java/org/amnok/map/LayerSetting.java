package org.amnok.map;

import java.util.List;
import java.util.stream.Stream;

/// What a person chose for one layer.
///
/// @param opacity 0 to 1
public record LayerSetting(LayerId id, boolean visible, double opacity) {
    public LayerSetting {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity " + opacity);
        }
    }

    /// All layers from above, as a new project shows them.
    public static List<LayerSetting> defaults() {
        return Stream.of(LayerId.values()).map(id -> new LayerSetting(id, true, 1)).toList();
    }
}
