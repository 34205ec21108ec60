package org.amnok.map;

import java.util.Locale;

/// The parts of a street map of others, from below, and the attributes that the features of each
/// have beside their geometry (WGS 84).
public enum StreetPart implements LayerPart {
    /// Areas: `kind` is a [org.amnok.map.street.GroundKind], in their order.
    GROUND("kind"),
    /// Areas of water: `kind` = sea or inland; over those at the mouth of a river the steps of
    /// [org.amnok.map.symbology.Tides].
    WATER("kind"),
    /// Shores, without the edges of tiles.
    SHORES,
    /// Lines of brooks and canals: `kind` = river or stream.
    WATERWAYS("kind"),
    /// Lines below the ground: `kind` is a [org.amnok.map.street.RoadKind], in their order.
    TUNNELS("kind"),
    /// Areas.
    BUILDINGS,
    /// Walls, without the edges of tiles.
    WALLS,
    /// Edges of schoolyards, without those of tiles: `kind` is a [org.amnok.map.street.GroundKind].
    FENCES("kind"),
    /// Lines on the ground: `kind` is a [org.amnok.map.street.RoadKind], in their order.
    ROADS("kind"),
    /// Lines above the ground: the same.
    BRIDGES("kind"),
    /// Areas in which the map fades, as it was cut off there, each within the one before: `country`
    /// whose land they lie on, empty where nobody has looked, and `opacity` of that land.
    EDGES("country", "opacity"),
    /// Areas of which nothing is known but their shape.
    PLAIN_AREAS,
    /// Lines of which nothing is known, and the edges of such areas without those of tiles.
    PLAIN_LINES,
    /// Points of which nothing is known: `dx`, `dy` are 0.
    PLAIN_POINTS("dx", "dy"),
    /// One feature for each street that has a name: `label`, `order`, `kind` is a
    /// [org.amnok.map.street.RoadKind].
    STREET_NAMES("label", "order", "kind"),
    /// Points: `label`, `order`, `rank` = place, quarter, school, station, market, other, or point
    /// and area where only the shape is known; `dx`, `dy` are 0; `names` has all names of the
    /// point, one a line.
    POINT_NAMES("label", "order", "rank", "dx", "dy", "names");

    private final String[] attributes;

    StreetPart(String... attributes) {
        this.attributes = attributes;
    }

    /// An empty table for features of this part.
    public FeatureTable table() {
        return new FeatureTable(id(), attributes);
    }

    @Override
    public String id() {
        return "streets-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
