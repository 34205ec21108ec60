package org.amnok.store.share;

import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.jspecify.annotations.Nullable;

/// A run of entries of the history that are operations of one device.
///
/// @param first and last: entries
/// @param device empty when they are no operations
/// @param number of the first operation
/// @param known of other devices
/// @param isOwn true when they were written into this file, or into one that it is a copy of
/// @param isOne true when all are one operation
/// @param there the entry of the first operation in the file of its device, where it came from
///   there; 0 when it was written here, or came to an earlier version of the program
/// @param hash of the last operation; null until it was found
record Span(
        long first,
        long last,
        String device,
        long number,
        Known known,
        boolean isOwn,
        boolean isOne,
        long there,
        @Nullable String hash) {
    /// Entries that are no operations.
    static final String NOBODY = "";

    long lastNumber() {
        return isOne ? number : number + last - first;
    }

    /// The operation that an entry is.
    OperationId of(long entry) {
        return new OperationId(device, isOne ? number : number + entry - first);
    }

    /// The same up to a later entry.
    Span upTo(long later) {
        return new Span(first, later, device, number, known, isOwn, isOne, there, null);
    }

    Span with(@Nullable String otherHash) {
        return new Span(first, last, device, number, known, isOwn, isOne, there, otherHash);
    }
}
