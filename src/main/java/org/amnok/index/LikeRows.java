package org.amnok.index;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.amnok.domain.Outline;
import org.amnok.domain.OutlineDistance;
import org.amnok.domain.filter.Facet;
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
        return index.latestDay(row) == SightingIndex.NO_DAY
                ? new int[0]
                : new LikeRows(index, row).all(most);
    }

    /// The likeliest of some rows, as [#of] finds them among all.
    ///
    /// @param rows none of them retracted
    static int[] among(SightingIndex index, int row, int[] rows, int most) {
        return index.latestDay(row) == SightingIndex.NO_DAY
                ? new int[0]
                : new LikeRows(index, row).among(rows, most);
    }

    static double stated(double uncertaintyMetres) {
        return Double.isNaN(uncertaintyMetres) ? UNSTATED_METRES : uncertaintyMetres;
    }

    private int[] all(int most) {
        var passes = RowTest.notRetracted(index.dictionaries());
        return likeliest(
                Slice.of(index.chunks()).parallel().flatMap(slice -> some(slice, passes, most)),
                most);
    }

    private static int[] likeliest(Stream<Found> found, int most) {
        return found.sorted(LIKELIEST_FIRST).limit(most).mapToInt(Found::row).sorted().toArray();
    }

    private Stream<Found> some(Slice slice, RowTest passes, int most) {
        var best = new PriorityQueue<Found>(LIKELIEST_FIRST.reversed());
        slice.forEach(
                number -> {
                    var chunk = index.chunk(number);
                    var days = new DayTest(Integer.MIN_VALUE, last, first, Integer.MAX_VALUE);
                    var bits = chunk.alive.clone();
                    days.narrow(chunk, number, bits);
                    passes.narrow(chunk, number, bits);
                    RowTest.OneByOne near =
                            (its, i) -> {
                                keep(its, i, (number << Chunk.SHIFT) + i, best, most);
                                return true;
                            };
                    near.narrow(chunk, number, bits);
                });
        return best.stream();
    }

    private void keep(Chunk chunk, int i, int row, PriorityQueue<Found> best, int most) {
        var unlikely = row == asked ? Double.POSITIVE_INFINITY : unlikely(chunk, i);
        if (unlikely < Double.POSITIVE_INFINITY) {
            best.add(new Found(row, unlikely));
            if (best.size() > most) {
                best.remove();
            }
        }
    }

    private int[] among(int[] rows, int most) {
        var best = new PriorityQueue<Found>(LIKELIEST_FIRST.reversed());
        for (var row : rows) {
            var chunk = index.chunk(row >> Chunk.SHIFT);
            var i = row & Chunk.ROWS - 1;
            var latest = chunk.latest(i);
            if (latest != Chunk.NO_DAY && latest >= first && chunk.earliest(i) <= last) {
                keep(chunk, i, row, best, most);
            }
        }
        return likeliest(best.stream(), most);
    }

    /// Infinite for what is elsewhere.
    private double unlikely(Chunk chunk, int i) {
        var apart = apart(chunk, i);
        var days = Math.min(4000, (long) chunk.latest(i) - chunk.earliest(i));
        var kind = chunk.facets[Facet.KIND.ordinal()].get(i) == index.valueId(asked, Facet.KIND);
        return apart + days / 100.0 + (kind ? 0 : 2);
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
