package org.amnok.map.ground;

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
        return base.features(BaseMap.Part.PLACES).stream().map(Gazetteer::place).toList();
    }

    /// The names of all provinces, in the order of the base map; one with several parts has
    /// several.
    public static List<Names> provinces(BaseMap base) {
        return base.features(BaseMap.Part.PROVINCES).stream().map(PlaceText::names).toList();
    }

    private static NamedPlace place(SimpleFeature feature) {
        var point = ((Geometry) feature.getDefaultGeometry()).getCoordinate();
        return new NamedPlace(
                PlaceText.names(feature),
                PlaceText.text(feature, "rank"),
                feature.getAttribute("priority") instanceof Number n ? n.intValue() : 99,
                LatLon.ofXy(point.x, point.y));
    }
}
