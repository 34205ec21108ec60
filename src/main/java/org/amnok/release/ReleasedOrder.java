package org.amnok.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The order of what is drawn: only what is released decides it, so that it says nothing of what
/// stays, and a picture can be made again.
final class ReleasedOrder {
    private ReleasedOrder() {}

    /// The latest last, and so above the others; of one day those in the south. Those without a
    /// date or a point come first. On all cores.
    static List<ReleasedSighting> sorted(List<ReleasedSighting> all) {
        var placed = all.stream().map(Placed::of).toArray(Placed[]::new);
        Arrays.parallelSort(placed, ReleasedOrder::compared);
        return Stream.of(placed).map(Placed::each).toList();
    }

    /// With its days and its point as numbers, which are compared many times.
    ///
    /// @param days the latest one above the earliest one
    private record Placed(long days, double lat, double lon, ReleasedSighting each) {
        static Placed of(ReleasedSighting each) {
            var dates = each.dates();
            var point = each.point();
            return new Placed(
                    dates == null
                            ? Long.MIN_VALUE
                            : (dates.latest().toEpochDay() << Integer.SIZE)
                                    + dates.earliest().toEpochDay(),
                    point == null ? Double.POSITIVE_INFINITY : point.latDegrees(),
                    point == null ? 0 : point.lonDegrees(),
                    each);
        }
    }

    private static int compared(Placed one, Placed other) {
        var order = Long.compare(one.days, other.days);
        if (order == 0) {
            order = Double.compare(other.lat, one.lat);
        }
        if (order == 0) {
            order = Double.compare(one.lon, other.lon);
        }
        return order == 0 ? alike(one.each, other.each) : order;
    }

    private static int alike(ReleasedSighting one, ReleasedSighting other) {
        var order = one.kind().compareTo(other.kind());
        if (order == 0 && one.isLike(other)) {
            return 0;
        }
        if (order == 0) {
            order = one.title().compareTo(other.title());
        }
        if (order == 0) {
            order = String.valueOf(one.stretch()).compareTo(String.valueOf(other.stretch()));
        }
        return order == 0 ? byDetails(one, other) : order;
    }

    /// By words, which are made of few: of most that are alike so far the details are, too.
    private static int byDetails(ReleasedSighting one, ReleasedSighting other) {
        var ours = one.details();
        var theirs = other.details();
        if (one.hasDetailsOf(other)) {
            return 0;
        }
        if (!ours.fields().equals(theirs.fields())) {
            var order = ours.fields().toString().compareTo(theirs.fields().toString());
            if (order != 0) {
                return order;
            }
        }
        return ours.equals(theirs) ? 0 : ours.toString().compareTo(theirs.toString());
    }
}
