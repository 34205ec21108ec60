package org.amnok.domain.project;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.project.CountTotal.Sum;

/// Sums counts while they come. Used once, by one thread.
public final class CountTally {
    private final Map<CountClass, Sum> byClass = new EnumMap<>(CountClass.class);
    private final Map<UUID, Map<CountClass, Sum>> groups = new HashMap<>();
    private int counted;
    private int notCounted;
    private int grouped;

    /// Adds the counts of a number of sightings that have the same ones.
    public void add(List<Count> counts, int times) {
        add(sums(counts), times);
    }

    /// Adds the counts of a sighting that is in a "same as" group: all of the group count once.
    public void addSame(UUID group, List<Count> counts) {
        grouped++;
        groups.merge(group, sums(counts), CountTally::same);
    }

    private void add(Map<CountClass, Sum> sums, int times) {
        sums.forEach((c, sum) -> byClass.merge(c, sum.times(times), Sum::plus));
        counted += sums.isEmpty() ? 0 : times;
        notCounted += sums.isEmpty() ? times : 0;
    }

    private static Map<CountClass, Sum> sums(List<Count> counts) {
        var sums = new EnumMap<CountClass, Sum>(CountClass.class);
        counts.forEach(row -> sums.put(row.countClass(), Sum.of(row)));
        return sums;
    }

    private static Map<CountClass, Sum> same(Map<CountClass, Sum> a, Map<CountClass, Sum> b) {
        var both = new EnumMap<CountClass, Sum>(CountClass.class);
        both.putAll(a);
        b.forEach((c, sum) -> both.merge(c, sum, Sum::same));
        return both;
    }

    /// The sum; nothing may be added afterwards.
    public CountTotal total() {
        groups.values().forEach(group -> add(group, 1));
        return new CountTotal(byClass, counted, notCounted, grouped - groups.size());
    }
}
