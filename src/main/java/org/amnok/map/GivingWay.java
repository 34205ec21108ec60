package org.amnok.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Cuts our coarse water out of the ground where a street map of others shows it better. Our land
/// stays: it tells the banks apart. The same cut is made once, so that a renderer knows it again.
/// Thread-safe.
final class GivingWay {
    /// Cuts of a few areas.
    private static final int CAPACITY = 48;

    private static final String SEA = "sea";
    private static final Set<String> CUT =
            Set.of(SEA, "coast", "lakes", "context-rivers", "rivers");

    private final Map<Cut, SimpleFeatureCollection> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Cut, SimpleFeatureCollection> eldest) {
                    return size() > CAPACITY;
                }
            };

    /// @param what known by identity, like the area
    @SuppressWarnings("ReferenceEquality")
    private record Cut(Object what, Geometry covered) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cut cut && cut.what == what && cut.covered == covered;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(what) + System.identityHashCode(covered);
        }
    }

    /// The ground with the area cut out of it.
    ///
    /// @param ground layers of our own map, from below
    /// @param covered WGS 84
    /// @param land how land is drawn that is not on our map
    List<MapLayer> cut(List<MapLayer> ground, Geometry covered, Style land) {
        var result = new ArrayList<MapLayer>();
        for (var layer : ground) {
            if (layer instanceof FeatureLayer own && CUT.contains(own.id())) {
                var rest = known(own.features(), covered, GivingWay::without);
                result.add(new FeatureLayer(own.id(), rest, own.style(), own.opacity()));
                if (own.id().equals(SEA)) {
                    var area = known(land, covered, (style, all) -> area(all));
                    result.add(new FeatureLayer("covered-land", area, land, own.opacity()));
                }
            } else {
                result.add(layer);
            }
        }
        return result;
    }

    private <T> SimpleFeatureCollection known(
            T what, Geometry covered, BiFunction<T, Geometry, SimpleFeatureCollection> make) {
        synchronized (known) {
            return known.computeIfAbsent(new Cut(what, covered), cut -> make.apply(what, covered));
        }
    }

    private static SimpleFeatureCollection area(Geometry covered) {
        return new FeatureTable("covered").add(covered).collection();
    }

    private static SimpleFeatureCollection without(
            SimpleFeatureCollection features, Geometry covered) {
        var rest = new ArrayList<SimpleFeature>();
        try (var all = features.features()) {
            while (all.hasNext()) {
                var feature = all.next();
                if (feature.getDefaultGeometry() instanceof Geometry geometry
                        && geometry.getEnvelopeInternal()
                                .intersects(covered.getEnvelopeInternal())) {
                    rest.add(with(feature, difference(geometry, covered)));
                } else {
                    rest.add(feature);
                }
            }
        }
        return new ListFeatureCollection(features.getSchema(), rest);
    }

    private static Geometry difference(Geometry geometry, Geometry covered) {
        return OverlayNGRobust.overlay(geometry, covered, OverlayNG.DIFFERENCE);
    }

    private static SimpleFeature with(SimpleFeature feature, Geometry geometry) {
        var type = feature.getFeatureType();
        var values = feature.getAttributes().toArray();
        values[type.indexOf(type.getGeometryDescriptor().getLocalName())] = geometry;
        return new SimpleFeatureImpl(values, type, new FeatureIdImpl(feature.getID()), false);
    }
}
