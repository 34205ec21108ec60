package org.amnok.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.amnok.domain.count.Count;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.filter.Facet;
import org.amnok.words.Messages;

/// What rows can be sorted by without reading sightings.
public sealed interface RowKey {
    /// Numbers by which the rows are sorted, of one key those with less first.
    ///
    /// @param pages asked for the order of texts
    long[] of(SightingIndex index, int[] rows, SightingPages pages);

    /// A column of numbers.
    enum Number implements RowKey {
        /// All alike: the order of adding stays.
        ADDED,
        /// The earliest day, then the latest; what has no date comes last.
        OBSERVED,
        EARLIEST_DAY,
        LATEST_DAY,
        /// What is not known comes last.
        UNCERTAINTY,
        /// From south to north; what has no point comes last.
        LATITUDE,
        /// The greatest of the least counts; what was not counted comes first.
        COUNT,
        /// In the order of [org.amnok.domain.codelist.SightingKind].
        KIND;

        @Override
        public long[] of(SightingIndex index, int[] rows, SightingPages pages) {
            var keys = new long[rows.length];
            var counts = this == COUNT ? counts(index) : new long[0];
            Arrays.setAll(
                    keys,
                    i -> this == COUNT ? counts[index.countsId(rows[i])] : of(index, rows[i]));
            return keys;
        }

        private long of(SightingIndex index, int row) {
            return switch (this) {
                case ADDED -> 0;
                case OBSERVED -> (day(index.earliestDay(row)) << 32) + day(index.latestDay(row));
                case EARLIEST_DAY -> day(index.earliestDay(row));
                case LATEST_DAY -> day(index.latestDay(row));
                case UNCERTAINTY -> {
                    var metres = index.uncertaintyMetres(row);
                    yield Double.isNaN(metres) ? Long.MAX_VALUE : Math.round(metres * 1000);
                }
                case LATITUDE ->
                        index.point(row)
                                .map(at -> Math.round(at.latDegrees() * 1e9))
                                .orElse(Long.MAX_VALUE);
                case COUNT -> throw new IllegalStateException("found for all rows at once");
                case KIND -> index.kind(row).ordinal();
            };
        }

        private static long day(int day) {
            return day == SightingIndex.NO_DAY ? Integer.MAX_VALUE : day;
        }

        private static long[] counts(SightingIndex index) {
            var lists = index.dictionaries().counts();
            var greatest = new long[lists.size()];
            Arrays.setAll(
                    greatest, id -> lists.value(id).stream().mapToInt(Count::min).max().orElse(-1));
            return greatest;
        }
    }

    /// The values of a facet, by what they are called.
    record Values(Facet facet, UnaryOperator<String> words) implements RowKey {
        @Override
        public long[] of(SightingIndex index, int[] rows, SightingPages pages) {
            var dictionary = index.dictionaries().of(facet);
            var ids = new Integer[dictionary.size()];
            Arrays.setAll(ids, id -> id);
            Arrays.sort(
                    ids,
                    Comparator.comparing(
                            id ->
                                    String.join(
                                            " ",
                                            dictionary.value(id).stream()
                                                    .map(words)
                                                    .sorted()
                                                    .toList()),
                            Messages.order()));
            var rank = new int[ids.length];
            for (int i = 0; i < ids.length; i++) {
                rank[ids[i]] = i;
            }
            var keys = new long[rows.length];
            Arrays.setAll(keys, i -> rank[index.valueId(rows[i], facet)]);
            return keys;
        }
    }

    /// A field, in the order of the project file.
    record Text(SightingField<?> field) implements RowKey {
        @Override
        public long[] of(SightingIndex index, int[] rows, SightingPages pages) {
            var rank = new int[index.size()];
            var next = 0;
            for (var fid : pages.fidsBy(field)) {
                var row = index.rowOfFid(fid);
                if (row >= 0) {
                    rank[row] = next++;
                }
            }
            var keys = new long[rows.length];
            Arrays.setAll(keys, i -> rank[rows[i]]);
            return keys;
        }
    }
}
