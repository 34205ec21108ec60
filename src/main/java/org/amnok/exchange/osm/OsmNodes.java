package org.amnok.exchange.osm;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.amnok.domain.ProblemException;
import org.locationtech.jts.geom.Coordinate;

/// Where the nodes of a file are, by their numbers: 24 bytes a node.
final class OsmNodes {
    static final int MOST_NODES = 5_000_000;

    /// Bits of a key for the place in the file; the others are for the number, which has a sign:
    /// what has not been sent to the server yet is negative.
    private static final int INDEX_BITS = 23;

    private static final int MOST_INDEX = (1 << INDEX_BITS) - 1;
    private static final long END_OF_NUMBERS = 1L << (63 - INDEX_BITS);

    private final BitSet alone = new BitSet();
    private long[] keys = new long[1024];
    private double[] lons = new double[1024];
    private double[] lats = new double[1024];
    private int count;

    /// Keeps where a node is; without a number nothing can refer to it.
    ///
    /// @param position longitude and latitude
    /// @param isPart true when it has no tags, and is nothing unless a way goes through it
    void add(String id, Coordinate position, boolean isPart) {
        var number = number(id);
        if (number.isEmpty()) {
            return;
        }
        if (count == MOST_NODES) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_has_more_than_nodes",
                    "exchange.cut_out_the_area_or_the",
                    MOST_NODES);
        }
        if (count == keys.length) {
            var size = Math.min(MOST_NODES, count + (count >> 1));
            keys = Arrays.copyOf(keys, size);
            lons = Arrays.copyOf(lons, size);
            lats = Arrays.copyOf(lats, size);
        }
        keys[count] = number.getAsLong() << INDEX_BITS | count;
        lons[count] = position.x;
        lats[count] = position.y;
        alone.set(count, isPart);
        count++;
    }

    /// Makes them ready to be found; to be called once, when all have been added. One that is in
    /// the file more than once, as a server gives what was asked for in two ways, is one.
    ///
    /// @throws ProblemException when one is at two places
    void sort() {
        Arrays.sort(keys, 0, count);
        var kept = 0;
        for (var i = 0; i < count; i++) {
            if (kept > 0 && keys[i] >> INDEX_BITS == keys[kept - 1] >> INDEX_BITS) {
                join(index(keys[kept - 1]), index(keys[i]), keys[i] >> INDEX_BITS);
            } else {
                keys[kept++] = keys[i];
            }
        }
        count = kept;
    }

    private void join(int one, int other, long number) {
        if (lons[one] != lons[other] || lats[one] != lats[other]) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_has_node_at_two",
                    "exchange.it_holds_a_history_or_was",
                    number);
        }
        alone.set(one, alone.get(one) && alone.get(other));
        alone.clear(other);
    }

    /// Where a node is that a way goes through; empty when it is not in the file.
    Optional<Coordinate> passed(String ref) {
        var number = number(ref);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var found = Arrays.binarySearch(keys, 0, count, number.getAsLong() << INDEX_BITS);
        var at = found < 0 ? -found - 1 : found;
        if (at == count || keys[at] >> INDEX_BITS != number.getAsLong()) {
            return Optional.empty();
        }
        var index = index(keys[at]);
        alone.clear(index);
        return Optional.of(new Coordinate(lons[index], lats[index]));
    }

    /// Nodes without tags that no way has gone through.
    int alone() {
        return alone.cardinality();
    }

    private static OptionalLong number(String id) {
        try {
            var number = Long.parseLong(id);
            return -END_OF_NUMBERS < number && number < END_OF_NUMBERS
                    ? OptionalLong.of(number)
                    : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static int index(long key) {
        return (int) key & MOST_INDEX;
    }
}
