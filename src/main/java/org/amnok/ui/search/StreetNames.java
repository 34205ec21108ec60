package org.amnok.ui.search;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.map.FeatureLayer;
import org.amnok.map.StreetPart;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The names in layers of street maps; read when they are asked for first. Thread-safe.
final class StreetNames {
    private final List<SimpleFeatureCollection> named;
    private @Nullable NameTable names;

    StreetNames(List<FeatureLayer> layers) {
        named = named(layers);
    }

    private static List<SimpleFeatureCollection> named(List<FeatureLayer> layers) {
        return layers.stream()
                .filter(
                        layer ->
                                layer.part() == StreetPart.POINT_NAMES
                                        || layer.part() == StreetPart.STREET_NAMES)
                .map(FeatureLayer::features)
                .toList();
    }

    /// True when these layers have the same names.
    boolean isOf(List<FeatureLayer> layers) {
        return named(layers).equals(named);
    }

    synchronized NameTable names() {
        var known = names;
        if (known == null) {
            known = new NameTable();
            for (var features : named) {
                read(features, known);
            }
            names = known;
        }
        return known;
    }

    private static void read(SimpleFeatureCollection features, NameTable into) {
        try (var all = features.features()) {
            while (all.hasNext()) {
                var feature = all.next();
                var label = String.valueOf(feature.getAttribute("label"));
                if (feature.getDefaultGeometry() instanceof Geometry shape && !label.isBlank()) {
                    var at = shape.getInteriorPoint().getCoordinate();
                    into.add(
                            words(feature, label),
                            new SearchHit.OnStreetMap(label, LatLon.ofXy(at.x, at.y)));
                }
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
