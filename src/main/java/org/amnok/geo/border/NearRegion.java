package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.MetreRange;

/// A region that is near a square of the map, or near a place.
///
/// @param number its place among all of its kind
/// @param shore what is near of its edge
/// @param away from the edge; less than 0 inside
record NearRegion(int number, Region region, SegmentBlocks shore, MetreRange away) {
    /// Of which nothing is known yet.
    static List<NearRegion> all(List<Region> regions) {
        var all = new ArrayList<NearRegion>(regions.size());
        for (var each : regions) {
            all.add(new NearRegion(all.size(), each, each.shore(), MetreRange.ANY));
        }
        return all;
    }

    /// Those near a square inside, or near a place; not those that are too far away.
    ///
    /// @param halfMetres 0 for a place
    /// @param reach what is not nearer than that, and than the edge is exact, does not matter
    static List<NearRegion> in(
            List<NearRegion> all, LatLon middle, double halfMetres, double reach) {
        var found = new ArrayList<NearRegion>(all.size());
        for (var each : all) {
            var its = each.in(middle, halfMetres, reach + each.region.exactMetres());
            if (its.away.least() < Double.POSITIVE_INFINITY) {
                found.add(its);
            }
        }
        return found;
    }

    private NearRegion in(LatLon middle, double halfMetres, double reach) {
        if (away.isBeyond()) {
            return this;
        }
        var near = halfMetres == 0 ? shore : shore.near(middle, reach);
        var metres = near.metres(middle, reach);
        var isInside = away.most() < 0 || away.least() <= 0 && region.contains(middle);
        return new NearRegion(
                number, region, near, MetreRange.around(isInside ? -metres : metres, halfMetres));
    }

    String country() {
        return region.country();
    }

    boolean mayBeWithin(double metres) {
        return away.least() <= metres;
    }

    boolean isWithin(double metres) {
        return away.most() <= metres;
    }

    /// True when some circle may touch it.
    boolean mayTouch(double radius) {
        return mayBeWithin(radius + region.exactMetres());
    }

    /// True when each circle may touch it.
    boolean touches(double radius) {
        return isWithin(radius + region.exactMetres());
    }

    /// True when some circle may lie in it for certain.
    boolean mayHold(double radius) {
        return away.least() < -(radius + region.exactMetres());
    }

    /// True when each circle lies in it for certain.
    boolean holds(double radius) {
        return away.most() < -(radius + region.exactMetres());
    }
}
