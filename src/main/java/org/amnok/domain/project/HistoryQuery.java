package org.amnok.domain.project;

import org.amnok.domain.record.ReleaseRecord;
import org.jspecify.annotations.Nullable;

/// Which entries of the project's history are asked for.
///
/// @param author only what this name signed, empty for what nobody signed; null for everybody's
/// @param deletedOnly only what took a record away
/// @param layer only of records of this table; null for all
public record HistoryQuery(@Nullable String author, boolean deletedOnly, @Nullable String layer) {
    public static final HistoryQuery ALL = new HistoryQuery(null, false);

    /// What left the project.
    public static final HistoryQuery RELEASES = new HistoryQuery(null, false, ReleaseRecord.LAYER);

    /// Of all tables.
    public HistoryQuery(@Nullable String author, boolean deletedOnly) {
        this(author, deletedOnly, null);
    }
}
