package org.amnok.release;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.jspecify.annotations.Nullable;

/// The order of what is drawn: only what is released decides it, so that it says nothing of what
/// stays, and a picture can be made again.
final class ReleasedOrder {
    private static final Comparator<ReleasedSighting> ALIKE =
            comparing(ReleasedSighting::kind)
                    .thenComparing(ReleasedSighting::title)
                    .thenComparing(each -> String.valueOf(each.stretch()))
                    .thenComparing(ReleasedOrder::byDetails);

    private ReleasedOrder() {}

    /// The latest last, and so above the others; of one day those in the south. Those without a
    /// date or a point come first. On all cores.
    static List<ReleasedSighting> sorted(List<ReleasedSighting> all) {
        var dated = all.stream().map(Dated::of).toArray(Dated[]::new);
        Arrays.parallelSort(dated, ReleasedOrder::compared);
        return Stream.of(dated).map(Dated::each).toList();
    }

    /// With its days as numbers, which are compared many times.
    private record Dated(long latest, long earliest, ReleasedSighting each) {
        static Dated of(ReleasedSighting each) {
            var dates = each.dates();
            return dates == null
                    ? new Dated(Long.MIN_VALUE, Long.MIN_VALUE, each)
                    : new Dated(dates.latest().toEpochDay(), dates.earliest().toEpochDay(), each);
        }
    }

    private static int compared(Dated one, Dated other) {
        var order = Long.compare(one.latest, other.latest);
        if (order == 0) {
            order = Long.compare(one.earliest, other.earliest);
        }
        if (order == 0) {
            order = compared(one.each.point(), other.each.point());
        }
        return order == 0 ? ALIKE.compare(one.each, other.each) : order;
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

    private static int compared(@Nullable LatLon one, @Nullable LatLon other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        var order = Double.compare(other.latDegrees(), one.latDegrees());
        return order == 0 ? Double.compare(one.lonDegrees(), other.lonDegrees()) : order;
    }
}
