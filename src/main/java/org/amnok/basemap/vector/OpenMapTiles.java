package org.amnok.basemap.vector;

import java.util.Set;
import org.amnok.basemap.vector.Meaning.Level;
import org.amnok.map.street.RoadKind;

/// The layers of openmaptiles.org, version 3.
final class OpenMapTiles {
    private static final Set<String> SIDINGS = Set.of("yard", "siding", "spur", "crossover");

    private OpenMapTiles() {}

    static Meaning of(String layer, Attributes attributes) {
        var word = attributes.text("class");
        return switch (layer) {
            case "transportation" -> road(word, attributes);
            case "transportation_name" -> streetName(word);
            case "building" -> new Meaning.Building();
            case "landuse", "landcover" -> ground(word, attributes.text("subclass"));
            case "water" ->
                    word.equals("swimming_pool")
                            ? Meaning.NOTHING
                            : new Meaning.Water(word.equals("ocean"));
            case "waterway" -> new Meaning.Waterway(word.equals("river") || word.equals("canal"));
            case "barrier" -> new Meaning.Barrier();
            case "place" -> StreetSchema.place(word);
            case "poi" -> point(word, attributes.text("subclass"));
            default -> Meaning.NOTHING;
        };
    }

    private static Meaning road(String word, Attributes attributes) {
        var road = StreetSchema.road(word, level(attributes.text("brunnel")));
        var isSiding = SIDINGS.contains(attributes.text("service"));
        return isSiding
                        && road instanceof Meaning.Road(var kind, var level)
                        && kind == RoadKind.RAIL
                ? new Meaning.Road(RoadKind.SIDING, level)
                : road;
    }

    private static Level level(String brunnel) {
        return switch (brunnel) {
            case "bridge" -> Level.BRIDGE;
            case "tunnel" -> Level.TUNNEL;
            default -> Level.GROUND;
        };
    }

    private static Meaning streetName(String word) {
        return StreetSchema.road(word, Level.GROUND) instanceof Meaning.Road road
                ? new Meaning.StreetName(road.kind())
                : Meaning.NOTHING;
    }

    /// The finer word when it says more.
    private static Meaning ground(String word, String finer) {
        var meaning = StreetSchema.ground(word);
        return meaning instanceof Meaning.Nothing ? StreetSchema.ground(finer) : meaning;
    }

    private static Meaning point(String word, String finer) {
        var meaning = StreetSchema.point(finer);
        return meaning instanceof Meaning.Nothing ? StreetSchema.point(word) : meaning;
    }
}
