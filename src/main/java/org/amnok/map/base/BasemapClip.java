package org.amnok.map.base;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.amnok.domain.LatestMap;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.StreetPart;
import org.amnok.map.ground.DrawnRivers;
import org.amnok.map.ground.WaterNear;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Cuts our coarse water out of the ground where a street map of others shows it better. Our land
/// stays: it tells the banks apart. The same cut is made once, so that a renderer knows it again.
/// Thread-safe.
public final class BasemapClip {
    /// Cuts of a few areas.
    private static final int CAPACITY = 48;

    /// So far around a part of the river's course that the other water leaves out ours stays: some
    /// 1.5 km, and 6 km around one as long as a reservoir.
    private static final double GAP_REACH_DEGREES = 0.015;

    private static final double WIDEST_GAP_REACH_DEGREES = 0.06;

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
    /// @param over what lies over it
    /// @param land how land is drawn that is not on our map
    public List<MapLayer> cut(
            List<MapLayer> ground, Geometry covered, List<MapLayer> over, Style land) {
        var water = water(over);
        var areas = WaterNear.of(water);
        var hasSea = ground.stream().anyMatch(layer -> isCoastCut(layer, covered, water));
        var result = new ArrayList<MapLayer>();
        for (var layer : ground) {
            if (layer instanceof FeatureLayer own) {
                result.add(cut(own, covered, areas, hasSea));
                if (own.part() == OwnPart.SEA && hasSea) {
                    var area = known(land, covered, (style, all) -> area(all));
                    result.add(new FeatureLayer(OwnPart.COVERED_LAND, area, land, own.opacity()));
                }
            } else {
                result.add(layer);
            }
        }
        return result;
    }

    private static @Nullable SimpleFeatureCollection water(List<MapLayer> drawn) {
        return drawn.stream()
                .filter(FeatureLayer.class::isInstance)
                .map(FeatureLayer.class::cast)
                .filter(layer -> layer.part() == StreetPart.WATER)
                .map(FeatureLayer::features)
                .findFirst()
                .orElse(null);
    }

    private FeatureLayer cut(FeatureLayer own, Geometry covered, WaterNear areas, boolean hasSea) {
        var features = own.features();
        return switch (own.part() instanceof OwnPart part ? part.ground() : OwnPart.Ground.NONE) {
            case CUT -> own.with(known(features, covered, BasemapClip::without));
            case RIVERS -> own.with(known(features, covered, (w, all) -> rivers(w, all, areas)));
            case ISLANDS -> own.with(known(features, covered, (i, all) -> islands(i, all, areas)));
            case SEA -> hasSea ? own.with(known(features, covered, BasemapClip::without)) : own;
            case NONE, WHOLE -> own;
        };
    }

    /// Street maps know the sea by outlines that were loaded apart from all else: an extract may
    /// have none of it.
    private boolean isCoastCut(
            MapLayer layer, Geometry covered, @Nullable SimpleFeatureCollection water) {
        if (layer instanceof FeatureLayer coast && coast.part() == OwnPart.COAST) {
            var lines = coast.features();
            return known(lines, covered, (all, area) -> coast(all, area, water)) != lines;
        }
        return false;
    }

    /// The same lines when the other map has no sea along them.
    private static SimpleFeatureCollection coast(
            SimpleFeatureCollection lines,
            Geometry covered,
            @Nullable SimpleFeatureCollection water) {
        var sea = WaterNear.ofSea(water);
        var shore = new ArrayList<Geometry>();
        changed(
                lines,
                covered,
                (line, shape) -> {
                    shore.add(intersection(shape, covered));
                    return List.of(line);
                });
        var all = LinearComponentExtracter.getGeometry(covered.getFactory().buildGeometry(shore));
        return all.isEmpty() && sea.isAnywhere() || sea.isAlong(all)
                ? without(lines, covered)
                : lines;
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

    /// Our rivers stay where nothing better is known of them (the tiles of others may have no
    /// water, or only lines, or not this river, or gaps in it), and as symbols at scales at which
    /// the other water is thinner than they are.
    private static SimpleFeatureCollection rivers(
            SimpleFeatureCollection own, Geometry covered, WaterNear areas) {
        var course = new ArrayList<Geometry>();
        var seen = new IdentityHashMap<SimpleFeature, Geometry>();
        changed(
                own,
                covered,
                (each, shape) -> {
                    var part = intersection(shape, covered);
                    seen.put(each, part);
                    if (DrawnRivers.coveredShape(each).isPresent()) {
                        course.add(part);
                    }
                    return List.of(each);
                });
        var line = LinearComponentExtracter.getGeometry(covered.getFactory().buildGeometry(course));
        var dry = areas.parts(line, false);
        var reach = Math.clamp(dry.getLength() / 4, GAP_REACH_DEGREES, WIDEST_GAP_REACH_DEGREES);
        var better = difference(covered, dry.buffer(reach, 4));
        return changed(
                own,
                covered,
                (each, shape) -> {
                    var part = Objects.requireNonNull(seen.get(each));
                    if (!areas.isAlong(part)) {
                        return List.of(each);
                    }
                    return DrawnRivers.coveredShape(each).isPresent()
                            ? symbol(each, difference(shape, covered), part, areas)
                            : List.of(with(each, difference(shape, better)));
                });
    }

    /// @param outside what of its line is not covered
    /// @param seen what of it is
    private static List<SimpleFeature> symbol(
            SimpleFeature river, Geometry outside, Geometry seen, WaterNear areas) {
        var shape = DrawnRivers.coveredShape(river).orElseThrow();
        var line = LinearComponentExtracter.getGeometry(seen);
        var rest = List.of(outside, areas.parts(line, false));
        return List.of(
                with(
                        river,
                        LinearComponentExtracter.getGeometry(
                                seen.getFactory().buildGeometry(rest))),
                with(with(river, areas.parts(line, true)), DrawnRivers.SHAPE, shape));
    }

    /// Where the other map has water around them it draws their shores; their names stay where they
    /// are.
    private static SimpleFeatureCollection islands(
            SimpleFeatureCollection islands, Geometry covered, WaterNear areas) {
        return changed(
                islands,
                covered,
                (island, area) ->
                        areas.isAlong(intersection(area, covered))
                                ? List.of(
                                        with(with(island, difference(area, covered)), "label", ""),
                                        with(island, "country", ""))
                                : List.of(island));
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
