package org.amnok.store.check;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// What the boxes of many rows come to, for each block of fids: so two tables of boxes can be
/// compared without looking each row up in the other one.
///
/// Each box is mixed with a key that nobody can know beforehand, so that no two sets of boxes can
/// be made to come to the same.
final class BoxSums {
    private static final int SHIFT = 11;
    private static final int BLOCKS = 1 << 16;

    /// SQL that is true for the fids of a block.
    static final String IN_BLOCK = "(FID >> " + SHIFT + ") & " + (BLOCKS - 1) + " = ?";

    private final long key;
    private final long[] sums = new long[BLOCKS];
    private final long[] first = new long[BLOCKS];
    private final long[] last = new long[BLOCKS];
    private final int[] boxes = new int[BLOCKS];

    BoxSums() {
        this(new SecureRandom().nextLong());
    }

    private BoxSums(long key) {
        this.key = key;
    }

    /// Empty, to be compared with these.
    BoxSums others() {
        return new BoxSums(key);
    }

    /// Fids whose boxes are not the same in two tables.
    ///
    /// @param first of the fids in either
    /// @param last likewise
    /// @param boxes how many the second table has
    record Difference(int block, long first, long last, long boxes) {}

    void add(long fid, float minX, float maxX, float minY, float maxY) {
        var block = counted(fid);
        var box = mixed(mixed(mixed(key ^ fid) ^ bits(minX, maxX)) ^ bits(minY, maxY));
        sums[block] += box;
    }

    /// Adds a row that no box can be the same as.
    void addUnlike(long fid) {
        sums[counted(fid)] += mixed(~key ^ fid);
    }

    private int counted(long fid) {
        var block = (int) (fid >> SHIFT) & BLOCKS - 1;
        first[block] = boxes[block] == 0 ? fid : Math.min(first[block], fid);
        last[block] = boxes[block] == 0 ? fid : Math.max(last[block], fid);
        boxes[block]++;
        return block;
    }

    private static long bits(float low, float high) {
        return (long) Float.floatToIntBits(low) << Integer.SIZE
                | Float.floatToIntBits(high) & 0xffff_ffffL;
    }

    /// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
    private static long mixed(long bits) {
        var mixed = bits + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    List<Difference> differences(BoxSums second) {
        var found = new ArrayList<Difference>();
        for (int block = 0; block < BLOCKS; block++) {
            if (sums[block] != second.sums[block] || boxes[block] != second.boxes[block]) {
                found.add(difference(block, second));
            }
        }
        return found;
    }

    private Difference difference(int block, BoxSums second) {
        var has = boxes[block] > 0;
        var secondHas = second.boxes[block] > 0;
        var low = has ? first[block] : second.first[block];
        var high = has ? last[block] : second.last[block];
        return new Difference(
                block,
                secondHas ? Math.min(low, second.first[block]) : low,
                secondHas ? Math.max(high, second.last[block]) : high,
                second.boxes[block]);
    }
}
