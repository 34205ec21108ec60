package org.amnok.release;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.amnok.domain.LatLon;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// The order of what is drawn: only what is released decides it, so that it says nothing of what
/// stays, and a picture can be made again.
final class ReleasedOrder {
    /// The latest last, and so above the others; of one day those in the south.
    static final Comparator<ReleasedSighting> PLAIN = ReleasedOrder::compared;

    private static final Comparator<ReleasedSighting> ALIKE =
            comparing(ReleasedSighting::kind)
                    .thenComparing(ReleasedSighting::title)
                    .thenComparing(each -> String.valueOf(each.stretch()))
                    .thenComparing(ReleasedOrder::byDetails);

    private ReleasedOrder() {}

    /// Of those without a date or a point first.
    private static int compared(ReleasedSighting one, ReleasedSighting other) {
        var order = compared(one.dates(), other.dates());
        if (order == 0) {
            order = compared(one.point(), other.point());
        }
        return order == 0 ? ALIKE.compare(one, other) : order;
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

    private static int compared(@Nullable DateSpan one, @Nullable DateSpan other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        var order = one.latest().compareTo(other.latest());
        return order == 0 ? one.earliest().compareTo(other.earliest()) : order;
    }

    private static int compared(@Nullable LatLon one, @Nullable LatLon other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        var order = Double.compare(other.latDegrees(), one.latDegrees());
        return order == 0 ? Double.compare(one.lonDegrees(), other.lonDegrees()) : order;
    }
}
