package org.amnok.map.cluster;

import java.util.Arrays;
import org.amnok.map.ScaleBand;
import org.amnok.map.marker.SpotCells;

/// Merges groups whose symbols would cover each other, again and again until none does: a ring that
/// took in its neighbours is larger than what it grew from. From the largest on; where the map
/// looks does not matter.
record GroupMerge(ScaleBand band, double unitsPerPixel) {
    /// Of the symbols of two reported points, one of them a single sighting, this share of the
    /// distance at which they touch may be left: they are two places, and one of them may yet move
    /// to the site it stands at. Rings never overlap: their numbers would be taken for one.
    private static final double TWO_PLACES = 0.86;

    Clusters merged(Clusters groups) {
        var now = groups;
        var next = once(now);
        while (next.size() < now.size()) {
            now = next;
            next = once(now);
        }
        return now;
    }

    private Clusters once(Clusters groups) {
        var cell = 2 * SightingSymbols.radius(Integer.MAX_VALUE, band) * unitsPerPixel;
        var cells = new SpotCells(groups.middles(), cell);
        var merged = new ClustersBuilder(groups);
        for (var group : largestFirst(groups)) {
            if (cells.take(group)) {
                merged.start(group);
                cells.takeNear(group, other -> reach(groups, group, other), merged::add);
            }
        }
        return merged.size() == groups.size() ? groups : merged.done();
    }

    /// At site scale single points may cover each other, and what is no crowd stays apart.
    private double reach(Clusters groups, int group, int other) {
        if (band == ScaleBand.SITE && groups.isSpot(group) && groups.isSpot(other)) {
            return -1;
        }
        var touch = radius(groups, group) + radius(groups, other);
        var areTwoRings = groups.count(group) > 1 && groups.count(other) > 1;
        return groups.isSpot(group) && groups.isSpot(other) && !areTwoRings
                ? TWO_PLACES * touch
                : touch;
    }

    private double radius(Clusters groups, int group) {
        return SightingSymbols.radius(groups.count(group), band) * unitsPerPixel;
    }

    private static int[] largestFirst(Clusters groups) {
        var keys = new long[groups.size()];
        for (var group = 0; group < keys.length; group++) {
            keys[group] = (long) (Integer.MAX_VALUE - groups.count(group)) << 32 | group;
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /// Puts groups together from groups.
    private static final class ClustersBuilder {
        private final Clusters from;
        private final int[] spots;
        private final int[] starts;
        private int taken;
        private int groups;

        ClustersBuilder(Clusters from) {
            this.from = from;
            spots = new int[from.spots().length];
            starts = new int[from.size() + 1];
        }

        /// Starts a group with all points of another.
        void start(int group) {
            starts[groups++] = taken;
            add(group);
        }

        /// Adds the points of a group to the one that was started last.
        void add(int group) {
            var first = from.starts()[group];
            var count = from.starts()[group + 1] - first;
            System.arraycopy(from.spots(), first, spots, taken, count);
            taken += count;
        }

        /// How many were started.
        int size() {
            return groups;
        }

        /// Those that were started.
        Clusters done() {
            starts[groups] = taken;
            return from.with(spots, Arrays.copyOf(starts, groups + 1));
        }
    }
}
