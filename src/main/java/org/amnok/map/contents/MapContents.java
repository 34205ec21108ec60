package org.amnok.map.contents;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.marker.CameraMarker;
import org.amnok.map.marker.CellMarker;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.marker.StretchMarker;

/// What a project puts on the base map.
///
/// @param sightings those that are shown and have a point
/// @param stretches those that are shown and lie along a river
/// @param cameras of the sightings that are shown; only on the screen of this machine
/// @param sites of the project; those without geometry are not drawn
/// @param selected sightings drawn with the selection ring, above all others; not changed any more
/// @param cells that generalised places lie in; only in releases
/// @param bases maps and images of others that lie below, from below
/// @param bands along rivers: what observations or differences add up to
/// @param framed true of a picture whose edge cuts no symbol: what lies outside has none, and one
///   near the edge is moved inwards
public record MapContents(
        SightingMarkers sightings,
        Collection<StretchMarker> stretches,
        Collection<CameraMarker> cameras,
        Collection<Site> sites,
        Collection<UUID> selected,
        Collection<CellMarker> cells,
        List<BaseOnMap> bases,
        List<BandMarker> bands,
        boolean framed) {
    public static final MapContents EMPTY = new MapContents(List.of(), List.of(), Set.of());

    public MapContents {
        stretches = List.copyOf(stretches);
        cameras = List.copyOf(cameras);
        sites = List.copyOf(sites);
        cells = Set.copyOf(cells);
        bases = List.copyOf(bases);
        bands = List.copyOf(bands);
    }

    /// Without cells of generalised places, over our own base map.
    public MapContents(
            SightingMarkers sightings,
            Collection<StretchMarker> stretches,
            Collection<CameraMarker> cameras,
            Collection<Site> sites,
            Collection<UUID> selected) {
        this(
                sightings, stretches, cameras, sites, selected, List.of(), List.of(), List.of(),
                false);
    }

    /// Sightings where they lie, with sites; none is selected.
    public static MapContents of(Collection<Sighting> sightings, Collection<Site> sites) {
        return new MapContents(
                sightings.stream().flatMap(s -> SightingMarker.of(s).stream()).toList(),
                sightings.stream().flatMap(s -> StretchMarker.of(s).stream()).toList(),
                List.of(),
                sites,
                Set.of());
    }

    /// A copy with the cells that generalised places lie in.
    public MapContents in(Collection<CellMarker> others) {
        return new MapContents(
                sightings, stretches, cameras, sites, selected, others, bases, bands, framed);
    }

    /// True of a place in the middle of one of the cells, which says where it lies.
    public boolean isInCell(LatLon place, double uncertaintyMetres) {
        return !cells.isEmpty()
                && Stream.of(PrivacyLevel.values())
                        .flatMap(level -> level.cellDegrees().stream().boxed())
                        .map(side -> new CellMarker(place, side))
                        .anyMatch(cell -> cells.contains(cell) && cell.tells(uncertaintyMetres));
    }

    /// The same over maps and images of others.
    ///
    /// @param others from below
    public MapContents over(List<BaseOnMap> others) {
        return new MapContents(
                sightings, stretches, cameras, sites, selected, cells, others, bands, framed);
    }

    /// The same with bands along rivers.
    public MapContents with(List<BandMarker> others) {
        return new MapContents(
                sightings, stretches, cameras, sites, selected, cells, bases, others, framed);
    }

    /// The same for a picture whose edge cuts no symbol.
    public MapContents inFrame() {
        return new MapContents(
                sightings, stretches, cameras, sites, selected, cells, bases, bands, true);
    }

    /// With a copy of the sightings. To keep what is known about them from one picture to the next,
    /// give the same [SightingMarkers] again.
    public MapContents(
            Collection<SightingMarker> sightings,
            Collection<StretchMarker> stretches,
            Collection<CameraMarker> cameras,
            Collection<Site> sites,
            Collection<UUID> selected) {
        this(SightingMarkers.of(sightings), stretches, cameras, sites, selected);
    }

    /// Without stretches and cameras.
    public MapContents(
            Collection<SightingMarker> sightings,
            Collection<Site> sites,
            Collection<UUID> selected) {
        this(sightings, List.of(), List.of(), sites, selected);
    }
}
