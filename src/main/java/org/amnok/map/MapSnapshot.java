package org.amnok.map;

import java.util.List;

/// Everything a renderer needs for one picture. Immutable.
///
/// @param layers from below
public record MapSnapshot(Viewport viewport, MapLook look, List<MapLayer> layers) {
    public MapSnapshot {
        layers = List.copyOf(layers);
    }
}
