package org.amnok.map.symbol;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.contents.MapContents;
import org.locationtech.jts.geom.Coordinate;

/// Moves symbols of sightings off the crossings and sites at which they were reported: to the upper
/// left, touching. Where neighbours leave no room there, and where a symbol would hide a crossing
/// beside it, 24 px away with a hairline to the true point; a large ring so far that it does not
/// hide its own point; never further.
///
/// Positions are in px from the origin of the projection, so that nothing depends on what part of
/// the map is in view.
record SymbolDisplacement(Viewport viewport, List<Plate> plates) {
    /// From the middle of a crossing's plate to the edge of a symbol that docks at it: a little of
    /// the plate is covered. Of the glyph of a site, which has no plate, nothing is.
    private static final double DOCK_GAP_PIXELS = 7;

    private static final double LEADER_PIXELS = 24;

    /// Between the edge of a large ring and its true point, with the mark of a town there.
    private static final double CLEAR_PIXELS = 8;

    /// Symbols that reach so far into each other still show both.
    private static final double OVERLAP_PIXELS = 3;

    /// Less than this of a crossing may be covered before a symbol makes room.
    private static final double HIDING_PIXELS = 6;

    /// Clockwise from the upper left, the upper left last but one: there nothing was free.
    private static final int[] BEARINGS = {315, 0, 270, 45, 225, 90, 180, 135};

    /// A crossing's or site's symbol.
    private record Plate(LatLon point, Coordinate at, double radius, boolean crossing) {}

    /// At the crossings and sites that are drawn at the viewport's scale.
    static SymbolDisplacement at(MapContents contents, Viewport viewport) {
        var band = ScaleBand.of(viewport.scaleDenominator());
        var plates = new ArrayList<Plate>();
        var docking = new SymbolDisplacement(viewport, plates);
        for (var site : SitesAtScale.drawn(contents.sites(), viewport.scaleDenominator())) {
            site.middle().ifPresent(p -> plates.add(docking.plate(site, p, band)));
        }
        return docking;
    }

    private Plate plate(Site site, LatLon point, ScaleBand band) {
        return new Plate(
                rounded(point),
                pixels(point),
                SiteSymbols.size(site, band) / 2.0,
                site.type().isCrossing());
    }

    /// The groups, each where its symbol has room.
    ///
    /// @param groups all on their points
    List<SightingGroup> arranged(List<SightingGroup> groups) {
        return groups.stream().map(group -> arranged(group, groups)).toList();
    }

    private SightingGroup arranged(SightingGroup group, List<SightingGroup> all) {
        if (!group.samePoint()) {
            return group;
        }
        var point = rounded(group.point());
        var dock = plates.stream().filter(p -> p.point.equals(point)).findFirst();
        var docked = dock.isPresent();
        var at = pixels(group.point());
        var usual = docked ? usualShift(group, dock.get()) : 0;
        if (isClear(group, at, usual, usual, docked, all)) {
            return group.movedBy(usual, usual);
        }
        for (var bearing : BEARINGS) {
            var far = Math.max(LEADER_PIXELS, group.radiusPixels() + CLEAR_PIXELS);
            var dx = far * Math.sin(Math.toRadians(bearing));
            var dy = -far * Math.cos(Math.toRadians(bearing));
            if (hasRoom(group, at.x + dx, at.y + dy, all)) {
                return group.movedBy(dx, dy);
            }
        }
        return group.movedBy(usual, usual);
    }

    /// Of a symbol that touches the upper left of what it docks at, to the right and down.
    private double usualShift(SightingGroup group, Plate plate) {
        var ring = WidePlaces.isMarked(group, viewport) ? WidePlaces.REACH_PIXELS : 0;
        var gap = plate.crossing ? DOCK_GAP_PIXELS : plate.radius;
        var far = group.radiusPixels() + ring + gap;
        return -(group.isSingle() ? Math.min(far, LEADER_PIXELS - 1) : far) / Math.sqrt(2);
    }

    /// True when a hairline must tell the true point of a symbol that was moved: where it was moved
    /// far, and of rings, whose circle would seem to have another middle.
    static boolean hasLeader(SightingGroup group) {
        var isMoved = group.dxPixels() != 0 || group.dyPixels() != 0;
        var isFar = Math.hypot(group.dxPixels(), group.dyPixels()) > LEADER_PIXELS - 0.5;
        return isMoved && (!group.isSingle() || isFar);
    }

    /// True when the usual place is good enough.
    private boolean isClear(
            SightingGroup group,
            Coordinate at,
            double dx,
            double dy,
            boolean docked,
            List<SightingGroup> all) {
        var x = at.x + dx;
        var y = at.y + dy;
        return docked
                ? plates.stream()
                                .filter(p -> p.at.distance(at) > 1)
                                .allMatch(p -> isFree(group, p, x, y, OVERLAP_PIXELS))
                        && clearOfGroups(group, x, y, all)
                : plates.stream()
                        .filter(Plate::crossing)
                        .allMatch(p -> isFree(group, p, x, y, HIDING_PIXELS));
    }

    private boolean hasRoom(SightingGroup group, double x, double y, List<SightingGroup> all) {
        return plates.stream().allMatch(p -> isFree(group, p, x, y, OVERLAP_PIXELS))
                && clearOfGroups(group, x, y, all);
    }

    private static boolean isFree(
            SightingGroup group, Plate plate, double x, double y, double overlap) {
        var apart = group.radiusPixels() + plate.radius - overlap;
        return Math.hypot(plate.at.x - x, plate.at.y - y) >= apart;
    }

    private boolean clearOfGroups(
            SightingGroup group, double x, double y, List<SightingGroup> all) {
        return all.stream()
                .filter(other -> !other.point().equals(group.point()))
                .allMatch(
                        other -> {
                            var at = pixels(other.point());
                            var apart =
                                    group.radiusPixels() + other.radiusPixels() - OVERLAP_PIXELS;
                            return Math.hypot(at.x - x, at.y - y) >= apart;
                        });
    }

    private Coordinate pixels(LatLon point) {
        var c = viewport.projection().toMap(point);
        return new Coordinate(c.x / viewport.unitsPerPixel(), -c.y / viewport.unitsPerPixel());
    }

    /// To about a metre: the same place written with other digits is the same place.
    private static LatLon rounded(LatLon point) {
        return new LatLon(
                Math.rint(point.latDegrees() * 1e5) / 1e5,
                Math.rint(point.lonDegrees() * 1e5) / 1e5);
    }
}
