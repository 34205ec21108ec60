package org.amnok.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.domain.filter.Facet;

/// Counts the values of all facets in one pass over the rows.
final class FacetTally {
    private static final Facet[] FACETS = Facet.values();

    private final Dictionaries dictionaries;
    private final int[][] counts = new int[FACETS.length][];

    FacetTally(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
        for (var facet : FACETS) {
            counts[facet.ordinal()] = new int[dictionaries.of(facet).size()];
        }
    }

    /// Counts what a filter lets through of some chunks.
    void count(IndexQuery inquiry, Slice slice) {
        slice.forEach(n -> count(inquiry, inquiry.new Passing(n)));
    }

    private void count(IndexQuery inquiry, IndexQuery.Passing passing) {
        var all = passing.bits("");
        for (var facet : FACETS) {
            count(
                    passing.chunk().facets[facet.ordinal()],
                    inquiry.isAbout(facet.code()) ? passing.bits(facet.code()) : all,
                    counts[facet.ordinal()]);
        }
    }

    private static void count(Ints values, long[] bits, int[] into) {
        for (int w = 0; w < bits.length; w++) {
            for (var left = bits[w]; left != 0; left &= left - 1) {
                into[values.get((w << 6) + Long.numberOfTrailingZeros(left))]++;
            }
        }
    }

    FacetTally plus(FacetTally other) {
        for (int f = 0; f < counts.length; f++) {
            for (int id = 0; id < other.counts[f].length; id++) {
                counts[f][id] += other.counts[f][id];
            }
        }
        return this;
    }

    FacetCounts counts() {
        var all = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : FACETS) {
            all.put(facet, byFrequency(values(facet)));
        }
        return new FacetCounts(all);
    }

    private Map<String, Integer> values(Facet facet) {
        var sums = new HashMap<String, Integer>();
        var its = counts[facet.ordinal()];
        for (int id = 0; id < its.length; id++) {
            if (its[id] > 0) {
                for (var value : dictionaries.of(facet).value(id)) {
                    sums.merge(value, its[id], Integer::sum);
                }
            }
        }
        return sums;
    }

    private static Map<String, Integer> byFrequency(Map<String, Integer> counts) {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return java.util.Collections.unmodifiableMap(sorted);
    }
}
