package org.amnok.map;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.map.Clusters.Cluster;
import org.locationtech.jts.geom.Coordinate;

/// Which sightings are one symbol in a viewport; the composer draws by it and the window hits by
/// it. Depends on the scale, never on what part of the map is in view: nothing regroups while the
/// map is dragged.
public final class SightingGroups {
    /// Symbols may reach so far into the picture from outside; labels and rings that are selected
    /// find room in it, too.
    private static final double MARGIN_PIXELS = 64;

    /// How far a docked symbol's edge reaches into the symbol it docks at.
    private static final double DOCK_GAP_PIXELS = 7;

    private final ScaleBand band;

    private SightingGroups(Viewport viewport) {
        band = ScaleBand.of(viewport.scaleDenominator());
    }

    /// All groups in drawing order, the uppermost last.
    public static List<SightingGroup> of(MapContents contents, Viewport viewport) {
        var clusters = contents.sightings().clusters().at(viewport).all();
        return new SightingGroups(viewport).grouped(contents, clusters);
    }

    /// The groups whose symbols reach into the picture, in drawing order.
    public static List<SightingGroup> inView(MapContents contents, Viewport viewport) {
        var margin = MARGIN_PIXELS;
        var clusters =
                contents.sightings()
                        .clusters()
                        .at(viewport)
                        .within(
                                viewport.mapX(-margin),
                                viewport.mapY(viewport.heightPixels() + margin),
                                viewport.mapX(viewport.widthPixels() + margin),
                                viewport.mapY(-margin));
        return new SightingGroups(viewport).grouped(contents, clusters);
    }

    /// Where the symbol's centre is drawn, in logical px.
    public static Coordinate centre(SightingGroup group, Viewport viewport) {
        var c = viewport.projection().toMap(group.point());
        return new Coordinate(
                viewport.screenX(c.x) + group.dxPixels(), viewport.screenY(c.y) + group.dyPixels());
    }

    private List<SightingGroup> grouped(MapContents contents, List<Cluster> clusters) {
        var docks = docks(contents);
        return clusters.stream()
                .map(cluster -> groupOf(cluster, docks))
                .sorted(drawingOrder(contents))
                .toList();
    }

    private SightingGroup groupOf(Cluster cluster, Set<LatLon> docks) {
        var members = cluster.members();
        var radius =
                SightingSymbols.radius(members.size(), band)
                        * (members.size() == 1 ? members.getFirst().look().size() : 1);
        var docked = cluster.samePoint() && docks.contains(rounded(cluster.point()));
        var shift = docked ? -(radius + DOCK_GAP_PIXELS) / Math.sqrt(2) : 0;
        return new SightingGroup(
                cluster.point(), cluster.members(), cluster.samePoint(), shift, shift, radius);
    }

    /// Points of the crossings and sites that are drawn at this scale.
    private Set<LatLon> docks(MapContents contents) {
        var docks = new HashSet<LatLon>();
        for (var site : contents.sites()) {
            var geometry = site.geometry();
            if (geometry != null && SiteSymbols.isDrawn(site, band)) {
                var inside = geometry.getInteriorPoint();
                if (!inside.isEmpty()) {
                    docks.add(rounded(LatLon.ofXy(inside.getX(), inside.getY())));
                }
            }
        }
        return docks;
    }

    /// To about a metre: the same place written with other digits is the same place.
    private static LatLon rounded(LatLon point) {
        return new LatLon(
                Math.rint(point.latDegrees() * 1e5) / 1e5,
                Math.rint(point.lonDegrees() * 1e5) / 1e5);
    }

    private static Comparator<SightingGroup> drawingOrder(MapContents contents) {
        return Comparator.comparing((SightingGroup g) -> g.isSelected(contents.selected()))
                .thenComparing(SightingSymbols::height)
                .thenComparing(
                        g -> g.members().getLast().latest(),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(g -> g.members().getFirst().uuid());
    }
}
