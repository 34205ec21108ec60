package org.amnok.store.history;

import java.util.List;
import org.amnok.domain.Problem;

/// What a look at a project's history found.
///
/// @param entries how many there are
/// @param head number and hash of the last one, for example `12:5f3a…`; who notes it down can tell
///   later whether anything before it was altered
/// @param problems where the chain is broken; empty when it is whole
/// @param outside how many records are otherwise than the history says, in words: another program
///   has edited them, or a disk has lost a bit; nobody can tell which
/// @param signatures who signed which entries, and which nobody did, in words
/// @param isWiped true when there are sightings and no history at all
public record HistoryReport(
        long entries,
        String head,
        List<Problem> problems,
        List<String> outside,
        List<String> signatures,
        boolean isWiped) {
    public HistoryReport {
        problems = List.copyOf(problems);
        outside = List.copyOf(outside);
        signatures = List.copyOf(signatures);
    }
}
