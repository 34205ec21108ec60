package org.amnok.basemap.making;

import java.util.Optional;
import org.amnok.basemap.osm.OsmTags;

/// What lines are: roads, railways, waterways, walls.
final class LineRules {
    private LineRules() {}

    static Optional<TileFeature> of(OsmTags tags) {
        var road = road(tags);
        return road.isPresent() ? road : rail(tags).or(() -> other(tags));
    }

    private static Optional<TileFeature> road(OsmTags tags) {
        var word = tags.get("highway");
        var kind = word.endsWith("_link") ? word.substring(0, word.length() - 5) : word;
        return switch (kind) {
            case "" -> Optional.empty();
            case "motorway" -> way(tags, "motorway", word, word.equals(kind) ? 5 : 10);
            case "trunk" -> way(tags, "trunk", word, word.equals(kind) ? 6 : 10);
            case "primary" -> way(tags, "primary", word, word.equals(kind) ? 7 : 11);
            case "secondary" -> way(tags, "secondary", word, word.equals(kind) ? 9 : 11);
            case "tertiary" -> way(tags, "tertiary", word, 10);
            case "unclassified", "residential", "living_street", "road" ->
                    way(tags, "minor", word, 12);
            case "service" -> way(tags, "service", word, 13);
            case "track" -> way(tags, "track", word, 13);
            case "busway", "raceway" -> way(tags, word, word, 13);
            case "path", "footway", "cycleway", "steps", "pedestrian", "bridleway" ->
                    way(tags, "path", word, 13);
            default -> Optional.empty();
        };
    }

    private static Optional<TileFeature> rail(OsmTags tags) {
        var word = tags.get("railway");
        var isYard = !tags.get("service").isEmpty();
        return switch (word) {
            case "rail", "narrow_gauge", "disused", "preserved" ->
                    way(tags, "rail", word, isYard ? 12 : 8);
            case "light_rail", "subway", "tram", "monorail", "funicular" ->
                    way(tags, "transit", word, 12);
            default -> Optional.empty();
        };
    }

    private static Optional<TileFeature> way(OsmTags tags, String kind, String word, int minZoom) {
        var name = kind.equals("rail") ? TileFeature.NAMELESS : 12;
        return Optional.of(
                new TileFeature(
                        TileLayer.TRANSPORTATION, kind, word, brunnel(tags), minZoom, name));
    }

    private static String brunnel(OsmTags tags) {
        if (tags.has("bridge")) {
            return "bridge";
        }
        if (tags.has("tunnel")) {
            return "tunnel";
        }
        return tags.has("ford") ? "ford" : "";
    }

    private static Optional<TileFeature> other(OsmTags tags) {
        var water = tags.get("waterway");
        return switch (water) {
            case "river" -> line(TileLayer.WATERWAY, "river", tags, 8);
            case "canal" -> line(TileLayer.WATERWAY, "canal", tags, 11);
            case "stream", "ditch", "drain" -> line(TileLayer.WATERWAY, water, tags, 13);
            case "dam", "weir", "lock_gate" -> line(TileLayer.BARRIER, water, tags, 12);
            default -> built(tags);
        };
    }

    private static Optional<TileFeature> built(OsmTags tags) {
        var air = tags.get("aeroway");
        var barrier = tags.get("barrier");
        var made = tags.get("man_made");
        if (air.equals("runway") || air.equals("taxiway")) {
            return line(TileLayer.AEROWAY, air, tags, 11);
        }
        if (made.equals("pier")) {
            return line(TileLayer.TRANSPORTATION, "pier", tags, 13);
        }
        if (made.equals("breakwater") || made.equals("dyke") || made.equals("groyne")) {
            return line(TileLayer.BARRIER, made, tags, 13);
        }
        return switch (barrier) {
            case "fence", "wall", "city_wall", "retaining_wall", "guard_rail" ->
                    line(TileLayer.BARRIER, barrier, tags, 14);
            default -> Optional.empty();
        };
    }

    private static Optional<TileFeature> line(
            TileLayer layer, String kind, OsmTags tags, int minZoom) {
        return Optional.of(
                new TileFeature(layer, kind, "", brunnel(tags), minZoom, TileFeature.NAMELESS));
    }
}
