package org.amnok.basemap.making;

import java.util.Optional;
import org.amnok.basemap.osm.OsmTags;

/// What areas are: water, buildings, the use of land.
final class AreaRules {
    private AreaRules() {}

    static Optional<TileFeature> of(OsmTags tags) {
        if (tags.has("building")) {
            return Optional.of(TileFeature.of(TileLayer.BUILDING, "", "", 13));
        }
        var water = water(tags);
        return water.isPresent() ? water : cover(tags).or(() -> use(tags));
    }

    private static Optional<TileFeature> water(OsmTags tags) {
        var kind = tags.get("water");
        if (tags.get("natural").equals("water") || !kind.isEmpty()) {
            var isRiver = kind.equals("river") || kind.equals("canal") || kind.equals("oxbow");
            return area(TileLayer.WATER, isRiver ? "river" : "lake", kind, 5);
        }
        return switch (tags.get("waterway")) {
            case "riverbank" -> area(TileLayer.WATER, "river", "riverbank", 5);
            case "dock" -> area(TileLayer.WATER, "dock", "", 9);
            case "dam" -> area(TileLayer.BARRIER, "dam", "", 12);
            default ->
                    switch (tags.get("landuse")) {
                        case "reservoir", "basin" ->
                                area(TileLayer.WATER, "lake", tags.get("landuse"), 6);
                        default -> Optional.empty();
                    };
        };
    }

    private static Optional<TileFeature> cover(OsmTags tags) {
        var natural = tags.get("natural");
        var landuse = tags.get("landuse");
        var cover =
                switch (natural) {
                    case "wood" -> area(TileLayer.LANDCOVER, "wood", natural, 8);
                    case "sand", "beach", "shoal" -> area(TileLayer.LANDCOVER, "sand", natural, 10);
                    case "bare_rock", "scree", "shingle" ->
                            area(TileLayer.LANDCOVER, "rock", natural, 10);
                    case "grassland", "heath", "scrub" ->
                            area(TileLayer.LANDCOVER, "grass", natural, 10);
                    case "wetland", "mud" -> area(TileLayer.LANDCOVER, "wetland", natural, 10);
                    default -> Optional.<TileFeature>empty();
                };
        return cover.isPresent()
                ? cover
                : switch (landuse) {
                    case "forest" -> area(TileLayer.LANDCOVER, "wood", landuse, 8);
                    case "farmland", "orchard", "vineyard", "allotments", "farmyard" ->
                            area(TileLayer.LANDCOVER, "farmland", landuse, 9);
                    case "meadow", "grass", "village_green", "recreation_ground" ->
                            area(TileLayer.LANDCOVER, "grass", landuse, 11);
                    default -> Optional.empty();
                };
    }

    private static Optional<TileFeature> use(OsmTags tags) {
        var amenity = tags.get("amenity");
        var leisure = tags.get("leisure");
        var built =
                switch (amenity) {
                    case "school",
                            "kindergarten",
                            "college",
                            "university",
                            "hospital",
                            "library",
                            "prison" ->
                            area(TileLayer.LANDUSE, amenity, "", 11);
                    case "parking", "marketplace", "bus_station", "ferry_terminal" ->
                            area(TileLayer.LANDUSE, amenity, "", 12);
                    default -> Optional.<TileFeature>empty();
                };
        if (built.isPresent()) {
            return built;
        }
        var open =
                switch (leisure) {
                    case "park", "garden", "golf_course" ->
                            area(TileLayer.LANDCOVER, "grass", leisure, 11);
                    case "pitch", "stadium", "track", "playground", "sports_centre" ->
                            area(TileLayer.LANDUSE, leisure, "", 12);
                    default -> Optional.<TileFeature>empty();
                };
        return open.isPresent() ? open : landuse(tags);
    }

    private static Optional<TileFeature> landuse(OsmTags tags) {
        var landuse = tags.get("landuse");
        var use =
                switch (landuse) {
                    case "residential" -> area(TileLayer.LANDUSE, landuse, "", 8);
                    case "commercial",
                            "retail",
                            "industrial",
                            "railway",
                            "quarry",
                            "military",
                            "garages",
                            "port",
                            "brownfield",
                            "construction",
                            "cemetery" ->
                            area(TileLayer.LANDUSE, landuse, "", 10);
                    default -> Optional.<TileFeature>empty();
                };
        if (use.isPresent()) {
            return use;
        }
        var air = tags.get("aeroway");
        if (air.equals("aerodrome") || air.equals("apron") || air.equals("terminal")) {
            return area(TileLayer.AEROWAY, air, "", 11);
        }
        if (tags.has("military")) {
            return area(TileLayer.LANDUSE, "military", tags.get("military"), 10);
        }
        var isSquare =
                tags.get("place").equals("square")
                        || (tags.get("highway").equals("pedestrian") && tags.has("area"));
        return isSquare ? area(TileLayer.LANDUSE, "pedestrian", "", 13) : Optional.empty();
    }

    private static Optional<TileFeature> area(
            TileLayer layer, String kind, String subkind, int minZoom) {
        return Optional.of(TileFeature.of(layer, kind, subkind, minZoom));
    }
}
