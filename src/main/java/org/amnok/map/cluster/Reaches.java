package org.amnok.map.cluster;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.amnok.map.SeenArea;
import org.amnok.map.marker.MarkerSource;

/// Places with how far off they may be, each once, numbered from 0, the least exact first, and of
/// those the one whose mark comes first. A hundred thousand sightings that were moved to the middle
/// of one cell are one place: what is asked of places is asked of few. Does not change.
public final class Reaches {
    /// As far as rounding moves a place, or farther.
    private static final double ROUNDED_METRES = 2;

    private final MarkerSource source;

    /// The first mark of each.
    private final int[] marks;

    private final int[] sightings;

    /// Degrees of each, rounded: most of a million are passed over by what lies in a row.
    private final float[] lon;

    private final float[] lat;

    /// Where those that are equally exact start, and where the last end.
    private final int[] runs;

    private Reaches(MarkerSource source, int[] marks, int[] sightings) {
        this.source = source;
        this.marks = marks;
        this.sightings = sightings;
        lon = new float[marks.length];
        lat = new float[marks.length];
        for (var reach = 0; reach < marks.length; reach++) {
            lon[reach] = (float) source.lonDegrees(marks[reach]);
            lat[reach] = (float) source.latDegrees(marks[reach]);
        }
        runs =
                IntStream.rangeClosed(0, marks.length)
                        .filter(
                                reach ->
                                        reach == 0
                                                || reach == marks.length
                                                || metres(reach) != metres(reach - 1))
                        .toArray();
    }

    private double metres(int reach) {
        return source.uncertaintyMetres(marks[reach]);
    }

    /// Of marks whose uncertainty is known and not 0.
    static Reaches of(MarkerSource source) {
        var sorted =
                IntStream.range(0, source.size())
                        .parallel()
                        .filter(mark -> source.uncertaintyMetres(mark) > 0)
                        .mapToLong(mark -> widestFirst(source.uncertaintyMetres(mark), mark))
                        .sorted()
                        .mapToInt(key -> (int) key)
                        .toArray();
        var table = new Table(source, sorted.length);
        var marks = new int[sorted.length];
        var counts = new int[sorted.length];
        var size = 0;
        for (var mark : sorted) {
            var reach = table.put(mark, marks, size);
            if (reach == size) {
                marks[size++] = mark;
            }
            counts[reach]++;
        }
        return new Reaches(source, Arrays.copyOf(marks, size), Arrays.copyOf(counts, size));
    }

    /// Floats that are not negative are in the order of their bits.
    private static long widestFirst(double metres, int mark) {
        return (long) (Integer.MAX_VALUE - Float.floatToIntBits((float) metres)) << 32 | mark;
    }

    /// Those that are less exact than a distance in metres.
    public IntStream lessExactThan(double metres) {
        return IntStream.range(0, runs[runsLessExactThan(metres)]);
    }

    private int runsLessExactThan(double metres) {
        var low = 0;
        var high = runs.length - 1;
        while (low < high) {
            var middle = low + high >>> 1;
            if (metres(runs[middle]) > metres) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Those of the less exact that a picture may show.
    ///
    /// @param metres they are less exact than
    /// @param around how many metres around its place one shows, by its own
    public int[] lessExactThan(double metres, SeenArea seen, DoubleUnaryOperator around) {
        var found = IntStream.builder();
        var end = runsLessExactThan(metres);
        for (var run = 0; run < end; run++) {
            var far = around.applyAsDouble(metres(runs[run]));
            for (var reach = runs[run]; reach < runs[run + 1]; reach++) {
                if (seen.mayShow(lon[reach], lat[reach], far + ROUNDED_METRES)
                        && isShown(reach, seen, far)) {
                    found.add(reach);
                }
            }
        }
        return found.build().toArray();
    }

    private boolean isShown(int reach, SeenArea seen, double far) {
        return seen.mayShow(source.lonDegrees(marks[reach]), source.latDegrees(marks[reach]), far);
    }

    /// The first mark that has it.
    public int mark(int reach) {
        return marks[reach];
    }

    /// How many have it.
    public int sightings(int reach) {
        return sightings[reach];
    }

    /// Finds the reach of marks by place and uncertainty, as an open table.
    private static final class Table {
        private static final int MIXED = 0x9E3779B9;

        private final MarkerSource source;

        /// One more than the reach; 0 for none.
        private final int[] slots;

        Table(MarkerSource source, int most) {
            this.source = source;
            slots = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
        }

        /// The reach that a mark has; it is the next when none before has it.
        int put(int mark, int[] marks, int next) {
            var slot = hash(mark) & (slots.length - 1);
            while (slots[slot] != 0 && !isSame(marks[slots[slot] - 1], mark)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == 0) {
                slots[slot] = next + 1;
            }
            return slots[slot] - 1;
        }

        private int hash(int mark) {
            var hash =
                    (Double.hashCode(source.lonDegrees(mark)) * MIXED
                                            + Double.hashCode(source.latDegrees(mark)))
                                    * MIXED
                            + Double.hashCode(source.uncertaintyMetres(mark));
            return (hash * MIXED) >>> 1 ^ hash >>> 16;
        }

        private boolean isSame(int one, int other) {
            return isSame(source.lonDegrees(one), source.lonDegrees(other))
                    && isSame(source.latDegrees(one), source.latDegrees(other))
                    && isSame(source.uncertaintyMetres(one), source.uncertaintyMetres(other));
        }

        private static boolean isSame(double one, double other) {
            return Double.compare(one, other) == 0;
        }
    }
}
