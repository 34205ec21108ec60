package org.amnok.map.styling;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.map.LayerId;

/// What a person chose for one layer.
///
/// @param opacity 0 to 1
public record LayerSetting(LayerId id, boolean visible, double opacity, LayerStyling styling) {
    public LayerSetting {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity " + opacity);
        }
    }

    /// A layer in its designed look.
    public LayerSetting(LayerId id, boolean visible, double opacity) {
        this(id, visible, opacity, LayerStyling.DESIGNED);
    }

    /// All layers from above, as a new project shows them.
    public static List<LayerSetting> defaults() {
        return Stream.of(LayerId.values()).map(id -> new LayerSetting(id, true, 1)).toList();
    }

    public LayerSetting visible(boolean on) {
        return new LayerSetting(id, on, opacity, styling);
    }

    public LayerSetting opacity(double share) {
        return new LayerSetting(id, visible, share, styling);
    }

    public LayerSetting styled(LayerStyling other) {
        return new LayerSetting(id, visible, opacity, other);
    }

    /// True when there is something to draw at a scale 1 : n.
    public boolean showsAt(double scaleDenominator) {
        return visible && opacity > 0 && styling.scales().contains(scaleDenominator);
    }
}
