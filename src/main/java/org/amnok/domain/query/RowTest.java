package org.amnok.domain.query;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.Certainty;
import org.amnok.domain.Count;
import org.amnok.domain.CountRange;
import org.amnok.domain.Counts;
import org.amnok.domain.Criterion;
import org.amnok.domain.Facet;
import org.amnok.domain.Ring;
import org.amnok.domain.SightingStatus;

/// A criterion made ready for the rows of an index.
@FunctionalInterface
interface RowTest {
    /// @param i of the row in the chunk
    boolean passes(Chunk chunk, int i);

    /// The rows of a chunk that pass.
    default long[] passing(Chunk chunk, int number) {
        var bits = new long[Chunk.WORDS];
        for (int w = 0; w < Chunk.WORDS; w++) {
            for (var left = chunk.alive[w]; left != 0; left &= left - 1) {
                var i = (w << 6) + Long.numberOfTrailingZeros(left);
                if (passes(chunk, i)) {
                    bits[w] |= 1L << i;
                }
            }
        }
        return bits;
    }

    /// Anything but retracted sightings.
    static RowTest notRetracted(Dictionaries dictionaries) {
        var f = Facet.STATUS.ordinal();
        var passes =
                dictionaries
                        .of(Facet.STATUS)
                        .matching(v -> !v.contains(SightingStatus.RETRACTED.code()));
        return (chunk, i) -> passes[chunk.facets[f][i]];
    }

    /// Rows that were found elsewhere.
    static RowTest in(RowSet rows) {
        return new RowTest() {
            @Override
            public boolean passes(Chunk chunk, int i) {
                throw new UnsupportedOperationException("asked for whole chunks only");
            }

            @Override
            public long[] passing(Chunk chunk, int number) {
                var bits = new long[Chunk.WORDS];
                Arrays.setAll(bits, w -> rows.word(number * Chunk.WORDS + w) & chunk.alive[w]);
                return bits;
            }
        };
    }

    static RowTest anyOf(Criterion.AnyOf any, Dictionaries dictionaries) {
        var f = any.facet().ordinal();
        var passes =
                dictionaries
                        .of(any.facet())
                        .matching(its -> its.stream().anyMatch(any.values()::contains));
        return (chunk, i) -> passes[chunk.facets[f][i]];
    }

    static RowTest during(Criterion.During during) {
        var from = (int) during.days().earliest().toEpochDay();
        var to = (int) during.days().latest().toEpochDay();
        return during.certainty() == Certainty.POSSIBLE
                ? (chunk, i) ->
                        chunk.earliest[i] <= to
                                && chunk.latest[i] >= from
                                && chunk.latest[i] != Chunk.NO_DAY
                : (chunk, i) ->
                        chunk.earliest[i] >= from
                                && chunk.latest[i] <= to
                                && chunk.latest[i] != Chunk.NO_DAY;
    }

    static RowTest along(Criterion.AlongRiver along) {
        var river = (byte) along.river().ordinal();
        var from = (float) along.fromKilometre();
        var to = (float) along.toKilometre();
        return (chunk, i) ->
                chunk.river[i] == river
                        && chunk.fromKilometre[i] <= to
                        && chunk.toKilometre[i] >= from;
    }

    static RowTest atLeast(Criterion.AtLeast least, Dictionaries dictionaries) {
        var passes = dictionaries.counts().matching(rows -> isEnough(rows, least));
        return (chunk, i) -> passes[chunk.counts[i]];
    }

    private static boolean isEnough(List<Count> rows, Criterion.AtLeast least) {
        var range = CountRange.of(new Counts(rows, ""), least.countClass());
        return range != null && range.isAtLeast(least.number(), least.certainty());
    }

    static RowTest in(Criterion.InArea area) {
        var ring = new Ring(area.ring());
        return (chunk, i) -> ring.holds(chunk.lon[i], chunk.lat[i]);
    }
}
