package org.amnok.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.Certainty;
import org.amnok.domain.Outline;
import org.amnok.domain.OutlineDistance;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.jspecify.annotations.Nullable;

/// Finds rows that may be of the place and the days of another: their circles or stretches meet,
/// their days overlap. Retracted ones, and those without day or place, are none.
public final class LikeRows {
    /// Of a point whose uncertainty nobody stated.
    private static final double UNSTATED_METRES = 500;

    private static final Comparator<Found> LIKELIEST_FIRST =
            Comparator.comparingDouble(Found::unlikely).thenComparingInt(Found::row);

    private final SightingIndex index;
    private final int asked;
    private final int first;
    private final int last;
    private final @Nullable OutlineDistance point;
    private final double metres;

    /// The nearer it is and the fewer days it may be of, the likelier.
    private record Found(int row, double unlikely) {}

    private LikeRows(SightingIndex index, int asked) {
        this.index = index;
        this.asked = asked;
        first = index.earliestDay(asked);
        last = index.latestDay(asked);
        point = index.point(asked).map(Outline::of).map(OutlineDistance::new).orElse(null);
        metres = stated(index.uncertaintyMetres(asked));
    }

    /// The likeliest, in the order of their rows.
    ///
    /// @param most that are told
    public static int[] of(SightingIndex index, int row, int most) {
        if (index.latestDay(row) == SightingIndex.NO_DAY) {
            return new int[0];
        }
        var days =
                new DateSpan(
                        LocalDate.ofEpochDay(index.earliestDay(row)),
                        LocalDate.ofEpochDay(index.latestDay(row)));
        var during = new Criterion.During(days, Certainty.POSSIBLE);
        var rows = index.rows(new SightingFilter(List.of(during)));
        return among(index, row, rows.stream().parallel(), most);
    }

    /// The likeliest of some rows, as [#of] finds them among all.
    ///
    /// @param rows with a day, none of them retracted
    static int[] among(SightingIndex index, int row, IntStream rows, int most) {
        var asked = new LikeRows(index, row);
        return rows.mapToObj(each -> new Found(each, asked.unlikely(each)))
                .filter(each -> each.unlikely < Double.POSITIVE_INFINITY)
                .sorted(LIKELIEST_FIRST)
                .limit(most)
                .mapToInt(Found::row)
                .sorted()
                .toArray();
    }

    static double stated(double uncertaintyMetres) {
        return Double.isNaN(uncertaintyMetres) ? UNSTATED_METRES : uncertaintyMetres;
    }

    /// Infinite for what is elsewhere or of other days, and for the row that is asked about.
    private double unlikely(int row) {
        var chunk = index.chunk(row >> Chunk.SHIFT);
        var i = row & Chunk.ROWS - 1;
        if (row == asked || chunk.latest(i) < first || chunk.earliest(i) > last) {
            return Double.POSITIVE_INFINITY;
        }
        var days = Math.min(4000, (long) chunk.latest(i) - chunk.earliest(i));
        var kind = chunk.facets[Facet.KIND.ordinal()].get(i) == index.valueId(asked, Facet.KIND);
        return apart(chunk, i) + days / 100.0 + (kind ? 0 : 2);
    }

    /// 0 for the same point, 1 for circles that just touch or stretches that meet.
    private double apart(Chunk chunk, int i) {
        if (point != null && !Double.isNaN(chunk.lon[i])) {
            var reach = metres + stated(chunk.uncertaintyMetres.get(i));
            if (point.isBeyond(chunk.lon[i], chunk.lat[i], reach)) {
                return Double.POSITIVE_INFINITY;
            }
            var away = point.metres(chunk.lon[i], chunk.lat[i]);
            return away <= reach ? away / reach : Double.POSITIVE_INFINITY;
        }
        var river = index.riverOrdinal(asked);
        return river != Chunk.NO_RIVER
                        && chunk.river[i] == river
                        && chunk.fromKilometre[i] <= index.toKilometre(asked)
                        && chunk.toKilometre[i] >= index.fromKilometre(asked)
                ? 1
                : Double.POSITIVE_INFINITY;
    }
}
