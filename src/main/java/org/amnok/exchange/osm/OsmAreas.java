package org.amnok.exchange.osm;

import java.util.Map;
import java.util.Set;

/// Whether a closed way is the edge of an area or a line that comes back to where it began. The
/// format does not say; its tags do.
///
/// @see <a href="https://wiki.openstreetmap.org/wiki/Key:area">Key:area</a>
final class OsmAreas {
    /// What has one of these is an area.
    private static final Set<String> KEYS =
            Set.of(
                    "aeroway",
                    "amenity",
                    "building",
                    "building:part",
                    "craft",
                    "historic",
                    "landuse",
                    "leisure",
                    "man_made",
                    "military",
                    "natural",
                    "office",
                    "place",
                    "public_transport",
                    "ruins",
                    "shop",
                    "tourism",
                    "water",
                    "wetland");

    /// But with these values it is a line.
    private static final Map<String, Set<String>> LINES =
            Map.of(
                    "aeroway", Set.of("runway", "taxiway"),
                    "leisure", Set.of("slipway", "track"),
                    "man_made", Set.of("breakwater", "cutline", "dyke", "embankment", "pipeline"),
                    "natural",
                            Set.of(
                                    "arete",
                                    "cliff",
                                    "coastline",
                                    "earth_bank",
                                    "ridge",
                                    "tree_row",
                                    "valley"));

    /// Of other keys, values of areas.
    private static final Map<String, Set<String>> AREAS =
            Map.of(
                    "power", Set.of("generator", "plant", "substation", "transformer"),
                    "railway", Set.of("platform", "roundhouse", "station", "turntable"),
                    "waterway", Set.of("boatyard", "dam", "dock", "fuel", "riverbank"));

    private OsmAreas() {}

    /// @param tags of a way that ends where it begins
    static boolean isArea(Map<String, String> tags) {
        return switch (tags.getOrDefault("area", "")) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                    !tags.containsKey("highway")
                            && !tags.containsKey("barrier")
                            && tags.entrySet().stream().anyMatch(OsmAreas::isOfArea);
        };
    }

    private static boolean isOfArea(Map.Entry<String, String> tag) {
        var key = tag.getKey();
        var value = tag.getValue();
        return !value.equals("no")
                && (KEYS.contains(key)
                        ? !LINES.getOrDefault(key, Set.of()).contains(value)
                        : AREAS.getOrDefault(key, Set.of()).contains(value));
    }
}
