package org.amnok.release;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import org.amnok.domain.LatLon;
import org.jspecify.annotations.Nullable;

/// The order of what is drawn: only what is released decides it, so that it says nothing of what
/// stays, and a picture can be made again.
final class ReleasedOrder {
    /// The latest last, and so above the others; of one day those in the south.
    static final Comparator<ReleasedSighting> PLAIN =
            comparing(ReleasedOrder::latest, nullsFirst(naturalOrder()))
                    .thenComparing(ReleasedOrder::earliest, nullsFirst(naturalOrder()))
                    .thenComparing(
                            ReleasedSighting::point,
                            nullsFirst(
                                    comparingDouble(LatLon::latDegrees)
                                            .reversed()
                                            .thenComparingDouble(LatLon::lonDegrees)))
                    .thenComparing(ReleasedSighting::kind)
                    .thenComparing(ReleasedSighting::title)
                    .thenComparing(each -> String.valueOf(each.stretch()))
                    .thenComparing(each -> each.details().toString());

    private ReleasedOrder() {}

    private static @Nullable LocalDate latest(ReleasedSighting sighting) {
        var dates = sighting.dates();
        return dates == null ? null : dates.latest();
    }

    private static @Nullable LocalDate earliest(ReleasedSighting sighting) {
        var dates = sighting.dates();
        return dates == null ? null : dates.earliest();
    }
}
