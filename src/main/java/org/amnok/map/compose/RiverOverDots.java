package org.amnok.map.compose;

import java.util.List;
import java.util.stream.IntStream;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerPart;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.PointLayer;
import org.amnok.map.StreetPart;

/// The river where very many dots would hide it: its water lies over them once more, so thin that
/// they are seen through it, below the line of the border.
final class RiverOverDots {
    private static final double OPACITY = 0.65;

    private RiverOverDots() {}

    /// @param layers from below
    static void add(List<MapLayer> layers, DrawnSightings drawn) {
        if (!drawn.crowded()) {
            return;
        }
        var above = aboveDots(layers);
        var water =
                layers.subList(0, above).stream()
                        .filter(FeatureLayer.class::isInstance)
                        .map(FeatureLayer.class::cast)
                        .filter(layer -> isWater(layer.part()))
                        .map(l -> l.placed(l.id() + "-over-dots", OPACITY * l.opacity()))
                        .toList();
        layers.addAll(above, water);
    }

    private static int aboveDots(List<MapLayer> layers) {
        return 1
                + IntStream.range(0, layers.size())
                        .filter(i -> layers.get(i) instanceof PointLayer)
                        .max()
                        .orElse(-1);
    }

    private static boolean isWater(LayerPart part) {
        return part == OwnPart.RIVERS || part == StreetPart.WATER;
    }
}
