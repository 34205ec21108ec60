package org.amnok.domain.project;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.project.CountTotal.Sum;

/// Sums counts while they come, in whatever order. Used once, by one thread.
public final class CountTally {
    private final Map<CountClass, Sum> byClass = new EnumMap<>(CountClass.class);
    private final Map<UUID, Map<CountClass, Told>> groups = new HashMap<>();
    private final boolean isRated;
    private int counted;
    private int notCounted;
    private int grouped;

    private CountTally(boolean isRated) {
        this.isRated = isRated;
    }

    /// Of which the sum has a best number only where all that is added has one.
    public static CountTally plain() {
        return new CountTally(false);
    }

    /// Where nobody gave a best number, or reports of the same differ in it, the least stands for
    /// it.
    public static CountTally rated() {
        return new CountTally(true);
    }

    /// Adds the counts of a number of sightings that have the same ones.
    public void add(List<Count> counts, int times) {
        add(sums(counts), times);
    }

    /// Adds the counts of a sighting that is in a "same as" group: all of the group count once.
    public void addSame(UUID group, List<Count> counts) {
        grouped++;
        var told = groups.computeIfAbsent(group, _ -> new EnumMap<>(CountClass.class));
        sums(counts).forEach((c, sum) -> told.merge(c, new Told(sum, sum), Told::and));
    }

    private void add(Map<CountClass, Sum> sums, int times) {
        sums.forEach(
                (c, sum) ->
                        byClass.merge(c, (isRated ? sum.rated() : sum).times(times), Sum::plus));
        counted += sums.isEmpty() ? 0 : times;
        notCounted += sums.isEmpty() ? times : 0;
    }

    /// What several reports say of the same.
    ///
    /// @param all what all of them allow
    /// @param any what one of them allows
    private record Told(Sum all, Sum any) {
        Told and(Told other) {
            return new Told(all.narrowed(other.all), any.widened(other.any));
        }

        /// What all allow; all that one of them allows when they contradict each other.
        Sum sum() {
            return all.isContradiction() ? any : all;
        }
    }

    private static Map<CountClass, Sum> sums(List<Count> counts) {
        var sums = new EnumMap<CountClass, Sum>(CountClass.class);
        counts.forEach(row -> sums.put(row.countClass(), Sum.of(row)));
        return sums;
    }

    private static Map<CountClass, Sum> sums(Map<CountClass, Told> told) {
        var sums = new EnumMap<CountClass, Sum>(CountClass.class);
        told.forEach((c, its) -> sums.put(c, its.sum()));
        return sums;
    }

    /// The sum; nothing may be added afterwards.
    public CountTotal total() {
        groups.values().forEach(told -> add(sums(told), 1));
        return new CountTotal(byClass, counted, notCounted, grouped - groups.size());
    }
}
