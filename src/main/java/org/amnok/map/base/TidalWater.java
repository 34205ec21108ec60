package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.Lazy;
import org.amnok.domain.LruCache;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.StreetPart;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.PlaceText;
import org.amnok.map.symbology.Tides;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Lets the water of a street map pass into the colour of the sea at the mouth of the Yalu, as our
/// own does there: extracts have no sea, and the river ended at a ruled line. Thread-safe.
final class TidalWater {
    /// Waters of a few areas.
    private static final int CAPACITY = 16;

    /// So far, some 250 m, the banks of others lie off ours.
    private static final double BESIDE_DEGREES = 0.003;

    /// How much further each step reaches than the next, some 100 m: into what flows into the
    /// river.
    private static final double STEP_DEGREES = 0.0012;

    private final LruCache<SimpleFeatureCollection, SimpleFeatureCollection> known =
            new LruCache<>(CAPACITY);
    private final Lazy<List<CoveredArea>> steps;

    /// @param base whose river says where the sea begins
    TidalWater(BaseMap base) {
        steps = new Lazy<>(() -> steps(base));
    }

    private static List<CoveredArea> steps(BaseMap base) {
        var tides = base.features(Part.RIVER_TIDE);
        return IntStream.range(0, Tides.STEPS / Tides.ON_STREETS)
                .map(at -> at * Tides.ON_STREETS)
                .mapToObj(step -> around(geometries(tides, "step", "" + step), step))
                .toList();
    }

    private static CoveredArea around(List<Geometry> areas, int step) {
        var reach = BESIDE_DEGREES + (Tides.STEPS - 1 - step) * STEP_DEGREES;
        return new CoveredArea(new GeometryFactory().buildGeometry(areas).buffer(reach, 4));
    }

    private static List<Geometry> geometries(
            List<SimpleFeature> features, String attribute, String value) {
        return features.stream()
                .filter(each -> PlaceText.text(each, attribute).equals(value))
                .map(each -> (Geometry) each.getDefaultGeometry())
                .toList();
    }

    /// The layer of water with those steps over it; any other layer as it is.
    MapLayer on(MapLayer layer) {
        return layer instanceof FeatureLayer water && water.part() == StreetPart.WATER
                ? water.with(known.get(water.features(), () -> tidal(water.features())))
                : layer;
    }

    private SimpleFeatureCollection tidal(SimpleFeatureCollection water) {
        var all = FeatureTable.all(water);
        var first = steps.get().getFirst();
        var inland =
                geometries(all, "kind", "inland").stream()
                        .filter(each -> first.isNear(each) && !first.isApart(each))
                        .toList();
        if (inland.isEmpty()) {
            return water;
        }
        // tiles overlap
        var rest = new GeometryFactory().buildGeometry(inland).buffer(0);
        var table = StreetPart.WATER.table();
        for (var at = 0; at < steps.get().size() && !rest.isEmpty(); at++) {
            rest = steps.get().get(at).inside(rest);
            table.add(rest, Tides.kind(at * Tides.ON_STREETS));
        }
        var result = new ArrayList<>(all);
        result.addAll(FeatureTable.all(table.collection()));
        return new ListFeatureCollection(water.getSchema(), result);
    }
}
