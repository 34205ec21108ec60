package org.amnok.map.sld;

import java.util.List;
import java.util.Optional;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.styling.Attribute;

/// What a style can read of the features of a layer.
///
/// @param attributes of a layer of the map; those of a person's own layer are known when its file
///   is open: any may be named
/// @param moves true when its symbols may stand beside their place, by the attributes `dx`, `dy`
record LayerFields(StyledLayer layer, List<Attribute> attributes, boolean moves) {
    static LayerFields of(StyledLayer layer) {
        return switch (layer) {
            case LayerId own -> new LayerFields(own, StyleChoices.of(own).attributes(), moves(own));
            case StyledLayer.Own _ -> new LayerFields(layer, List.of(), false);
        };
    }

    private static boolean moves(LayerId layer) {
        return switch (layer) {
            case SIGHTINGS, SITES, CROSSINGS -> true;
            default -> false;
        };
    }

    /// True for an attribute, or for any name while those of a person's own layer are not known.
    boolean has(String name) {
        return layer instanceof StyledLayer.Own && attributes.isEmpty() || find(name).isPresent();
    }

    Optional<Attribute> find(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }
}
