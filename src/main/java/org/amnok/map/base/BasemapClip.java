package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.amnok.domain.LatestMap;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.ground.WaterNear;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Cuts our coarse water out of the ground where a street map of others shows it better. Our land
/// stays: it tells the banks apart. The same cut is made once, so that a renderer knows it again.
/// Thread-safe.
public final class BasemapClip {
    /// Cuts of a few areas.
    private static final int CAPACITY = 48;

    private final Map<Cut, SimpleFeatureCollection> known = new LatestMap<>(CAPACITY);

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
    /// @param water areas of water in what lies over it
    /// @param land how land is drawn that is not on our map
    public List<MapLayer> cut(
            List<MapLayer> ground,
            Geometry covered,
            @Nullable SimpleFeatureCollection water,
            Style land) {
        var result = new ArrayList<MapLayer>();
        for (var layer : ground) {
            if (layer instanceof FeatureLayer own) {
                cut(own, covered, water, land, result);
            } else {
                result.add(layer);
            }
        }
        return result;
    }

    private void cut(
            FeatureLayer own,
            Geometry covered,
            @Nullable SimpleFeatureCollection water,
            Style land,
            List<MapLayer> result) {
        var features = own.features();
        switch (own.part() instanceof OwnPart part ? part.ground() : OwnPart.Ground.NONE) {
            case RIVERS ->
                    result.add(
                            own.with(known(features, covered, (r, all) -> rivers(r, all, water))));
            case ISLANDS -> result.add(own.with(known(features, covered, BasemapClip::islands)));
            case CUT -> result.add(own.with(known(features, covered, BasemapClip::without)));
            case NONE, WHOLE -> result.add(own);
        }
        if (own.part() == OwnPart.SEA) {
            var area = known(land, covered, (style, all) -> area(all));
            result.add(new FeatureLayer(OwnPart.COVERED_LAND, area, land, own.opacity()));
        }
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
        return changed(
                features,
                covered,
                (feature, geometry) -> List.of(with(feature, difference(geometry, covered))));
    }

    /// Our rivers stay where nothing better is known of them: the tiles of others may have no
    /// water, or only lines, or not this river.
    private static SimpleFeatureCollection rivers(
            SimpleFeatureCollection rivers,
            Geometry covered,
            @Nullable SimpleFeatureCollection water) {
        var areas = new WaterNear(water);
        return changed(
                rivers,
                covered,
                (river, shape) ->
                        areas.isAlong(intersection(shape, covered))
                                ? List.of(with(river, difference(shape, covered)))
                                : List.of(river));
    }

    /// Their shores are drawn by others; their names stay where they are.
    private static SimpleFeatureCollection islands(
            SimpleFeatureCollection islands, Geometry covered) {
        return changed(
                islands,
                covered,
                (island, area) ->
                        List.of(
                                with(with(island, difference(area, covered)), "label", ""),
                                with(island, "country", "")));
    }

    private static SimpleFeatureCollection changed(
            SimpleFeatureCollection features,
            Geometry covered,
            BiFunction<SimpleFeature, Geometry, List<SimpleFeature>> change) {
        var rest = new ArrayList<SimpleFeature>();
        try (var all = features.features()) {
            while (all.hasNext()) {
                var feature = all.next();
                if (feature.getDefaultGeometry() instanceof Geometry geometry
                        && geometry.getEnvelopeInternal()
                                .intersects(covered.getEnvelopeInternal())) {
                    rest.addAll(change.apply(feature, geometry));
                } else {
                    rest.add(feature);
                }
            }
        }
        return new ListFeatureCollection(features.getSchema(), rest);
    }

    private static Geometry intersection(Geometry geometry, Geometry covered) {
        return OverlayNGRobust.overlay(geometry, covered, OverlayNG.INTERSECTION);
    }

    private static Geometry difference(Geometry geometry, Geometry covered) {
        return OverlayNGRobust.overlay(geometry, covered, OverlayNG.DIFFERENCE);
    }

    private static SimpleFeature with(SimpleFeature feature, Geometry geometry) {
        var type = feature.getFeatureType();
        return with(feature, type.getGeometryDescriptor().getLocalName(), geometry);
    }

    private static SimpleFeature with(SimpleFeature feature, String attribute, Object value) {
        var type = feature.getFeatureType();
        var values = feature.getAttributes().toArray();
        values[type.indexOf(attribute)] = value;
        return new SimpleFeatureImpl(values, type, new FeatureIdImpl(feature.getID()), false);
    }
}
