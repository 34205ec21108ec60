package org.amnok.basemap.osm;

import java.util.ArrayList;
import java.util.List;
import org.amnok.basemap.osm.FreeShapes.FreeTable;

/// The tags that an object had before it became a row of a shapefile, as far as that tells.
final class FreeTags {
    private FreeTags() {}

    /// None for what is not drawn.
    static OsmTags of(String layer, FreeTable row) {
        var word = row.get("fclass");
        var tag = layer.equals("buildings_a") ? List.of("building", "yes") : tag(layer, word);
        if (tag.isEmpty()) {
            return OsmTags.NONE;
        }
        var pairs = new ArrayList<>(tag);
        add(pairs, "name", row.get("name"));
        if (row.get("bridge").equals("T")) {
            add(pairs, "bridge", "yes");
        }
        if (row.get("tunnel").equals("T")) {
            add(pairs, "tunnel", "yes");
        }
        return new OsmTags(pairs.toArray(String[]::new));
    }

    private static void add(List<String> pairs, String key, String value) {
        if (!value.isEmpty()) {
            pairs.add(key);
            pairs.add(value);
        }
    }

    private static List<String> tag(String layer, String word) {
        return switch (layer) {
            case "roads" -> List.of("highway", word.startsWith("track_") ? "track" : road(word));
            case "railways" -> List.of("railway", word);
            case "waterways" -> List.of("waterway", word);
            case "water_a" -> water(word);
            case "landuse_a" -> ground(word);
            case "natural_a" -> List.of("natural", word);
            case "places" -> List.of("place", word.equals("national_capital") ? "city" : word);
            case "pois", "pois_a" -> interest(word);
            case "transport", "transport_a" -> transport(word);
            case "traffic", "traffic_a" -> traffic(word);
            default -> List.of();
        };
    }

    private static String road(String word) {
        return word.startsWith("unknown") ? "road" : word;
    }

    private static List<String> water(String word) {
        return switch (word) {
            case "river", "riverbank" -> List.of("natural", "water", "water", "river");
            case "wetland", "glacier" -> List.of("natural", word);
            default -> List.of("natural", "water", "water", word);
        };
    }

    private static List<String> ground(String word) {
        return switch (word) {
            case "park" -> List.of("leisure", word);
            case "scrub", "heath" -> List.of("natural", word);
            case "nature_reserve" -> List.of();
            default -> List.of("landuse", word);
        };
    }

    private static List<String> interest(String word) {
        return switch (word) {
            case "museum" -> List.of("tourism", word);
            case "monument", "memorial" -> List.of("historic", word);
            case "park", "pitch", "playground", "stadium", "track", "sports_centre" ->
                    List.of("leisure", word);
            case "town_hall" -> List.of("amenity", "townhall");
            default -> List.of("amenity", word);
        };
    }

    private static List<String> transport(String word) {
        return switch (word) {
            case "railway_station" -> List.of("railway", "station");
            case "railway_halt" -> List.of("railway", "halt");
            case "airport", "airfield" -> List.of("aeroway", "aerodrome");
            case "apron" -> List.of("aeroway", word);
            case "bus_station", "ferry_terminal" -> List.of("amenity", word);
            default -> List.of();
        };
    }

    private static List<String> traffic(String word) {
        return switch (word) {
            case "dam", "weir" -> List.of("waterway", word);
            case "pier" -> List.of("man_made", word);
            default -> word.startsWith("parking") ? List.of("amenity", "parking") : List.of();
        };
    }
}
