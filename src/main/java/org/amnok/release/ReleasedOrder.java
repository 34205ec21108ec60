package org.amnok.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// The order of what is drawn: only what is released decides it, so that it says nothing of what
/// stays, and a picture can be made again.
final class ReleasedOrder {
    /// Comes before all days.
    private static final DateSpan UNDATED = new DateSpan(LocalDate.MIN, LocalDate.MIN);

    private ReleasedOrder() {}

    /// The latest last, and so above the others; of one day those in the south. Those without a
    /// date or a point come first. On all cores: those of the same days are few enough to lie near
    /// each other in memory, which takes less than half the time of sorting all at once. Those that
    /// are known at once to be alike stay together.
    static List<ReleasedSighting> sorted(List<ReleasedSighting> all) {
        var byDays = new HashMap<DateSpan, List<ReleasedSighting>>();
        for (var each : all) {
            var days = each.dates() == null ? UNDATED : each.dates();
            byDays.computeIfAbsent(days, same -> new ArrayList<>()).add(each);
        }
        byDays.entrySet().parallelStream().forEach(each -> each.setValue(ofDays(each.getValue())));
        var order = Comparator.comparing(DateSpan::latest).thenComparing(DateSpan::earliest);
        return byDays.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private static List<ReleasedSighting> ofDays(List<ReleasedSighting> some) {
        var groups = new ArrayList<List<ReleasedSighting>>();
        var known = new HashMap<Alike, List<ReleasedSighting>>();
        for (var each : some) {
            if (each.level() == PrivacyLevel.EXACT) {
                groups.add(List.of(each));
            } else {
                known.computeIfAbsent(new Alike(each), _ -> begun(groups)).add(each);
            }
        }
        groups.sort((one, other) -> compared(one.getFirst(), other.getFirst()));
        return groups.stream().flatMap(List::stream).toList();
    }

    private static List<ReleasedSighting> begun(List<List<ReleasedSighting>> groups) {
        var group = new ArrayList<ReleasedSighting>(1);
        groups.add(group);
        return group;
    }

    /// Equal to what is known at once to differ in no more than identifiers and doubts.
    private record Alike(ReleasedSighting one) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Alike(var its) && one.kind() == its.kind() && one.isLike(its);
        }

        @Override
        public int hashCode() {
            // of parts that are shared, as equality has it: what is in them need not be looked at
            return 31 * (31 * System.identityHashCode(one.place()) + one.kind().ordinal())
                    + System.identityHashCode(one.details());
        }
    }

    private static int compared(ReleasedSighting one, ReleasedSighting other) {
        if (one.isPlacedAs(other)) {
            return alike(one, other);
        }
        var order = Double.compare(northDegrees(other), northDegrees(one));
        if (order == 0) {
            order = Double.compare(eastDegrees(one), eastDegrees(other));
        }
        return order == 0 ? alike(one, other) : order;
    }

    private static double northDegrees(ReleasedSighting each) {
        var point = each.point();
        return point == null ? Double.POSITIVE_INFINITY : point.latDegrees();
    }

    private static double eastDegrees(ReleasedSighting each) {
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
