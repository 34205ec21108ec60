package org.amnok.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.SourceLink;
import org.jspecify.annotations.Nullable;

/// The sightings of which an edit may change what the index keeps.
final class ChangedSightings {
    private ChangedSightings() {}

    /// In the order of the edits.
    static Set<UUID> by(Edit edit) {
        var uuids = new LinkedHashSet<UUID>();
        add(edit, uuids);
        return uuids;
    }

    private static void add(Edit edit, Set<UUID> uuids) {
        switch (edit) {
            case Edit.Add(var added) -> uuids.add(added.uuid());
            case Edit.Delete(var gone) -> uuids.add(gone.uuid());
            case Edit.Replace replace -> uuids.add(replace.after().uuid());
            case Edit.Set(var before, var after, _) -> {
                add(before, uuids);
                add(after, uuids);
            }
            case Edit.Import _ -> {}
            case Edit.Batch batch -> batch.edits().forEach(each -> add(each, uuids));
        }
    }

    private static void add(@Nullable Item item, Set<UUID> uuids) {
        if (item instanceof Evidence evidence) {
            uuids.add(evidence.sightingUuid());
        } else if (item instanceof SourceLink link) {
            uuids.add(link.sightingUuid());
        }
    }
}
