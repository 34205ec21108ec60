package org.amnok.release;

import java.io.IOException;
import java.util.function.LongConsumer;

/// Released records of which it is told how many were handed on.
///
/// @param each told before each record how many came before it; an exception of it ends the walk
record WatchedRecords(ReleasedRecords records, LongConsumer each) implements ReleasedRecords {
    @Override
    public void each(Taker taker) throws IOException {
        var before = new long[1];
        records.each(
                sighting -> {
                    each.accept(before[0]++);
                    taker.take(sighting);
                });
    }
}
