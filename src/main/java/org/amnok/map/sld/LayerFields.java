package org.amnok.map.sld;

import java.util.List;
import java.util.Optional;
import org.amnok.map.LayerId;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.styling.Attribute;

/// What a style can read of the features of a layer.
///
/// @param moves true when its symbols may stand beside their place, by the attributes `dx`, `dy`
record LayerFields(LayerId layer, List<Attribute> attributes, boolean moves) {
    static LayerFields of(LayerId layer) {
        var moves =
                switch (layer) {
                    case SIGHTINGS, SITES, CROSSINGS -> true;
                    default -> false;
                };
        return new LayerFields(layer, StyleChoices.of(layer).attributes(), moves);
    }

    Optional<Attribute> find(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }
}
