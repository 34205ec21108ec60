package org.amnok.ui.search;

import java.util.List;
import org.amnok.map.FeatureLayer;
import org.amnok.map.base.StreetMapName;
import org.jspecify.annotations.Nullable;

/// The names in layers of street maps; read when they are asked for first. Thread-safe.
final class NamesOnStreets {
    private final List<FeatureLayer> layers;
    private @Nullable NameTable names;

    NamesOnStreets(List<FeatureLayer> layers) {
        this.layers = layers;
    }

    /// True when these layers have the same names.
    boolean isOf(List<FeatureLayer> others) {
        return StreetMapName.source(others).equals(StreetMapName.source(layers));
    }

    synchronized NameTable names() {
        var known = names;
        if (known == null) {
            known = new NameTable();
            for (var each : StreetMapName.in(layers)) {
                known.add(each.names(), new SearchHit.OnStreetMap(each.label(), each.point()));
            }
            names = known;
        }
        return known;
    }
}
