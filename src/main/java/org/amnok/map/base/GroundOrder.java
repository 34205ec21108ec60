package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.FeatureLayer;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.StreetPart;

/// The order of what lies below names: land, ours and what of it street maps colour, then relief,
/// then our coasts and rivers, then the water and the streets of others, and images.
public final class GroundOrder {
    private GroundOrder() {}

    /// All layers that lie below names, from below.
    ///
    /// @param own the fills of our own map
    /// @param others of street maps and images
    public static List<MapLayer> of(
            List<MapLayer> own, List<MapLayer> others, List<MapLayer> relief) {
        var lower = new ArrayList<MapLayer>();
        var upper = new ArrayList<MapLayer>();
        own.forEach(layer -> (isLand(layer) ? lower : upper).add(layer));
        var isOverImage = false;
        for (var layer : others) {
            isOverImage |= layer instanceof ImageLayer;
            var isBelow = !isOverImage && isColouredLand(layer);
            if (isEdge(layer) && (isOverImage || !relief.isEmpty())) {
                continue;
            }
            (isBelow ? lower : upper).add(layer);
        }
        lower.addAll(relief);
        lower.addAll(upper);
        return lower;
    }

    private static boolean isLand(MapLayer layer) {
        return layer instanceof FeatureLayer own
                && (own.part() == OwnPart.SEA
                        || own.part() == OwnPart.COVERED_LAND
                        || own.part() == OwnPart.LAND);
    }

    /// It takes away what is below in the colour of our land.
    private static boolean isEdge(MapLayer layer) {
        return layer instanceof FeatureLayer streets && streets.part() == StreetPart.EDGES;
    }

    private static boolean isColouredLand(MapLayer layer) {
        return layer instanceof FeatureLayer streets && streets.part() == StreetPart.GROUND;
    }
}
