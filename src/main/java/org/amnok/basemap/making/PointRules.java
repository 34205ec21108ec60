package org.amnok.basemap.making;

import java.util.Optional;
import org.amnok.basemap.osm.OsmTags;

/// What points with a name are: places and what is looked for in them.
final class PointRules {
    private PointRules() {}

    /// Empty for what has no name. Of an administrative unit its place is told by a node.
    static Optional<TileFeature> of(OsmTags tags) {
        return TileFeature.isNamed(tags) && !tags.has("boundary")
                ? place(tags).or(() -> interest(tags))
                : Optional.empty();
    }

    private static Optional<TileFeature> place(OsmTags tags) {
        var word = tags.get("place");
        return switch (word) {
            case "city" -> point(TileLayer.PLACE, word, "", 4);
            case "town" -> point(TileLayer.PLACE, word, "", 7);
            case "village" -> point(TileLayer.PLACE, word, "", 10);
            case "suburb", "quarter", "borough", "hamlet", "neighbourhood", "island" ->
                    point(TileLayer.PLACE, word, "", 11);
            default -> Optional.empty();
        };
    }

    private static Optional<TileFeature> interest(OsmTags tags) {
        var rail = tags.get("railway");
        if (rail.equals("station") || rail.equals("halt")) {
            return point(TileLayer.POI, "railway", rail, 11);
        }
        if (tags.get("aeroway").equals("aerodrome")) {
            return point(TileLayer.AERODROME_LABEL, "other", "", 10);
        }
        var amenity = tags.get("amenity");
        var found =
                switch (amenity) {
                    case "school", "kindergarten", "college", "university" ->
                            point(TileLayer.POI, amenity, amenity, 13);
                    case "hospital",
                            "townhall",
                            "police",
                            "marketplace",
                            "ferry_terminal",
                            "bus_station",
                            "customs" ->
                            point(TileLayer.POI, amenity, amenity, 13);
                    default -> Optional.<TileFeature>empty();
                };
        return found.isPresent() ? found : other(tags);
    }

    private static Optional<TileFeature> other(OsmTags tags) {
        var historic = tags.get("historic");
        if (historic.equals("monument") || historic.equals("memorial")) {
            return point(TileLayer.POI, "monument", "monument", 13);
        }
        if (tags.get("tourism").equals("museum")) {
            return point(TileLayer.POI, "museum", "museum", 13);
        }
        if (tags.get("leisure").equals("stadium")) {
            return point(TileLayer.POI, "stadium", "stadium", 13);
        }
        if (tags.get("barrier").equals("border_control")
                || tags.get("government").equals("customs")) {
            return point(TileLayer.POI, "border_control", "border_control", 13);
        }
        var isFactory =
                tags.get("man_made").equals("works") || tags.get("landuse").equals("industrial");
        return isFactory ? point(TileLayer.POI, "factory", "factory", 13) : Optional.empty();
    }

    private static Optional<TileFeature> point(
            TileLayer layer, String kind, String subkind, int minZoom) {
        return Optional.of(TileFeature.of(layer, kind, subkind, minZoom).named(minZoom));
    }
}
