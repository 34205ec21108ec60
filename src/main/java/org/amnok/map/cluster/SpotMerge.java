package org.amnok.map.cluster;

import java.util.Arrays;
import java.util.BitSet;
import org.amnok.map.ScaleBand;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.SpotCells;
import org.amnok.map.marker.SpotPlaces;

/// Merges points for want of space: from the fullest on, each takes in those that are too near to
/// be distinguished. Does not depend on what part of the map is in view.
final class SpotMerge {
    private static final double MERGE_PIXELS = 22;

    /// Beyond its ring a group takes in what would touch it.
    private static final double RIM_PIXELS = 5;

    /// So many points, px around another, are a crowd: their badges would cover all of that ground
    /// twice.
    private static final int CROWD = 20;

    private static final double CROWD_PIXELS = 44;

    private final MarkerIndex index;
    private final SpotPlaces places;
    private final ScaleBand band;
    private final double unitsPerPixel;
    private final SpotCells cells;

    /// Points group by group, and where each group starts.
    private final int[] spots;

    private final int[] starts;
    private int taken;
    private int groups;

    SpotMerge(MarkerIndex index, SpotPlaces places, ScaleBand band, double unitsPerPixel) {
        this.index = index;
        this.places = places;
        this.band = band;
        this.unitsPerPixel = unitsPerPixel;
        spots = new int[index.spots()];
        starts = new int[index.spots() + 1];
        cells = new SpotCells(places, reachOf(Integer.MAX_VALUE));
    }

    /// At site scale every point is a group of its own but where so many lie that they would hide
    /// each other and all below.
    Clusters merge() {
        var merging = band == ScaleBand.SITE ? crowded() : null;
        for (var seed : index.fullest()) {
            if (cells.take(seed)) {
                starts[groups++] = taken;
                spots[taken++] = seed;
                if (merging == null || merging.get(seed)) {
                    takeNear(seed);
                }
            }
        }
        starts[groups] = taken;
        var merged = new Clusters(index, places, spots, Arrays.copyOf(starts, groups + 1));
        return new GroupMerge(band, unitsPerPixel).merged(merged);
    }

    private BitSet crowded() {
        var crowded = new BitSet(index.spots());
        for (var spot = 0; spot < index.spots(); spot++) {
            crowded.set(spot, cells.isCrowded(spot, CROWD_PIXELS * unitsPerPixel, CROWD));
        }
        return crowded;
    }

    private void takeNear(int seed) {
        var reach = reachOf(index.count(seed));
        cells.takeNear(seed, spot -> reach, spot -> spots[taken++] = spot);
    }

    /// How near another point is taken in: what would lie on the ring itself belongs to it.
    private double reachOf(int members) {
        var radius = SightingSymbols.radius(members, band);
        return Math.max(MERGE_PIXELS, radius + RIM_PIXELS) * unitsPerPixel;
    }
}
