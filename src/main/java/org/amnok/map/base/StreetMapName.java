package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.StreetPart;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;

/// A place or street that a street map of others names.
///
/// @param label as it is written on the map
/// @param names all that it is called
/// @param point on it
public record StreetMapName(String label, List<String> names, LatLon point) {
    /// Those of layers on a picture.
    public static List<StreetMapName> in(List<FeatureLayer> layers) {
        var found = new ArrayList<StreetMapName>();
        for (var layer : layers) {
            if (isNamed(layer)) {
                read(layer.features(), found);
            }
        }
        return found;
    }

    /// Equal for layers that have the same names: from picture to picture.
    public static List<?> source(List<FeatureLayer> layers) {
        return layers.stream().filter(StreetMapName::isNamed).map(FeatureLayer::features).toList();
    }

    private static boolean isNamed(FeatureLayer layer) {
        return layer.part() == StreetPart.POINT_NAMES || layer.part() == StreetPart.STREET_NAMES;
    }

    private static void read(SimpleFeatureCollection features, List<StreetMapName> into) {
        for (var feature : FeatureTable.all(features)) {
            var label = String.valueOf(feature.getAttribute("label"));
            if (feature.getDefaultGeometry() instanceof Geometry shape && !label.isBlank()) {
                var at = shape.getInteriorPoint().getCoordinate();
                into.add(new StreetMapName(label, words(feature, label), LatLon.ofXy(at.x, at.y)));
            }
        }
    }

    /// All names of a point; of a street the one that is written.
    private static List<String> words(SimpleFeature feature, String label) {
        return feature.getAttribute("names") instanceof String all && !all.isBlank()
                ? all.lines().filter(name -> !name.isBlank()).toList()
                : List.of(label);
    }
}
