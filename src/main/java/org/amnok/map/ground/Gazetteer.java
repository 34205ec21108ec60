package org.amnok.map.ground;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/// The places of the base map as values, peaks among them.
public final class Gazetteer {
    private static final List<String> SMALL = List.of("hamlet", "summit");

    private Gazetteer() {}

    /// All places, in the order of the base map.
    public static List<NamedPlace> of(BaseMap base) {
        return base.features(BaseMap.Part.PLACES).stream().map(Gazetteer::place).toList();
    }

    /// Those that tell where something is, in the same order: no hamlet, and no peak but the
    /// highest.
    public static List<NamedPlace> landmarks(BaseMap base) {
        return of(base).stream().filter(place -> !SMALL.contains(place.rank())).toList();
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
                PlaceText.otherNames(feature),
                PlaceText.text(feature, "rank"),
                feature.getAttribute("priority") instanceof Number n ? n.intValue() : 99,
                LatLon.ofXy(point.x, point.y));
    }
}
