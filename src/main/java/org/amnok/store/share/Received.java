package org.amnok.store.share;

import java.util.List;

/// What came of operations that were taken in.
///
/// @param operations how many
/// @param records how many records are other than they were
/// @param refused records that come together to what cannot be: they stay as they were
/// @param goneElsewhere records that are here and that somebody took out for good
public record Received(
        int operations, int records, List<String> refused, List<String> goneElsewhere) {
    public Received {
        refused = List.copyOf(refused);
        goneElsewhere = List.copyOf(goneElsewhere);
    }
}
