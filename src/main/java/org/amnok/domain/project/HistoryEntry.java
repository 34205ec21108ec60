package org.amnok.domain.project;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.Coded;

/// One line of the history: what an edit made of one record.
///
/// @param number 1 for the first edit of the project, then without a gap
/// @param label what was done, as the Edit menu says it
/// @param layer the table of the record, for example `sighting`
/// @param name what the record was called then; may be empty
/// @param changes field by field; when the record is new or gone, all that it held
public record HistoryEntry(
        long number,
        Signature signature,
        String label,
        Kind kind,
        String layer,
        UUID record,
        String name,
        List<FieldChange> changes) {
    /// What happened to the record.
    public enum Kind implements Coded {
        ADD,
        CHANGE,
        DELETE,
        /// Nothing but its number is left: its contents were taken out for good.
        EMPTIED,
        /// Says that contents of the history were taken out, and why.
        EXPUNGE;
    }

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
