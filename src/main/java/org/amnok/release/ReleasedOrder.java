package org.amnok.release;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// The order of what is drawn: only what is released decides it, so that it says nothing of what
/// stays, and a picture can be made again.
final class ReleasedOrder {
    private ReleasedOrder() {}

    /// The latest last, and so above the others; of one day those in the south. Those without a
    /// date or a point come first. On all cores.
    static List<ReleasedSighting> sorted(List<ReleasedSighting> all) {
        var sorted = all.toArray(ReleasedSighting[]::new);
        Arrays.parallelSort(sorted, ReleasedOrder::compared);
        return List.of(sorted);
    }

    private static int compared(ReleasedSighting one, ReleasedSighting other) {
        var order = byDays(one.dates(), other.dates());
        if (order == 0) {
            order = Double.compare(lat(other), lat(one));
        }
        if (order == 0) {
            order = Double.compare(lon(one), lon(other));
        }
        return order == 0 ? alike(one, other) : order;
    }

    @SuppressWarnings("ReferenceEquality") // of parts that are shared
    private static int byDays(@Nullable DateSpan one, @Nullable DateSpan other) {
        if (one == other) {
            return 0;
        } else if (one == null || other == null) {
            return one == null ? -1 : 1;
        }
        var order = one.latest().compareTo(other.latest());
        return order == 0 ? one.earliest().compareTo(other.earliest()) : order;
    }

    private static double lat(ReleasedSighting each) {
        var point = each.point();
        return point == null ? Double.POSITIVE_INFINITY : point.latDegrees();
    }

    private static double lon(ReleasedSighting each) {
        var point = each.point();
        return point == null ? 0 : point.lonDegrees();
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
