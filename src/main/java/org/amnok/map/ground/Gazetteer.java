package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/// The populated places of the base map as values.
public final class Gazetteer {
    private Gazetteer() {}

    /// All places, in the order of the base map.
    public static List<NamedPlace> of(BaseMap base) {
        var places = new ArrayList<NamedPlace>();
        try (var features = base.part(BaseMap.Part.PLACES).features()) {
            while (features.hasNext()) {
                places.add(place(features.next()));
            }
        }
        return List.copyOf(places);
    }

    /// The names of all provinces, in the order of the base map; one with several parts has
    /// several.
    public static List<Names> provinces(BaseMap base) {
        var names = new ArrayList<Names>();
        try (var features = base.part(BaseMap.Part.PROVINCES).features()) {
            while (features.hasNext()) {
                names.add(PlaceText.names(features.next()));
            }
        }
        return List.copyOf(names);
    }

    private static NamedPlace place(SimpleFeature feature) {
        var point = ((Geometry) feature.getDefaultGeometry()).getCoordinate();
        return new NamedPlace(
                new Names(
                        text(feature, "name_en"),
                        text(feature, "name_ko"),
                        text(feature, "name_zh"),
                        text(feature, "name_ja")),
                text(feature, "rank"),
                feature.getAttribute("priority") instanceof Number n ? n.intValue() : 99,
                LatLon.ofXy(point.x, point.y));
    }

    private static String text(SimpleFeature feature, String attribute) {
        var value = feature.getAttribute(attribute);
        return value == null ? "" : value.toString();
    }
}
