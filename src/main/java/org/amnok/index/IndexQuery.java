package org.amnok.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;

/// A filter made ready for one state of an index.
final class IndexQuery {
    /// @param subject of the criterion
    private record Demand(String subject, RowTest test) {}

    private final SightingIndex index;
    private final List<Demand> demands = new ArrayList<>();

    IndexQuery(SightingIndex index, SightingFilter filter) {
        this(index, filter.criteria());
        if (filter.values(Facet.STATUS).isEmpty()) {
            demands.add(
                    new Demand(Facet.STATUS.code(), RowTest.notRetracted(index.dictionaries())));
        } else if (!filter.showsRetracted()) {
            demands.add(new Demand("retracted", RowTest.notRetracted(index.dictionaries())));
        }
    }

    /// Of some criteria alone: what was retracted meets them, too.
    IndexQuery(SightingIndex index, List<Criterion> criteria) {
        this.index = index;
        for (var criterion : criteria) {
            demands.add(new Demand(criterion.subject(), test(criterion)));
        }
    }

    /// All demands but those about one subject.
    private List<Demand> quickestFirst(String butFor) {
        return demands.stream()
                .filter(d -> !d.subject.equals(butFor))
                .sorted(Comparator.comparingInt(d -> d.test.rank()))
                .toList();
    }

    private RowTest test(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words(var text) -> RowTest.in(new WordRows(index).with(text));
            case Criterion.AnyOf any -> RowTest.anyOf(any, index.dictionaries());
            case Criterion.During during -> RowTest.during(during);
            case Criterion.AlongRiver along -> RowTest.along(along, index.dictionaries());
            case Criterion.AtLeast least -> RowTest.atLeast(least, index.dictionaries());
            case Criterion.InArea area ->
                    index.prepared(area, () -> NearTest.inside(area, index.surroundings().lines()));
            case Criterion.Within within ->
                    index.prepared(within, () -> new NearTest(within, index.surroundings()));
            case Criterion.NoneOf none -> RowTest.noneOf(none, index.dictionaries());
            case Criterion.NotLookedSince asked ->
                    new ObservationMatch(asked, index.surroundings().looks(), index.dictionaries());
        };
    }

    /// What the demands let through of one chunk.
    final class Passing {
        private final Chunk chunk;
        private final List<long[]> each = new ArrayList<>();

        Passing(int number) {
            chunk = index.chunk(number);
            for (var demand : demands) {
                each.add(demand.test.passing(chunk, number));
            }
        }

        Chunk chunk() {
            return chunk;
        }

        /// @param butFor the subject that is not asked about; empty when all are
        long[] bits(String butFor) {
            var bits = chunk.alive.clone();
            for (int d = 0; d < each.size(); d++) {
                if (!demands.get(d).subject.equals(butFor)) {
                    var its = each.get(d);
                    Arrays.setAll(bits, w -> bits[w] & its[w]);
                }
            }
            return bits;
        }
    }

    /// True when a criterion is about it.
    boolean isAbout(String subject) {
        return demands.stream().anyMatch(d -> d.subject.equals(subject));
    }

    /// What some demands let through of some rows of a chunk: each looks only at what those before
    /// it let through.
    private void narrow(List<Demand> some, int number, long[] bits) {
        var chunk = index.chunk(number);
        some.forEach(demand -> demand.test.narrow(chunk, number, bits));
    }

    /// The rows that meet all demands but that about one subject.
    ///
    /// @param butFor empty when all are asked
    RowSet rows(String butFor) {
        return rows(n -> index.chunk(n).alive.clone(), butFor);
    }

    /// Those of some rows that meet all demands.
    RowSet rows(RowSet some) {
        return rows(some::words, "");
    }

    /// @param asked which rows of each chunk are asked about; changed
    private RowSet rows(IntFunction<long[]> asked, String butFor) {
        var some = quickestFirst(butFor);
        var bits = new long[index.chunks() * Chunk.WORDS];
        Slice.of(index.chunks())
                .parallel()
                .forEach(
                        slice ->
                                slice.forEach(
                                        n -> {
                                            var its = asked.apply(n);
                                            narrow(some, n, its);
                                            System.arraycopy(
                                                    its, 0, bits, n * Chunk.WORDS, Chunk.WORDS);
                                        }));
        return new RowSet(bits);
    }
}
