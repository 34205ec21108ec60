package org.amnok.map.cluster;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.map.MapExtent;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.marker.SightingMarker;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Sightings that are one symbol in a viewport: one badge, or a ring with a count.
///
/// @param point where they are (the same point), or the middle of those that merge
/// @param members ordered by kind, then date; never empty. They may be made one by one when they
///   are asked for: the methods here look at all of them faster
/// @param samePoint true when all lie at exactly one reported point: a click opens the tray; false
///   when they merge for want of space: zooming in opens them
/// @param dxPixels and dyPixels: how far the symbol is moved off its point to dock at a crossing or
///   site; 0 when it sits on the point
/// @param radiusPixels of the symbol, for hit tests
public record SightingGroup(
        LatLon point,
        List<SightingMarker> members,
        boolean samePoint,
        double dxPixels,
        double dyPixels,
        double radiusPixels) {
    public SightingGroup {
        members = ClusterMembers.of(members);
    }

    /// The same symbol beside its point, px to the right and down.
    public SightingGroup movedBy(double dx, double dy) {
        return new SightingGroup(point, members, samePoint, dx, dy, radiusPixels);
    }

    /// With the members of another of the same marks, as one symbol where this one is.
    public SightingGroup joinedBy(SightingGroup other, Viewport viewport) {
        var both = all().with(other.all());
        var radius =
                SightingSymbols.radius(both.count(), ScaleBand.of(viewport.scaleDenominator()));
        return new SightingGroup(point, both, false, dxPixels, dyPixels, radius);
    }

    private ClusterMembers all() {
        return (ClusterMembers) members;
    }

    /// The numbers of its marks in their source, in no order; not to be changed.
    public int[] marks() {
        return all().marks();
    }

    /// True for a badge, false for a ring.
    public boolean isSingle() {
        return count() == 1;
    }

    /// How many reports it stands for.
    public int count() {
        return all().count();
    }

    /// Of all members, in their order; of more than some thousand in any.
    public List<UUID> uuids() {
        return all().uuids();
    }

    public boolean holds(UUID uuid) {
        return all().holds(uuid);
    }

    /// True when its symbol is at a pixel, or as near as the slack says.
    public boolean covers(Viewport viewport, double x, double y, double slackPixels) {
        return distance(viewport, x, y) <= radiusPixels + slackPixels;
    }

    /// Where the symbol's centre is drawn, in logical px.
    public Coordinate centre(Viewport viewport) {
        var c = viewport.projection().toMap(point);
        return new Coordinate(viewport.screenX(c.x) + dxPixels, viewport.screenY(c.y) + dyPixels);
    }

    /// How far the symbol's middle is from a pixel.
    public double distance(Viewport viewport, double x, double y) {
        var centre = centre(viewport);
        return Math.hypot(centre.x - x, centre.y - y);
    }

    /// The radii of uncertainty of those members that have one, metres.
    public DoubleSummaryStatistics uncertaintiesMetres() {
        return IntStream.of(all().marks())
                .mapToDouble(all().source()::uncertaintyMetres)
                .filter(radius -> !Double.isNaN(radius))
                .summaryStatistics();
    }

    /// The least rectangle of the map that holds the points of all members, at least one pixel wide
    /// and high.
    public MapExtent extent(Viewport viewport) {
        var degrees = new Envelope();
        for (var mark : all().marks()) {
            degrees.expandToInclude(source().lonDegrees(mark), source().latDegrees(mark));
        }
        return MapExtent.of(
                viewport.projection(),
                LatLon.ofXy(degrees.getMinX(), degrees.getMinY()),
                LatLon.ofXy(degrees.getMaxX(), degrees.getMaxY()),
                viewport.unitsPerPixel());
    }

    /// The name by which the renderer knows its symbol.
    public String markName() {
        return all().markName();
    }

    public boolean isSelected(Collection<UUID> selected) {
        return !selected.isEmpty() && all().isSelected(selected);
    }

    /// What the members are made of.
    public MarkerSource source() {
        return all().source();
    }

    /// The number of the first member in its source.
    public int firstMark() {
        return all().firstMark();
    }
}
