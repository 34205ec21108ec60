package org.amnok.map.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.marker.MarkerSource;
import org.jspecify.annotations.Nullable;

/// Places with how far off they may be, each once, numbered from 0, the least exact first, and of
/// those the one whose mark comes first. A hundred thousand sightings that were moved to the middle
/// of one cell are one place: what is asked of places is asked of few. Does not change.
public final class Reaches {
    /// No circle is drawn whose radius is smaller.
    public static final double SYMBOL_PIXELS = 12;

    /// So far around the picture labels are placed that may move into it: they must know of the
    /// circles there.
    private static final double NEAR_PIXELS = 240;

    /// Degrees of each: a map that moves asks for those of a million in a row, which the columns
    /// have in another order.
    private final double[] lon;

    private final double[] lat;
    private final int[] sightings;

    /// Where those that are equally exact start, and where the last end.
    private final int[] runs;

    /// Of each run.
    private final double[] metres;

    private volatile @Nullable Seen lastSeen;

    private record Seen(Viewport viewport, List<PlaceCircle> circles) {}

    private Reaches(MarkerSource source, int[] marks, int[] sightings) {
        lon = IntStream.of(marks).mapToDouble(source::lonDegrees).toArray();
        lat = IntStream.of(marks).mapToDouble(source::latDegrees).toArray();
        this.sightings = sightings;
        var each = IntStream.of(marks).mapToDouble(source::uncertaintyMetres).toArray();
        runs =
                IntStream.rangeClosed(0, each.length)
                        .filter(i -> i == 0 || i == each.length || each[i] != each[i - 1])
                        .toArray();
        metres = IntStream.of(runs).limit(runs.length - 1).mapToDouble(i -> each[i]).toArray();
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
    public IntStream lessExactThan(double least) {
        return IntStream.range(0, runs[runsLessExactThan(least)]);
    }

    private int runsLessExactThan(double least) {
        var low = 0;
        var high = metres.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (metres[middle] > least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Those of the less exact that a picture may show.
    ///
    /// @param least metres that they are less exact than
    /// @param around how many metres around its place one shows, by its own
    public int[] lessExactThan(double least, SeenArea seen, DoubleUnaryOperator around) {
        var found = IntStream.builder();
        var end = runsLessExactThan(least);
        for (var run = 0; run < end; run++) {
            var far = around.applyAsDouble(metres[run]);
            for (var reach = runs[run]; reach < runs[run + 1]; reach++) {
                if (seen.mayShow(lon[reach], lat[reach], far)) {
                    found.add(reach);
                }
            }
        }
        return found.build().toArray();
    }

    /// What a picture shows of them, and what lies near it: the circles that are wider than a
    /// symbol, the widest first. Remembers the answer: of one picture the map, its legend and its
    /// notes ask.
    public List<PlaceCircle> circles(Viewport viewport) {
        var known = lastSeen;
        if (known == null || !known.viewport.equals(viewport)) {
            known = new Seen(viewport, List.copyOf(circlesNear(viewport)));
            lastSeen = known;
        }
        return known.circles;
    }

    private List<PlaceCircle> circlesNear(Viewport viewport) {
        var seen = SeenArea.of(viewport);
        var least = SYMBOL_PIXELS * seen.leastMetresPerPixel();
        var around = 2 * NEAR_PIXELS * seen.leastMetresPerPixel();
        var circles = new ArrayList<PlaceCircle>();
        for (var reach : lessExactThan(least, seen, radius -> radius + around)) {
            var point = point(reach);
            var far = metres(reach);
            if (PlaceCircle.radius(point, far, viewport) > SYMBOL_PIXELS) {
                circles.add(PlaceCircle.of(point, far, sightings[reach], viewport));
            }
        }
        return circles;
    }

    public LatLon point(int reach) {
        return LatLon.ofXy(lon[reach], lat[reach]);
    }

    /// How far off it may be.
    public double metres(int reach) {
        var run = Arrays.binarySearch(runs, reach);
        return metres[run < 0 ? -run - 2 : run];
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
