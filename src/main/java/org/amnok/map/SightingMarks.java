package org.amnok.map;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amnok.domain.query.RowSet;
import org.amnok.domain.query.SightingIndex;
import org.amnok.domain.query.SightingPages;
import org.jspecify.annotations.Nullable;

/// Marks that do not change, with what was found out about them: how they are ordered, and how they
/// group at the scales looked at last. All is made when it is first asked for, by one thread;
/// others wait for it. Equal by identity: nobody compares a million. Thread-safe.
public final class SightingMarks extends AbstractCollection<SightingMark> {
    private final Supplier<MarkSource> make;
    private @Nullable MarkSource source;
    private @Nullable MarkClusters clusters;
    private @Nullable MarkPoints points;
    private int @Nullable [] byUncertainty;

    private SightingMarks(Supplier<MarkSource> make) {
        this.make = make;
    }

    /// A copy; the same when it is one already.
    public static SightingMarks of(Collection<SightingMark> marks) {
        if (marks instanceof SightingMarks known) {
            return known;
        }
        var copy = new ListedMarks(marks);
        return new SightingMarks(() -> copy);
    }

    /// Marks that are made when a picture of them is.
    ///
    /// @param source is called once, on the thread that needs the marks first
    public static SightingMarks lazily(Supplier<List<SightingMark>> source) {
        return new SightingMarks(() -> new ListedMarks(source.get()));
    }

    /// Marks of the records of a project at their own places, for the screen of this machine only.
    /// None of them is made before it is needed.
    ///
    /// @param shown rows of the index
    /// @param pages reads texts of them, never on the FX thread
    public static SightingMarks of(SightingIndex index, RowSet shown, SightingPages pages) {
        return new SightingMarks(() -> IndexedMarks.of(index, shown, pages));
    }

    /// Marks that are made when they are first needed.
    static SightingMarks made(Supplier<MarkSource> make) {
        return new SightingMarks(make);
    }

    /// Works out how they group ahead of the first picture, which takes most of a second for a
    /// million: for a background thread.
    public void prepare() {
        clusters();
    }

    /// What they are made of.
    synchronized MarkSource source() {
        if (source == null) {
            source = make.get();
        }
        return source;
    }

    /// How they group.
    synchronized MarkClusters clusters() {
        if (clusters == null) {
            clusters = new MarkClusters(MarkIndex.of(source()));
        }
        return clusters;
    }

    /// Marks whose places are less exact than so many metres, the least exact first. The order is
    /// found once: a map that moves looks at few of a million.
    IntStream lessExactThan(double metres) {
        var marks = byUncertainty();
        var its = source();
        return IntStream.of(marks).takeWhile(mark -> its.uncertaintyMetres(mark) > metres);
    }

    private synchronized int[] byUncertainty() {
        if (byUncertainty == null) {
            var its = source();
            byUncertainty =
                    IntStream.range(0, its.size())
                            .parallel()
                            .filter(mark -> its.uncertaintyMetres(mark) > 0)
                            .mapToLong(mark -> widestFirst(its.uncertaintyMetres(mark), mark))
                            .sorted()
                            .mapToInt(key -> (int) key)
                            .toArray();
        }
        return byUncertainty;
    }

    /// Floats that are not negative are in the order of their bits.
    private static long widestFirst(double metres, int mark) {
        return (long) (Integer.MAX_VALUE - Float.floatToIntBits((float) metres)) << 32 | mark;
    }

    /// Each as a point of its own.
    synchronized MarkPoints points() {
        if (points == null) {
            points = MarkPoints.of(clusters().index());
        }
        return points;
    }

    @Override
    public Iterator<SightingMark> iterator() {
        var its = source();
        return IntStream.range(0, its.size()).mapToObj(its::mark).iterator();
    }

    @Override
    public int size() {
        return source().size();
    }
}
