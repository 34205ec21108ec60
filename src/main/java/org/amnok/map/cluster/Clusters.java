package org.amnok.map.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.SpotPlaces;
import org.jspecify.annotations.Nullable;

/// Marks that are one symbol each at one scale, wherever the map looks. What belongs to them is put
/// together when it comes into view. Thread-safe.
public final class Clusters {
    private static final int MANY = 1000;

    private final MarkerIndex index;
    private final SpotPlaces places;
    private final int[] spots;
    private final int[] starts;
    private final int[] counts;
    private final double[] x;
    private final double[] y;
    private final AtomicReferenceArray<@Nullable Cluster> made;

    /// Marks that are one symbol.
    ///
    /// @param point the point at which they are, or the mean of all members' points
    /// @param samePoint true when all are at that point
    public record Cluster(LatLon point, ClusterMembers members, boolean samePoint) {}

    /// @param spots points of the index, group by group
    /// @param starts where each group starts, and where the last ends
    Clusters(MarkerIndex index, SpotPlaces places, int[] spots, int[] starts) {
        this.index = index;
        this.places = places;
        this.spots = spots;
        this.starts = starts;
        counts = counts(index, spots, starts);
        x = means(places.x());
        y = means(places.y());
        made = new AtomicReferenceArray<>(x.length);
    }

    int size() {
        return x.length;
    }

    /// Members of a group.
    int count(int group) {
        return counts[group];
    }

    private static int[] counts(MarkerIndex index, int[] spots, int[] starts) {
        var counts = new int[starts.length - 1];
        Arrays.parallelSetAll(
                counts,
                group -> {
                    var count = 0;
                    for (var i = starts[group]; i < starts[group + 1]; i++) {
                        count += index.count(spots[i]);
                    }
                    return count;
                });
        return counts;
    }

    /// True of a group at one point.
    boolean isSpot(int group) {
        return starts[group + 1] - starts[group] == 1;
    }

    /// Points, group by group.
    int[] spots() {
        return spots;
    }

    /// Where each group starts in its points, and where the last ends.
    int[] starts() {
        return starts;
    }

    /// The middles of groups, by group.
    SpotPlaces middles() {
        return new SpotPlaces(places.projection(), x, y);
    }

    /// The same points in other groups.
    Clusters with(int[] otherSpots, int[] otherStarts) {
        return new Clusters(index, places, otherSpots, otherStarts);
    }

    private double[] means(double[] coordinates) {
        var means = new double[starts.length - 1];
        Arrays.parallelSetAll(means, group -> mean(coordinates, group));
        return means;
    }

    private double mean(double[] coordinates, int group) {
        var from = starts[group];
        var to = starts[group + 1];
        if (to - from == 1) {
            return coordinates[spots[from]];
        }
        double mean = 0;
        for (var i = from; i < to; i++) {
            mean += coordinates[spots[i]] * index.count(spots[i]) / counts[group];
        }
        return mean;
    }

    public List<Cluster> all() {
        return IntStream.range(0, x.length).parallel().mapToObj(this::cluster).toList();
    }

    /// Those whose middle lies in a box of map coordinates.
    public List<Cluster> within(double minX, double minY, double maxX, double maxY) {
        return IntStream.range(0, x.length)
                .parallel()
                .filter(i -> x[i] >= minX && x[i] <= maxX && y[i] >= minY && y[i] <= maxY)
                .mapToObj(this::cluster)
                .toList();
    }

    private Cluster cluster(int group) {
        var known = made.get(group);
        if (known == null) {
            made.compareAndSet(group, null, make(group));
            known = Objects.requireNonNull(made.get(group));
        }
        return known;
    }

    private Cluster make(int group) {
        var from = starts[group];
        var to = starts[group + 1];
        var samePoint = to - from == 1;
        var members = new ClusterMembers(index, index.marks(spots, from, to));
        if (members.size() > MANY) {
            members.markName(); // while other groups are looked at on other cores
        }
        if (samePoint) {
            members.order(); // a click lists them
        }
        return new Cluster(
                samePoint
                        ? index.point(spots[from])
                        : places.projection().toLatLon(x[group], y[group]),
                members,
                samePoint);
    }
}
