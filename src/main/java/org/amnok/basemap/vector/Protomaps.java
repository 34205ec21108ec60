package org.amnok.basemap.vector;

import org.amnok.basemap.vector.Meaning.Level;
import org.amnok.map.street.RoadKind;

/// The layers of protomaps.com, versions 3 and 4.
final class Protomaps {
    private Protomaps() {}

    static Meaning of(String layer, Attributes attributes) {
        var kind = attributes.first("kind", "pmap:kind");
        return switch (layer) {
            case "roads", "transit" -> road(kind, attributes);
            case "buildings" ->
                    kind.equals("address") || kind.equals("building_part")
                            ? Meaning.NOTHING
                            : new Meaning.Building();
            case "landuse", "landcover", "natural" -> StreetSchema.ground(kind);
            case "water" -> water(kind);
            case "physical_line" ->
                    new Meaning.Waterway(kind.equals("river") || kind.equals("canal"));
            case "places" -> place(kind, attributes);
            case "pois" -> StreetSchema.point(kind);
            default -> Meaning.NOTHING;
        };
    }

    private static Meaning water(String kind) {
        return switch (kind) {
            case "swimming_pool", "fountain" -> Meaning.NOTHING;
            case "river", "canal" -> new Meaning.Waterway(true);
            case "stream", "ditch", "drain" -> new Meaning.Waterway(false);
            default -> new Meaning.Water(kind.equals("ocean"));
        };
    }

    private static Meaning road(String kind, Attributes attributes) {
        var level = level(attributes);
        var detail = attributes.first("kind_detail", "pmap:kind_detail", "highway");
        var exact = StreetSchema.road(detail, level);
        if (!(exact instanceof Meaning.Nothing)) {
            return exact;
        }
        return switch (kind) {
            case "highway" -> new Meaning.Road(RoadKind.MOTORWAY, level);
            case "major_road" -> new Meaning.Road(RoadKind.PRIMARY, level);
            case "medium_road" -> new Meaning.Road(RoadKind.TERTIARY, level);
            case "minor_road" -> new Meaning.Road(RoadKind.MINOR, level);
            default -> StreetSchema.road(kind, level);
        };
    }

    private static Level level(Attributes attributes) {
        var number = attributes.first("pmap:level", "level");
        if (attributes.is("is_bridge") || number.equals("1")) {
            return Level.BRIDGE;
        }
        return attributes.is("is_tunnel") || number.equals("-1") ? Level.TUNNEL : Level.GROUND;
    }

    private static Meaning place(String kind, Attributes attributes) {
        return kind.equals("locality")
                ? StreetSchema.place(attributes.first("kind_detail", "pmap:kind_detail"))
                : StreetSchema.place(kind);
    }
}
