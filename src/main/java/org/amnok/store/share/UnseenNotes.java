package org.amnok.store.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.jspecify.annotations.Nullable;

/// Internal notes, and what else readers of a server do not get, that somebody replaced who got the
/// record without them. Whoever wrote the new one knew of the edit before, but not what it said.
final class UnseenNotes {
    private final Set<RecordKey> written = new HashSet<>();
    private final List<String> replaced = new ArrayList<>();

    /// Sees whether an operation fills what was empty where it was done.
    void see(ToldChanges says, UUID record) {
        var before = says.version(record, ToldChanges.BEFORE);
        var after = says.version(record, ToldChanges.AFTER);
        if (before != null && after != null) {
            var hidden = ShownToReaders.hidden(before.layer());
            if (hidden.stream()
                    .anyMatch(
                            each ->
                                    !before.values().containsKey(each)
                                            && after.values().containsKey(each))) {
                written.add(before.key());
            }
        }
    }

    /// Follows what becomes of a record.
    void follow(@Nullable RecordFields is, @Nullable RecordFields becomes) {
        if (is != null && becomes != null && written.contains(is.key())) {
            var hidden = ShownToReaders.hidden(is.layer());
            if (hidden.stream()
                    .map(is.values()::get)
                    .anyMatch(value -> value != null && !becomes.values().containsValue(value))) {
                replaced.add(is.layer() + " " + is.uuid());
            }
        }
    }

    List<String> replaced() {
        return List.copyOf(replaced);
    }
}
