package org.amnok.map.cluster;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.map.marker.ListedMarkers;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.MarkerOrder;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.marker.SightingMarker;
import org.jspecify.annotations.Nullable;

/// Members of a group, with answers that take a look at all of them. Marks are made when they are
/// asked for, and put in order when one in the middle is. Thread-safe: two threads may find the
/// same answer twice.
public final class ClusterMembers extends AbstractList<SightingMarker> implements RandomAccess {
    private static final int MANY = 10_000;

    private final MarkerIndex index;
    private final int[] unordered;
    private volatile int @Nullable [] ordered;
    private final MarkerOrder.Ends ends;
    private volatile @Nullable SightingMarker first;
    private volatile @Nullable String markName;
    private volatile @Nullable Selected lastSelected;

    private record Selected(BitSet among, boolean is) {}

    /// @param marks at least one
    ClusterMembers(MarkerIndex index, int[] marks) {
        this.index = index;
        unordered = marks;
        ends = index.order().ends(marks);
    }

    /// The same when they are members of a group already.
    static ClusterMembers of(List<SightingMarker> marks) {
        if (marks instanceof ClusterMembers known) {
            return known;
        }
        var source = new ListedMarkers(marks);
        return new ClusterMembers(
                MarkerIndex.of(source), IntStream.range(0, source.size()).toArray());
    }

    /// These and others of the same index.
    ClusterMembers with(ClusterMembers others) {
        return new ClusterMembers(
                index,
                IntStream.concat(IntStream.of(unordered), IntStream.of(others.unordered))
                        .toArray());
    }

    @Override
    public SightingMarker get(int position) {
        return position == 0 ? getFirst() : source().mark(ordered()[position]);
    }

    @Override
    public SightingMarker getFirst() {
        var known = first;
        if (known == null) {
            known = source().mark(ends.first());
            first = known;
        }
        return known;
    }

    /// The number of the first one.
    int firstMark() {
        return ends.first();
    }

    @Override
    public SightingMarker getLast() {
        return source().mark(ends.last());
    }

    /// Puts them in order ahead of being asked for one.
    void order() {
        if (unordered.length > 1) {
            ordered();
        }
    }

    private int[] ordered() {
        var known = ordered;
        if (known == null) {
            known = index.order().sorted(unordered);
            ordered = known;
        }
        return known;
    }

    @Override
    public int size() {
        return unordered.length;
    }

    /// How many reports they stand for.
    int count() {
        return source().isCounted()
                ? IntStream.of(unordered).map(source()::reports).sum()
                : unordered.length;
    }

    /// What the marks are made of.
    MarkerSource source() {
        return index.source();
    }

    /// The numbers of all marks, in no order; not to be changed.
    int[] marks() {
        return unordered;
    }

    /// The name by which the renderer knows their symbol.
    String markName() {
        var known = markName;
        if (known == null) {
            known = SightingSymbols.markName(this);
            markName = known;
        }
        return known;
    }

    /// In the order of the members; when they are many, in any.
    List<UUID> uuids() {
        var marks = unordered.length > MANY ? unordered : ordered();
        return IntStream.of(marks).mapToObj(source()::uuid).toList();
    }

    boolean holds(UUID uuid) {
        return IntStream.of(unordered).anyMatch(mark -> source().uuid(mark).equals(uuid));
    }

    /// True when one of them is selected. Remembers the answer for one selection.
    boolean isSelected(Collection<UUID> selected) {
        var among = index.among(selected);
        var known = lastSelected;
        if (known == null || known.among != among) {
            known = new Selected(among, IntStream.of(unordered).anyMatch(among::get));
            lastSelected = known;
        }
        return known.is;
    }
}
