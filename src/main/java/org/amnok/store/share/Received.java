package org.amnok.store.share;

import java.util.List;

/// What came of operations that were taken in.
///
/// @param operations how many
/// @param records how many records are other than they were
/// @param refused records that come together to what cannot be: they stay as they were
/// @param goneElsewhere records that are here and that somebody took out for good
/// @param unseen records of which somebody replaced an internal note who could not see it
public record Received(
        int operations,
        int records,
        List<String> refused,
        List<String> goneElsewhere,
        List<String> unseen) {
    public Received {
        refused = List.copyOf(refused);
        goneElsewhere = List.copyOf(goneElsewhere);
        unseen = List.copyOf(unseen);
    }
}
