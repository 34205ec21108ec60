package org.amnok.index;

/// Looks for rows whose days lie in some bounds, all included; what has no date does not.
///
/// @param earliestFrom and the others: days since 1970
record DayTest(int earliestFrom, int earliestTo, int latestFrom, int latestTo) implements RowTest {
    @Override
    public void narrow(Chunk chunk, int number, long[] bits) {
        for (int w = 0; w < bits.length; w++) {
            if (bits[w] != 0) {
                bits[w] &= passing(chunk.earliest, chunk.latest, w * Long.SIZE);
            }
        }
    }

    private long passing(int[] earliest, int[] latest, int from) {
        var passing = 0L;
        for (int i = 0; i < Long.SIZE; i++) {
            var first = earliest[from + i];
            var last = latest[from + i];
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
