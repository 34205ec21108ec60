package org.amnok.index;

/// Looks for rows whose days lie in some bounds, all included; what has no date does not.
///
/// @param earliestFrom and the others: days since 1970
record DayTest(int earliestFrom, int earliestTo, int latestFrom, int latestTo) implements RowTest {
    @Override
    public void narrow(Chunk chunk, int number, long[] bits) {
        for (int w = 0; w < bits.length; w++) {
            if (bits[w] != 0) {
                bits[w] &= word(chunk, w * Long.SIZE);
            }
        }
    }

    private long word(Chunk chunk, int from) {
        var passing = 0L;
        for (int i = 0; i < Long.SIZE; i++) {
            var first = chunk.earliest(from + i);
            var last = chunk.latest(from + i);
            var passes =
                    first >= earliestFrom
                            & first <= earliestTo
                            & last >= latestFrom
                            & last <= latestTo
                            & last != Chunk.NO_DAY;
            passing |= (passes ? 1L : 0L) << i;
        }
        return passing;
    }
}
