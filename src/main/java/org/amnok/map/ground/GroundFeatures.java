package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// Answers what of the base map lies at a place: points and lines within reach, areas around it.
/// Thread-safe; making one indexes the base map and takes a moment.
public final class GroundFeatures {
    private static final List<Part> NEAR =
            List.of(
                    Part.PLACES,
                    Part.BORDER,
                    Part.RIVERS,
                    Part.CONTEXT_RIVERS,
                    Part.PROVINCE_LINES);
    private static final List<Part> AROUND =
            List.of(Part.ISLANDS, Part.RIVER_WATER, Part.LAKES, Part.LAND);

    private final Map<Part, NearIndex> near = new EnumMap<>(Part.class);
    private final NearIndex banks;
    private final Map<Part, AreaIndex> around = new EnumMap<>(Part.class);
    private final Map<String, Names> countries = new HashMap<>();

    public GroundFeatures(BaseMap base) {
        NEAR.forEach(part -> near.put(part, new NearIndex(base.features(part))));
        banks = new NearIndex(base.features(Part.RIVER_WATER));
        AROUND.forEach(part -> around.put(part, new AreaIndex(base.features(part))));
        base.features(Part.AREA_NAMES).stream()
                .filter(f -> PlaceText.text(f, "rank").equals("country"))
                .forEach(
                        f ->
                                countries.putIfAbsent(
                                        PlaceText.text(f, "country"), PlaceText.names(f)));
    }

    /// What is at a place: what is near, the nearest first, then the areas around it, the smallest
    /// kind first (island, river, lake, country).
    ///
    /// @param reachMetres how far points and lines may be
    public List<GroundFeature> at(LatLon place, double reachMetres) {
        var found = new ArrayList<GroundFeature>();
        near.forEach(
                (part, index) ->
                        index.near(place, reachMetres).stream()
                                .map(n -> feature(part, n.feature(), n.point(), n.distanceMetres()))
                                .forEach(found::add));
        found.sort(Comparator.comparingDouble(GroundFeature::distanceMetres));
        AROUND.forEach(part -> addAround(part, place, found));
        return found;
    }

    /// The nearest point of the Yalu's banks and of the shores of islands in it; empty when none is
    /// within reach.
    Optional<LatLon> bank(LatLon place, double reachMetres) {
        return banks.near(place, reachMetres).stream()
                .min(Comparator.comparingDouble(NearIndex.Near::distanceMetres))
                .map(NearIndex.Near::point);
    }

    private void addAround(Part part, LatLon place, List<GroundFeature> found) {
        var index = around.get(part);
        if (index != null) {
            index.around(place).map(f -> feature(part, f, place, 0)).ifPresent(found::add);
        }
    }

    private GroundFeature feature(
            Part part, SimpleFeature feature, LatLon point, double distanceMetres) {
        return new GroundFeature(
                part,
                part == Part.LAND ? country(feature) : PlaceText.names(feature),
                detail(part, feature),
                point,
                distanceMetres);
    }

    private Names country(SimpleFeature land) {
        return countries.getOrDefault(PlaceText.text(land, "country"), Names.NONE);
    }

    private static String detail(Part part, SimpleFeature feature) {
        return switch (part) {
            case PLACES -> PlaceText.text(feature, "rank");
            case BORDER -> PlaceText.text(feature, "section");
            case LAND, ISLANDS -> PlaceText.text(feature, "country");
            case RIVER_WATER -> PlaceText.text(feature, "basis");
            case PROVINCES,
                    COAST,
                    PROVINCE_LINES,
                    AREA_NAMES,
                    LAKES,
                    CONTEXT_RIVERS,
                    RIVERS,
                    RIVER_COURSE,
                    RIVER_TIDE,
                    SPANS ->
                    "";
        };
    }

    /// Finds the area that a place lies in.
    private static final class AreaIndex {
        private final List<Area> areas = new ArrayList<>();

        private record Area(
                SimpleFeature feature, Envelope box, IndexedPointInAreaLocator locator) {
            boolean covers(Coordinate c) {
                return box.covers(c) && locator.locate(c) != Location.EXTERIOR;
            }
        }

        AreaIndex(List<SimpleFeature> features) {
            for (var feature : features) {
                var geometry = (Geometry) feature.getDefaultGeometry();
                areas.add(
                        new Area(
                                feature,
                                geometry.getEnvelopeInternal(),
                                new IndexedPointInAreaLocator(geometry)));
            }
        }

        /// The area around a place; of several the last, which is drawn above.
        Optional<SimpleFeature> around(LatLon place) {
            var c = place.coordinate();
            return areas.reversed().stream()
                    .filter(a -> a.covers(c))
                    .map(Area::feature)
                    .findFirst();
        }
    }
}
