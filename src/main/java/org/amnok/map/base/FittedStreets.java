package org.amnok.map.base;

import java.util.List;
import org.amnok.domain.record.Site;
import org.amnok.map.MapLayer;
import org.amnok.map.ground.BaseMap;

/// Fits the layers of street maps of others to our own map: without the names that ours has, faded
/// where they were cut off, and with the sea's colour at the mouth of the river. Thread-safe.
public final class FittedStreets {
    private final OwnPlaces places;
    private final FadedEdges edges;
    private final TidalWater tides;

    public FittedStreets(BaseMap base) {
        places = new OwnPlaces(base);
        edges = new FadedEdges(base);
        tides = new TidalWater(base);
    }

    /// The layers as they are drawn.
    ///
    /// @param drawn the sites that are drawn
    public List<MapLayer> of(List<MapLayer> layers, List<Site> drawn) {
        return layers.parallelStream()
                .map(layer -> tides.on(edges.onLand(places.without(layer, drawn))))
                .toList();
    }
}
