package org.amnok.map.base;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.amnok.domain.IdentityKey;
import org.amnok.domain.LruCache;
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
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;

/// Cuts our coarse water out of the ground where a street map of others shows it better. Our land
/// stays: it tells the banks apart. The same cut is made once, so that a renderer knows it again.
/// Thread-safe.
public final class BasemapClip {
    /// Cuts of a few areas.
    private static final int CAPACITY = 48;

    private final LruCache<Cut, SimpleFeatureCollection> known = new LruCache<>(CAPACITY);
    private final GroundTiles tiles = new GroundTiles();

    private record Cut(IdentityKey what, IdentityKey covered) {}

    /// The ground with the area cut out of it.
    ///
    /// @param ground layers of our own map, from below
    /// @param area WGS 84; null for none
    /// @param over what lies over it
    /// @param land how land is drawn that is not on our map
    public List<MapLayer> cut(
            List<MapLayer> ground, @Nullable Geometry area, List<MapLayer> over, Style land) {
        if (area == null) {
            return ground;
        }
        var covered = new CoveredArea(area);
        var water = water(over);
        var areas = WaterNear.of(water);
        var hasSea = ground.stream().anyMatch(layer -> isCoastCut(layer, covered, water));
        var result = new ArrayList<MapLayer>();
        for (var layer : ground) {
            if (layer instanceof FeatureLayer own) {
                result.add(cut(own, covered, areas, hasSea));
                if (own.part() == OwnPart.SEA && hasSea) {
                    var all = known(land, covered, (style, there) -> area(there));
                    result.add(new FeatureLayer(OwnPart.COVERED_LAND, all, land, own.opacity()));
                }
            } else {
                result.add(layer);
            }
        }
        return result;
    }

    /// A layer of a street map; its shores without those in our own water that stays: there the
    /// water goes on.
    ///
    /// @param own our own map with the area cut out of it
    /// @param area of the street map, WGS 84; null for none
    public MapLayer ashore(MapLayer layer, @Nullable Geometry area, List<MapLayer> own) {
        if (area == null
                || !(layer instanceof FeatureLayer shores)
                || shores.part() != StreetPart.SHORES) {
            return layer;
        }
        return shores.with(
                known(
                        shores.features(),
                        new CoveredArea(area),
                        (lines, covered) -> beside(lines, waterIn(covered, own))));
    }

    /// What of lines lies in none of the areas.
    private static SimpleFeatureCollection beside(
            SimpleFeatureCollection lines, List<CoveredArea> areas) {
        return areas.isEmpty()
                ? lines
                : new ListFeatureCollection(
                        lines.getSchema(),
                        FeatureTable.all(lines).parallelStream()
                                .map(line -> beside(line, areas))
                                .toList());
    }

    private static SimpleFeature beside(SimpleFeature line, List<CoveredArea> areas) {
        var rest = shape(line);
        for (var area : areas) {
            rest = area.isNear(rest) ? area.outside(rest) : rest;
        }
        return with(line, rest);
    }

    private static List<CoveredArea> waterIn(CoveredArea covered, List<MapLayer> own) {
        var areas = new ArrayList<Geometry>();
        for (var layer : own) {
            if (layer instanceof FeatureLayer rivers && rivers.part() == OwnPart.RIVERS) {
                near(rivers.features(), covered).stream()
                        .map(BasemapClip::shape)
                        .filter(Polygonal.class::isInstance)
                        .forEach(
                                water ->
                                        PolygonExtracter.getPolygons(covered.inside(water), areas));
            }
        }
        return areas.stream().map(CoveredArea::new).toList();
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

    private FeatureLayer cut(
            FeatureLayer own, CoveredArea covered, WaterNear areas, boolean hasSea) {
        var features = own.features();
        return switch (own.part() instanceof OwnPart part ? part.ground() : OwnPart.Ground.NONE) {
            case CUT -> own.with(known(features, covered, this::without));
            case RIVERS -> own.with(known(features, covered, (w, all) -> rivers(w, all, areas)));
            case ISLANDS -> own.with(known(features, covered, (i, all) -> islands(i, all, areas)));
            case SEA -> hasSea ? own.with(known(features, covered, this::without)) : own;
            case NONE, WHOLE -> own;
        };
    }

    /// Street maps know the sea by outlines that were loaded apart from all else: an extract may
    /// have none of it.
    private boolean isCoastCut(
            MapLayer layer, CoveredArea covered, @Nullable SimpleFeatureCollection water) {
        if (layer instanceof FeatureLayer coast && coast.part() == OwnPart.COAST) {
            var lines = coast.features();
            return known(lines, covered, (all, area) -> coast(all, area, water)) != lines;
        }
        return false;
    }

    /// The same lines when the other map has no sea along them.
    private SimpleFeatureCollection coast(
            SimpleFeatureCollection lines,
            CoveredArea covered,
            @Nullable SimpleFeatureCollection water) {
        var sea = WaterNear.ofSea(water);
        var shore = near(lines, covered).stream().map(line -> covered.inside(shape(line))).toList();
        var all = LinearComponentExtracter.getGeometry(covered.geometries().buildGeometry(shore));
        return all.isEmpty() && sea.isAnywhere() || sea.isAlong(all)
                ? without(lines, covered)
                : lines;
    }

    private <T> SimpleFeatureCollection known(
            T what, CoveredArea covered, BiFunction<T, CoveredArea, SimpleFeatureCollection> make) {
        var cut = new Cut(new IdentityKey(what), new IdentityKey(covered.area()));
        return known.get(cut, () -> make.apply(what, covered));
    }

    private static SimpleFeatureCollection area(CoveredArea covered) {
        return new FeatureTable("covered").add(covered.area()).collection();
    }

    private SimpleFeatureCollection without(SimpleFeatureCollection features, CoveredArea covered) {
        return tiles.changed(
                features,
                covered,
                (feature, geometry) -> List.of(with(feature, covered.outside(geometry))));
    }

    /// Our rivers stay where nothing better is known of them (the tiles of others may have no
    /// water, or only lines, or not this river, or gaps in it), and as symbols at scales at which
    /// the other water is thinner than they are.
    private SimpleFeatureCollection rivers(
            SimpleFeatureCollection own, CoveredArea covered, WaterNear areas) {
        var near = near(own, covered);
        var parts = near.parallelStream().map(each -> covered.inside(shape(each))).toList();
        var course = new ArrayList<Geometry>();
        var seen = new IdentityHashMap<SimpleFeature, Geometry>();
        for (var i = 0; i < near.size(); i++) {
            seen.put(near.get(i), parts.get(i));
            if (DrawnRivers.coveredShape(near.get(i)).isPresent()) {
                course.add(parts.get(i));
            }
        }
        var line = LinearComponentExtracter.getGeometry(covered.geometries().buildGeometry(course));
        var gaps = new RiverGaps(covered, areas.parts(line, false));
        return tiles.changed(
                own,
                covered,
                (each, shape) -> {
                    var part = Objects.requireNonNull(seen.get(each));
                    if (!areas.isAlong(part)) {
                        return List.of(each);
                    }
                    return DrawnRivers.coveredShape(each).isPresent()
                            ? symbol(each, covered.outside(shape), part, areas)
                            : List.of(with(each, gaps.of(shape)));
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
    private SimpleFeatureCollection islands(
            SimpleFeatureCollection islands, CoveredArea covered, WaterNear areas) {
        return tiles.changed(
                islands,
                covered,
                (island, area) ->
                        areas.isAlong(covered.inside(area))
                                ? List.of(
                                        with(with(island, covered.outside(area)), "label", ""),
                                        with(island, "country", ""))
                                : List.of(island));
    }

    private static List<SimpleFeature> near(SimpleFeatureCollection features, CoveredArea covered) {
        return FeatureTable.all(features).stream().filter(covered::isNear).toList();
    }

    private static Geometry shape(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
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
