package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/// Every name that the base map has, and the kilometres that are written along the Yalu.
public final class BaseNames {
    private static final Set<Part> NAMED =
            Set.of(
                    Part.AREA_NAMES,
                    Part.LAKES,
                    Part.CONTEXT_RIVERS,
                    Part.RIVERS,
                    Part.ISLANDS,
                    Part.PLACES,
                    Part.PROVINCES);
    private static final List<String> ATTRIBUTES =
            List.of("name_en", "name_ko", "name_zh", "name_ja");

    private BaseNames() {}

    public static List<String> of(BaseMap base) {
        var names = new ArrayList<String>();
        for (var part : NAMED) {
            for (var feature : base.features(part)) {
                for (var attribute : ATTRIBUTES) {
                    if (feature.getAttribute(attribute) instanceof String name && !name.isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
        RiverKilometres.labels(base).forEach(names::add);
        return names;
    }

    /// How many places that are drawn lie in the picture.
    public static int placesIn(BaseMap base, Viewport viewport) {
        var picture = viewport.frame();
        var count = 0;
        for (var place : base.features(Part.PLACES)) {
            var at = ((Geometry) place.getDefaultGeometry()).getCoordinate();
            if (isDrawn(place, viewport.scaleDenominator())
                    && picture.contains(viewport.screen(LatLon.ofXy(at.x, at.y)))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isDrawn(SimpleFeature place, double denominator) {
        return denominator < ScaleBand.DISTRICT.maxDenominator()
                || !PlaceText.text(place, "rank").equals("hamlet");
    }
}
