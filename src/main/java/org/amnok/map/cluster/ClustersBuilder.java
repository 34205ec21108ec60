package org.amnok.map.cluster;

import java.util.Arrays;

/// Puts groups together from groups.
final class ClustersBuilder {
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
