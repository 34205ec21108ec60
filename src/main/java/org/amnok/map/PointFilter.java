package org.amnok.map;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which rows of a [PointTable] are wanted. A row is when it passes all parts.
///
/// @param categories by index; null for all
/// @param firstDay and lastDay: both included, as [PointTable] counts days; rows without a day pass
///   only when both are open. [#OPEN_START] and [#OPEN_END] leave a side open.
/// @param box null for everywhere
public record PointFilter(
        @Nullable Set<Integer> categories, int firstDay, int lastDay, @Nullable Box box) {
    public static final int OPEN_START = Integer.MIN_VALUE;
    public static final int OPEN_END = Integer.MAX_VALUE;
    public static final PointFilter ALL = new PointFilter(null, OPEN_START, OPEN_END, null);

    /// A box of positions, edges included. One that crosses the antimeridian has west > east.
    public record Box(
            double westDegrees, double southDegrees, double eastDegrees, double northDegrees) {}

    public PointFilter {
        categories = categories == null ? null : Set.copyOf(categories);
    }

    public PointFilter of(Set<Integer> wanted) {
        return new PointFilter(wanted, firstDay, lastDay, box);
    }

    public PointFilter between(int first, int last) {
        return new PointFilter(categories, first, last, box);
    }

    public PointFilter within(double west, double south, double east, double north) {
        return new PointFilter(categories, firstDay, lastDay, new Box(west, south, east, north));
    }

    boolean isDated() {
        return firstDay != OPEN_START || lastDay != OPEN_END;
    }

    boolean isAll() {
        return categories == null && !isDated() && box == null;
    }
}
