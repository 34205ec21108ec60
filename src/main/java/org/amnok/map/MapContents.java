package org.amnok.map;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Site;

/// What a project puts on the base map.
///
/// @param sightings those that are shown and have a point
/// @param stretches those that are shown and lie along a river
/// @param cameras of the sightings that are shown; only on the screen of this machine
/// @param sites of the project; those without geometry are not drawn
/// @param selected sightings drawn with the selection ring, above all others
public record MapContents(
        Collection<SightingMark> sightings,
        Collection<StretchMark> stretches,
        Collection<CameraMark> cameras,
        Collection<Site> sites,
        Set<UUID> selected) {
    public static final MapContents EMPTY = new MapContents(List.of(), List.of(), Set.of());

    public MapContents {
        sightings = List.copyOf(sightings);
        stretches = List.copyOf(stretches);
        cameras = List.copyOf(cameras);
        sites = List.copyOf(sites);
        selected = Set.copyOf(selected);
    }

    /// Without stretches and cameras.
    public MapContents(
            Collection<SightingMark> sightings, Collection<Site> sites, Set<UUID> selected) {
        this(sightings, List.of(), List.of(), sites, selected);
    }
}
