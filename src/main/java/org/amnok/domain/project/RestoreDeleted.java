package org.amnok.domain.project;

import java.util.List;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;

/// Deleted records that come again, as one edit.
public final class RestoreDeleted {
    private RestoreDeleted() {}

    /// @param what of the records a person asked for: "sighting"
    /// @param records in the order in which they can be added
    public static Edit of(String what, List<Recorded> records) {
        var label = "bring back " + what;
        return new Edit.Batch(label, records.stream().map(r -> added(r, label)).toList());
    }

    private static Edit added(Recorded record, String label) {
        return switch (record) {
            case Sighting sighting -> new Edit.Add(sighting);
            case Item item -> new Edit.Set(null, item, label);
        };
    }
}
