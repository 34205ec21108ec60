package org.amnok.map;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Members of a group, with answers that take a look at all of them. Thread-safe: two threads may
/// find the same answer twice.
final class ClusterMembers extends AbstractList<SightingMark> implements RandomAccess {
    private final MarkIndex index;
    private final int[] ranks;
    private volatile @Nullable String markName;
    private volatile @Nullable Selected lastSelected;

    private record Selected(Set<UUID> among, boolean is) {}

    ClusterMembers(MarkIndex index, int[] ranks) {
        this.index = index;
        this.ranks = ranks;
    }

    @Override
    public SightingMark get(int position) {
        return index.mark(ranks[position]);
    }

    @Override
    public int size() {
        return ranks.length;
    }

    String markName(Supplier<String> make) {
        var known = markName;
        if (known == null) {
            known = make.get();
            markName = known;
        }
        return known;
    }

    /// True when one of them is selected. Remembers the answer for one selection.
    boolean isSelected(Set<UUID> selected) {
        var known = lastSelected;
        if (known == null || known.among != selected) {
            known = new Selected(selected, stream().anyMatch(m -> selected.contains(m.uuid())));
            lastSelected = known;
        }
        return known.is;
    }
}
