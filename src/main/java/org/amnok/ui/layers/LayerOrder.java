package org.amnok.ui.layers;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.amnok.map.LayerId;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.session.MapModel;

/// Changes to the layers of a look.
final class LayerOrder {
    private LayerOrder() {}

    /// Changes a layer of the map.
    static void change(MapModel model, LayerId id, UnaryOperator<LayerSetting> change) {
        var look = model.look().get();
        model.look().set(look.with(change.apply(look.layer(id))));
    }

    /// Moves a layer past its neighbour among some layers.
    ///
    /// @param step -1 up, 1 down
    static MapStyle moved(MapStyle look, LayerId id, Set<LayerId> among, int step) {
        var layers = new ArrayList<>(look.layers());
        var from = layers.stream().map(LayerSetting::id).toList().indexOf(id);
        var to = from + step;
        while (to >= 0 && to < layers.size() && !among.contains(layers.get(to).id())) {
            to += step;
        }
        if (to >= 0 && to < layers.size()) {
            layers.add(to, layers.remove(from));
        }
        return look.with(layers);
    }
}
