package org.amnok.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// Which sightings are one symbol in a viewport; the composer draws by it and the window hits by
/// it. Depends on the scale, never on what part of the map is in view: nothing regroups while the
/// map is dragged.
public final class SightingGroups {
    private static final double MERGE_PIXELS = 22;

    /// Beyond its ring a group takes in what would touch it.
    private static final double RIM_PIXELS = 5;

    /// At least the reach of the largest ring.
    private static final double CELL_PIXELS = 32;

    /// How far a docked symbol's edge reaches into the symbol it docks at.
    private static final double DOCK_GAP_PIXELS = 7;

    /// Members by kind, then date, then identity.
    private static final Comparator<SightingMark> BY_KIND_THEN_DATE =
            Comparator.comparing(SightingMark::kind)
                    .thenComparing(
                            SightingMark::latest, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(SightingMark::uuid);

    private final Viewport viewport;
    private final ScaleBand band;

    private SightingGroups(Viewport viewport) {
        this.viewport = viewport;
        band = ScaleBand.of(viewport.scaleDenominator());
    }

    /// Groups in drawing order, the uppermost last.
    public static List<SightingGroup> of(MapContents contents, Viewport viewport) {
        return new SightingGroups(viewport).group(contents);
    }

    /// Where the symbol's centre is drawn, in logical px.
    public static Coordinate centre(SightingGroup group, Viewport viewport) {
        var c = viewport.projection().toMap(group.point());
        return new Coordinate(
                viewport.screenX(c.x) + group.dxPixels(), viewport.screenY(c.y) + group.dyPixels());
    }

    private List<SightingGroup> group(MapContents contents) {
        var docks = docks(contents);
        return merged(byPoint(contents)).stream()
                .map(points -> groupOf(points, docks))
                .sorted(drawingOrder(contents))
                .toList();
    }

    /// Sightings at exactly one point, in a fixed order: the fullest point first.
    private List<Spot> byPoint(MapContents contents) {
        var points = new LinkedHashMap<LatLon, List<SightingMark>>();
        for (var mark : contents.sightings()) {
            points.computeIfAbsent(mark.point(), p -> new ArrayList<>()).add(mark);
        }
        return points.entrySet().stream()
                .map(e -> spot(e.getKey(), e.getValue()))
                .sorted(
                        Comparator.comparingInt((Spot s) -> -s.members.size())
                                .thenComparingDouble(s -> s.point.lonDegrees())
                                .thenComparingDouble(s -> s.point.latDegrees()))
                .toList();
    }

    private Spot spot(LatLon point, List<SightingMark> members) {
        return new Spot(point, viewport.projection().toMap(point), members);
    }

    /// One reported point and all that was reported there.
    private record Spot(LatLon point, Coordinate map, List<SightingMark> members) {}

    /// Each point takes in those that are too near to be told apart; at site scale none.
    private List<List<Spot>> merged(List<Spot> spots) {
        if (band == ScaleBand.SITE) {
            return spots.stream().map(List::of).toList();
        }
        var cells = new HashMap<Cell, List<Spot>>();
        spots.forEach(s -> cells.computeIfAbsent(cell(s), c -> new ArrayList<>()).add(s));
        var taken = new HashSet<Spot>();
        var groups = new ArrayList<List<Spot>>();
        for (var spot : spots) {
            if (taken.add(spot)) {
                groups.add(around(spot, cells, taken));
            }
        }
        return groups;
    }

    /// How near another point is taken in: what would lie on the ring itself belongs to it.
    private double reach(Spot spot) {
        var pixels = Math.max(MERGE_PIXELS, radius(spot.members.size()) + RIM_PIXELS);
        return pixels * viewport.unitsPerPixel();
    }

    private record Cell(long column, long row) {}

    private Cell cell(Spot spot) {
        var size = CELL_PIXELS * viewport.unitsPerPixel();
        return new Cell((long) Math.floor(spot.map.x / size), (long) Math.floor(spot.map.y / size));
    }

    private List<Spot> around(Spot seed, Map<Cell, List<Spot>> cells, Set<Spot> taken) {
        var group = new ArrayList<Spot>(List.of(seed));
        var centre = cell(seed);
        var reach = reach(seed);
        for (var column = centre.column - 1; column <= centre.column + 1; column++) {
            for (var row = centre.row - 1; row <= centre.row + 1; row++) {
                cells.getOrDefault(new Cell(column, row), List.of()).stream()
                        .filter(s -> s.map.distance(seed.map) <= reach)
                        .filter(taken::add)
                        .forEach(group::add);
            }
        }
        return group;
    }

    private SightingGroup groupOf(List<Spot> spots, Set<LatLon> docks) {
        var members =
                spots.stream().flatMap(s -> s.members.stream()).sorted(BY_KIND_THEN_DATE).toList();
        var samePoint = spots.size() == 1;
        var radius = radius(members.size()) * (members.size() == 1 ? size(members.getFirst()) : 1);
        var point = samePoint ? spots.getFirst().point : middle(spots, members.size());
        var docked = samePoint && docks.contains(rounded(point));
        var shift = docked ? -(radius + DOCK_GAP_PIXELS) / Math.sqrt(2) : 0;
        return new SightingGroup(point, members, samePoint, shift, shift, radius);
    }

    private static double size(SightingMark only) {
        return only.look().size();
    }

    private double radius(int members) {
        return (members == 1 ? band.badgeSize() : SightingSymbols.ringDiameter(members)) / 2;
    }

    /// The mean of all members' points.
    private LatLon middle(List<Spot> spots, int members) {
        double x = 0;
        double y = 0;
        for (var spot : spots) {
            x += spot.map.x * spot.members.size() / members;
            y += spot.map.y * spot.members.size() / members;
        }
        return viewport.projection().toLatLon(x, y);
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
        return Comparator.comparing(
                        (SightingGroup g) -> SightingSymbols.isSelected(g, contents.selected()))
                .thenComparing(SightingSymbols::height)
                .thenComparing(
                        g -> g.members().getLast().latest(),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(g -> g.members().getFirst().uuid());
    }
}
