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
/// @param selected sightings drawn with the selection ring, above all others; not changed any more
/// @param cells that generalised places lie in; only in releases
/// @param bases maps and images of others that lie below, from below
public record MapContents(
        SightingMarks sightings,
        Collection<StretchMark> stretches,
        Collection<CameraMark> cameras,
        Collection<Site> sites,
        Collection<UUID> selected,
        Collection<CellMark> cells,
        List<BaseOnMap> bases) {
    public static final MapContents EMPTY = new MapContents(List.of(), List.of(), Set.of());

    public MapContents {
        stretches = List.copyOf(stretches);
        cameras = List.copyOf(cameras);
        sites = List.copyOf(sites);
        cells = List.copyOf(cells);
        bases = List.copyOf(bases);
    }

    /// Without cells of generalised places, over our own base map.
    public MapContents(
            SightingMarks sightings,
            Collection<StretchMark> stretches,
            Collection<CameraMark> cameras,
            Collection<Site> sites,
            Collection<UUID> selected) {
        this(sightings, stretches, cameras, sites, selected, List.of(), List.of());
    }

    /// The same with the cells that generalised places lie in.
    public MapContents in(Collection<CellMark> others) {
        return new MapContents(sightings, stretches, cameras, sites, selected, others, bases);
    }

    /// The same over maps and images of others.
    ///
    /// @param others from below
    public MapContents over(List<BaseOnMap> others) {
        return new MapContents(sightings, stretches, cameras, sites, selected, cells, others);
    }

    /// With a copy of the sightings. To keep what is known about them from one picture to the next,
    /// give the same [SightingMarks] again.
    public MapContents(
            Collection<SightingMark> sightings,
            Collection<StretchMark> stretches,
            Collection<CameraMark> cameras,
            Collection<Site> sites,
            Collection<UUID> selected) {
        this(SightingMarks.of(sightings), stretches, cameras, sites, selected);
    }

    /// Without stretches and cameras.
    public MapContents(
            Collection<SightingMark> sightings, Collection<Site> sites, Collection<UUID> selected) {
        this(sightings, List.of(), List.of(), sites, selected);
    }
}
