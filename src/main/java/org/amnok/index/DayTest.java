package org.amnok.index;

/// Looks for rows whose days lie in some bounds, all included; what has no date does not.
///
/// @param earliestFrom and the others: days since 1970
record DayTest(int earliestFrom, int earliestTo, int latestFrom, int latestTo) implements RowTest {
    @Override
    public void narrow(Chunk chunk, int number, long[] bits) {
        for (int w = 0; w < bits.length; w++) {
            if (bits[w] != 0) {
                bits[w] &= chunk.daysBetween(w * Long.SIZE, this);
            }
        }
    }
}
