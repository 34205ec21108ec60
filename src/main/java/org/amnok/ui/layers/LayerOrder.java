package org.amnok.ui.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.map.LayerId;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;

/// Changes to the layers of a look, as values.
final class LayerOrder {
    private LayerOrder() {}

    static LayerSetting of(MapStyle look, LayerId id) {
        return look.layer(id);
    }

    static MapStyle visible(MapStyle look, LayerId id, boolean visible) {
        return look.with(look.layer(id).visible(visible));
    }

    static MapStyle opacity(MapStyle look, LayerId id, double opacity) {
        return look.with(look.layer(id).opacity(opacity));
    }

    /// Moves a layer past its neighbour among some layers.
    ///
    /// @param step -1 up, 1 down
    static MapStyle moved(MapStyle look, LayerId id, Set<LayerId> among, int step) {
        var layers = new ArrayList<>(look.layers());
        var from = indexOf(layers, id);
        var to = from + step;
        while (to >= 0 && to < layers.size() && !among.contains(layers.get(to).id())) {
            to += step;
        }
        if (to >= 0 && to < layers.size()) {
            layers.add(to, layers.remove(from));
        }
        return look.with(layers);
    }

    private static int indexOf(List<LayerSetting> layers, LayerId id) {
        return layers.stream().map(LayerSetting::id).toList().indexOf(id);
    }
}
