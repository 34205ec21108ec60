package org.amnok.basemap.vector;

import org.amnok.map.street.GroundKind;
import org.amnok.map.street.RoadKind;

/// What a feature of a tile is on our maps.
sealed interface Meaning {
    /// Something that is not shown.
    record Nothing() implements Meaning {}

    record Ground(GroundKind kind) implements Meaning {}

    /// @param sea true for the open sea
    record Water(boolean sea) implements Meaning {}

    /// @param river false for brooks and ditches
    record Waterway(boolean river) implements Meaning {}

    record Building() implements Meaning {}

    /// A wall, a fence, a dam.
    record Barrier() implements Meaning {}

    record Road(RoadKind kind, Level level) implements Meaning {}

    /// The name of a street, apart from the street.
    record StreetName(RoadKind kind) implements Meaning {}

    /// A place or point of interest.
    ///
    /// @param rank as in [org.amnok.map.StreetPart#POINT_NAMES]
    record Point(String rank) implements Meaning {}

    /// Something of which nothing is known but its shape.
    record Plain() implements Meaning {}

    Meaning NOTHING = new Nothing();

    /// Where a road runs.
    enum Level {
        TUNNEL,
        GROUND,
        BRIDGE
    }
}
