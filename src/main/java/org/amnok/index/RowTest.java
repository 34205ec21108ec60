package org.amnok.index;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountRange;
import org.amnok.domain.count.Counts;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;

/// A criterion made ready for the rows of an index.
interface RowTest {
    /// Takes away rows that do not pass.
    ///
    /// @param number of the chunk
    /// @param bits of the rows that are asked about; all others stay away
    void narrow(Chunk chunk, int number, long[] bits);

    /// Tests of lower rank are quicker, and are better asked first.
    default int rank() {
        return 0;
    }

    /// The rows of a chunk that pass.
    default long[] passing(Chunk chunk, int number) {
        var bits = chunk.alive.clone();
        narrow(chunk, number, bits);
        return bits;
    }

    /// A test of one row after the other.
    @FunctionalInterface
    interface OneByOne extends RowTest {
        /// @param i of the row in the chunk
        boolean passes(Chunk chunk, int i);

        @Override
        default int rank() {
            return 1;
        }

        @Override
        default void narrow(Chunk chunk, int number, long[] bits) {
            for (int w = 0; w < bits.length; w++) {
                for (var left = bits[w]; left != 0; left &= left - 1) {
                    var i = (w << 6) + Long.numberOfTrailingZeros(left);
                    if (!passes(chunk, i)) {
                        bits[w] &= ~(1L << i);
                    }
                }
            }
        }
    }

    /// Anything but retracted sightings.
    static RowTest notRetracted(Dictionaries dictionaries) {
        var passes =
                dictionaries
                        .of(Facet.STATUS)
                        .matching(v -> !v.contains(SightingStatus.RETRACTED.code()));
        return new ValueTest(Facet.STATUS, passes);
    }

    /// Rows that were found elsewhere.
    static RowTest in(RowSet rows) {
        return (chunk, number, bits) ->
                Arrays.setAll(bits, w -> rows.word(number * Chunk.WORDS + w) & bits[w]);
    }

    static RowTest anyOf(Criterion.AnyOf any, Dictionaries dictionaries) {
        var passes =
                dictionaries
                        .of(any.facet())
                        .matching(its -> its.stream().anyMatch(any.values()::contains));
        return new ValueTest(any.facet(), passes);
    }

    static RowTest during(Criterion.During during) {
        var from = (int) during.days().earliest().toEpochDay();
        var to = (int) during.days().latest().toEpochDay();
        return during.certainty() == Certainty.POSSIBLE
                ? new DayTest(Integer.MIN_VALUE, to, from, Integer.MAX_VALUE)
                : new DayTest(from, Integer.MAX_VALUE, Integer.MIN_VALUE, to);
    }

    static RowTest noneOf(Criterion.NoneOf none, Dictionaries dictionaries) {
        var passes =
                dictionaries
                        .of(none.facet())
                        .matching(its -> its.stream().noneMatch(none.values()::contains));
        return new ValueTest(none.facet(), passes);
    }

    static RowTest along(Criterion.AlongRiver along, Dictionaries dictionaries) {
        var river = (byte) along.river().ordinal();
        var rounded =
                new Criterion.AlongRiver(
                        along.river(),
                        (float) along.fromKilometre(),
                        (float) along.toKilometre(),
                        along.bank(),
                        along.certainty());
        var onBank =
                dictionaries.of(Facet.BANK).matching(its -> its.stream().anyMatch(along::isOnBank));
        return (OneByOne)
                (chunk, i) ->
                        chunk.river[i] == river
                                && rounded.isMet(chunk.fromKilometre[i], chunk.toKilometre[i])
                                && onBank[chunk.facets[Facet.BANK.ordinal()].get(i)];
    }

    static RowTest atLeast(Criterion.AtLeast least, Dictionaries dictionaries) {
        var passes = dictionaries.counts().matching(rows -> isEnough(rows, least));
        return (OneByOne) (chunk, i) -> passes[chunk.counts.get(i)];
    }

    private static boolean isEnough(List<Count> rows, Criterion.AtLeast least) {
        var range = CountRange.of(new Counts(rows, ""), least.countClass());
        return range != null && range.isAtLeast(least.number(), least.certainty());
    }
}
