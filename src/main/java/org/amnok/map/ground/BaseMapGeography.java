package org.amnok.map.ground;

import static org.amnok.map.ground.PlaceText.text;

import java.util.List;
import java.util.function.Function;
import org.amnok.domain.Language;
import org.amnok.geo.BorderGeography;
import org.amnok.geo.Landmark;
import org.amnok.geo.Region;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/// What of the base map tells where a place lies.
public final class BaseMapGeography {
    private static final double TOWN_METRES = 1_000;

    private final BaseMap base;

    private BaseMapGeography(BaseMap base) {
        this.base = base;
    }

    /// Takes some ten milliseconds: not for the FX thread.
    public static BorderGeography of(BaseMap base) {
        var map = new BaseMapGeography(base);
        return new BorderGeography(
                base.rivers(),
                map.all(Part.BORDER, f -> shape(f).getCoordinates()),
                map.regions(Part.LAND),
                map.regions(Part.ISLANDS),
                map.regions(Part.LAKES),
                map.regions(Part.PROVINCES),
                Gazetteer.of(base).stream().map(BaseMapGeography::town).toList());
    }

    /// GeoNames' points of towns are good to about a kilometre.
    private static Landmark town(NamedPlace place) {
        return new Landmark(
                place.names().best(Language.EN, Language.KO),
                place.names().all(),
                place.point(),
                TOWN_METRES,
                withinMetres(place.rank()));
    }

    /// What a report places by the name of a town alone is anywhere in it.
    private static double withinMetres(String rank) {
        return switch (rank) {
            case "city" -> 3_000;
            case "town" -> 2_000;
            default -> TOWN_METRES;
        };
    }

    private List<Region> regions(Part part) {
        return all(part, f -> new Region(text(f, "name_en"), text(f, "country"), shape(f)));
    }

    private static Geometry shape(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    private <T> List<T> all(Part part, Function<SimpleFeature, T> make) {
        return base.features(part).stream().map(make).toList();
    }
}
