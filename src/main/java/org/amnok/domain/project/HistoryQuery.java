package org.amnok.domain.project;

import org.jspecify.annotations.Nullable;

/// Which entries of the project's history are asked for.
///
/// @param author only what this name signed, empty for what nobody signed; null for everybody's
/// @param deletedOnly only what took a record away
public record HistoryQuery(@Nullable String author, boolean deletedOnly) {
    public static final HistoryQuery ALL = new HistoryQuery(null, false);
}
