package org.amnok.map;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Marks that do not change, with what was found out about them: how they are ordered, and how they
/// group at the scales looked at last. All is made when it is first asked for, by one thread;
/// others wait for it. Equal by identity: nobody compares a million. Thread-safe.
public final class SightingMarks extends AbstractCollection<SightingMark> {
    private final Supplier<List<SightingMark>> source;
    private @Nullable List<SightingMark> marks;
    private @Nullable MarkClusters clusters;

    private SightingMarks(Supplier<List<SightingMark>> source) {
        this.source = source;
    }

    /// A copy; the same when it is one already.
    public static SightingMarks of(Collection<SightingMark> marks) {
        if (marks instanceof SightingMarks known) {
            return known;
        }
        var copy = List.copyOf(marks);
        return new SightingMarks(() -> copy);
    }

    /// Marks that are made when a picture of them is.
    ///
    /// @param source is called once, on the thread that needs the marks first
    public static SightingMarks lazily(Supplier<List<SightingMark>> source) {
        return new SightingMarks(source);
    }

    private synchronized List<SightingMark> marks() {
        if (marks == null) {
            marks = List.copyOf(source.get());
        }
        return marks;
    }

    /// How they group.
    synchronized MarkClusters clusters() {
        if (clusters == null) {
            clusters = new MarkClusters(MarkIndex.of(marks()));
        }
        return clusters;
    }

    @Override
    public Iterator<SightingMark> iterator() {
        return marks().iterator();
    }

    @Override
    public Spliterator<SightingMark> spliterator() {
        return marks().spliterator();
    }

    @Override
    public int size() {
        return marks().size();
    }
}
