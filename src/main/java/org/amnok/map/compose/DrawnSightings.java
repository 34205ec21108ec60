package org.amnok.map.compose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.contents.MapContents;
import org.amnok.map.symbol.SightingGroups;
import org.locationtech.jts.geom.Coordinate;

/// The symbols of sightings in a picture: which is under a pixel, in a shape, at a place. Where
/// every sighting has a symbol of its own, those at one point are asked for as one group, so that
/// none is out of reach below another.
public sealed interface DrawnSightings permits DrawnGroups, DrawnSpots {
    DrawnSightings NONE = new DrawnGroups(List.of());

    /// The symbols of contents that passed the filters of their layers, where that layer is
    /// visible; none where a density is shown.
    static DrawnSightings of(MapContents shown, SightingDisplay display, Viewport viewport) {
        return switch (display) {
            case SYMBOLS -> new DrawnGroups(SightingGroups.inView(shown, viewport));
            case EVERY -> new DrawnSpots(shown, viewport);
            case HEAT, HEXAGONS -> NONE;
        };
    }

    /// True when there are so many that each is a dot, which hides less than a badge.
    default boolean crowded() {
        return false;
    }

    /// The same where they are sightings; none where they stand for counted reports.
    default DrawnSightings ofSightings() {
        return this;
    }

    /// In the order in which they are drawn, the uppermost last. Of many, each is made when it is
    /// asked for.
    List<SightingGroup> all();

    /// Those that cover a pixel, the uppermost first.
    ///
    /// @param viewport of the map as it is now, which may have moved since the picture was drawn
    /// @param slackPixels symbols are hit so far beyond their edge
    Stream<SightingGroup> at(Viewport viewport, double x, double y, double slackPixels);

    /// Those whose middle lies in a shape, in drawing order.
    ///
    /// @param shape in px of the viewport
    default List<SightingGroup> within(Viewport viewport, Predicate<Coordinate> shape) {
        return all().stream().filter(g -> shape.test(g.centre(viewport))).toList();
    }

    /// The one at exactly this point.
    Optional<SightingGroup> at(LatLon point);

    /// The one that a sighting belongs to.
    Optional<SightingGroup> holding(UUID uuid);
}
