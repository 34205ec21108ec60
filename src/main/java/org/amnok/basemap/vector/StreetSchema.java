package org.amnok.basemap.vector;

import java.util.Collection;
import java.util.Set;
import org.amnok.map.street.GroundKind;
import org.amnok.map.street.RoadKind;

/// How the layers and attributes of a tile are named: the two schemas that street maps have, and
/// any other.
enum StreetSchema {
    /// Schema of openmaptiles.org: `transportation`, `building`, attribute `class`.
    OPENMAPTILES {
        @Override
        Meaning of(String layer, Attributes attributes) {
            return isWithoutKind(OPENMAPTILES_KINDS, layer, attributes, "class", "subclass")
                    ? new Meaning.Plain()
                    : OpenMapTiles.of(layer, attributes);
        }
    },
    /// Schema of protomaps.com: `roads`, `buildings`, attribute `kind`.
    PROTOMAPS {
        @Override
        Meaning of(String layer, Attributes attributes) {
            return isWithoutKind(PROTOMAPS_KINDS, layer, attributes, "kind", "pmap:kind")
                    ? new Meaning.Plain()
                    : Protomaps.of(layer, attributes);
        }
    },
    /// Neither: all is drawn by its shape alone.
    PLAIN {
        @Override
        Meaning of(String layer, Attributes attributes) {
            return new Meaning.Plain();
        }
    };

    private static final Set<String> OPENMAPTILES_LAYERS =
            Set.of(
                    "transportation",
                    "transportation_name",
                    "building",
                    "landuse",
                    "landcover",
                    "water",
                    "water_name",
                    "waterway",
                    "place",
                    "poi",
                    "boundary",
                    "park",
                    "aeroway",
                    "aerodrome_label",
                    "housenumber",
                    "mountain_peak");

    private static final Set<String> PROTOMAPS_LAYERS =
            Set.of(
                    "roads",
                    "buildings",
                    "earth",
                    "places",
                    "pois",
                    "boundaries",
                    "transit",
                    "natural",
                    "physical_line",
                    "physical_point");

    /// Layers of which every feature says its kind.
    private static final Set<String> OPENMAPTILES_KINDS =
            Set.of("transportation", "place", "poi", "landuse", "landcover");

    private static final Set<String> PROTOMAPS_KINDS =
            Set.of("roads", "places", "pois", "landuse", "natural", "transit");

    /// True for a feature of another schema whose layer has a name of this one by chance.
    private static boolean isWithoutKind(
            Set<String> layers, String layer, Attributes attributes, String... names) {
        return layers.contains(layer) && attributes.first(names).isEmpty();
    }

    /// What a feature of a layer is on our maps.
    abstract Meaning of(String layer, Attributes attributes);

    /// The schema that layers belong to, by their names.
    static StreetSchema of(Collection<String> layers) {
        if (layers.stream().anyMatch(PROTOMAPS_LAYERS::contains)) {
            return PROTOMAPS;
        }
        return layers.stream().anyMatch(OPENMAPTILES_LAYERS::contains) ? OPENMAPTILES : PLAIN;
    }

    /// The use of land by the words of OpenStreetMap, which both schemas keep.
    static Meaning ground(String word) {
        return switch (word) {
            case "school", "kindergarten", "college", "university" ->
                    new Meaning.Ground(GroundKind.SCHOOL);
            case "hospital", "military", "library", "public", "barracks" ->
                    new Meaning.Ground(GroundKind.PUBLIC);
            case "industrial", "railway", "quarry", "garages", "port", "brownfield" ->
                    new Meaning.Ground(GroundKind.INDUSTRY);
            case "residential", "suburb", "quarter", "neighbourhood", "commercial", "retail" ->
                    new Meaning.Ground(GroundKind.BUILT_UP);
            case "wood", "forest" -> new Meaning.Ground(GroundKind.WOOD);
            case "farmland", "orchard", "allotments", "farm", "crop", "vineyard", "farmyard" ->
                    new Meaning.Ground(GroundKind.FARM);
            case "sand", "beach", "rock", "bare_rock", "barren" ->
                    new Meaning.Ground(GroundKind.SAND);
            default -> openGround(word);
        };
    }

    private static Meaning openGround(String word) {
        return switch (word) {
            case "pitch",
                    "stadium",
                    "playground",
                    "parking",
                    "pedestrian",
                    "track",
                    "plaza",
                    "square",
                    "marketplace",
                    "bus_station",
                    "sports_centre" ->
                    new Meaning.Ground(GroundKind.YARD);
            case "grass",
                    "park",
                    "garden",
                    "cemetery",
                    "grassland",
                    "scrub",
                    "meadow",
                    "recreation_ground",
                    "village_green",
                    "golf_course",
                    "zoo",
                    "wetland",
                    "nature_reserve",
                    "heath",
                    "shrubbery" ->
                    new Meaning.Ground(GroundKind.GREEN);
            default -> Meaning.NOTHING;
        };
    }

    /// A road by the words of OpenStreetMap; nothing for what is no road.
    static Meaning road(String word, Meaning.Level level) {
        return switch (word) {
            case "motorway", "trunk", "motorway_link", "trunk_link" ->
                    new Meaning.Road(RoadKind.MOTORWAY, level);
            case "primary", "primary_link" -> new Meaning.Road(RoadKind.PRIMARY, level);
            case "secondary", "secondary_link" -> new Meaning.Road(RoadKind.SECONDARY, level);
            case "tertiary", "tertiary_link" -> new Meaning.Road(RoadKind.TERTIARY, level);
            case "minor", "residential", "unclassified", "living_street", "road", "busway" ->
                    new Meaning.Road(RoadKind.MINOR, level);
            case "service", "raceway" -> new Meaning.Road(RoadKind.SERVICE, level);
            case "track" -> new Meaning.Road(RoadKind.TRACK, level);
            case "path", "footway", "cycleway", "steps", "pedestrian", "bridleway", "pier" ->
                    new Meaning.Road(RoadKind.PATH, level);
            case "rail", "transit", "light_rail", "narrow_gauge", "subway", "tram" ->
                    new Meaning.Road(RoadKind.RAIL, level);
            default -> Meaning.NOTHING;
        };
    }

    /// The rank of a point of interest by the words of OpenStreetMap; empty when it is not named.
    static Meaning point(String word) {
        return switch (word) {
            case "school", "college", "university", "kindergarten" -> new Meaning.Point("school");
            case "station", "halt", "train_station" -> new Meaning.Point("station");
            case "marketplace", "market" -> new Meaning.Point("market");
            case "hospital",
                    "townhall",
                    "town_hall",
                    "police",
                    "stadium",
                    "ferry_terminal",
                    "border_control",
                    "customs",
                    "bus_station",
                    "factory",
                    "monument",
                    "museum" ->
                    new Meaning.Point("other");
            default -> Meaning.NOTHING;
        };
    }

    /// The rank of a place by the words of OpenStreetMap.
    static Meaning place(String word) {
        return switch (word) {
            case "city", "town" -> new Meaning.Point("place");
            case "village" -> new Meaning.Point("village");
            case "suburb", "quarter", "neighbourhood", "hamlet", "borough", "macrohood" ->
                    new Meaning.Point("quarter");
            default -> Meaning.NOTHING;
        };
    }
}
