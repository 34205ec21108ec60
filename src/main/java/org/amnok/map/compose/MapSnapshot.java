package org.amnok.map.compose;

import java.util.List;
import java.util.Optional;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerPart;
import org.amnok.map.MapLayer;
import org.amnok.map.PointLayer;
import org.amnok.map.PointTable;
import org.amnok.map.StreetPart;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.styling.MapStyle;

/// Everything a renderer needs for one picture, and what whoever shows it needs to know of it.
/// Immutable.
///
/// @param layers from below
/// @param sightings the symbols of sightings as they are drawn; none when their layer is not
/// @param density what the colours of a density mean; empty when sightings are drawn as symbols, or
///   not at all
public record MapSnapshot(
        Viewport viewport,
        MapStyle look,
        List<MapLayer> layers,
        DrawnSightings sightings,
        Optional<DensityClasses> density) {
    public MapSnapshot {
        layers = List.copyOf(layers);
    }

    /// Layers without symbols of sightings.
    public MapSnapshot(Viewport viewport, MapStyle look, List<MapLayer> layers) {
        this(viewport, look, layers, DrawnSightings.NONE, Optional.empty());
    }

    /// What street maps and layers of a person's own draw as lines and areas, from below.
    public List<FeatureLayer> ofOthers() {
        return layers.stream()
                .filter(FeatureLayer.class::isInstance)
                .map(FeatureLayer.class::cast)
                .filter(layer -> isOfOthers(layer.part()))
                .toList();
    }

    /// The points of layers of a person's own that are drawn as points.
    public List<PointTable> pointsOfOthers() {
        return layers.stream()
                .filter(PointLayer.class::isInstance)
                .filter(BaseOnMap::isOfOthers)
                .map(layer -> ((PointLayer) layer).points())
                .toList();
    }

    private static boolean isOfOthers(LayerPart part) {
        return part instanceof StreetPart || part instanceof LayerPart.Features;
    }
}
