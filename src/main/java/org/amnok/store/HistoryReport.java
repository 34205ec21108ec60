package org.amnok.store;

import java.util.List;
import org.amnok.domain.Problem;

/// What a look at a project's history found.
///
/// @param entries how many there are
/// @param head number and hash of the last one, for example `12:5f3a…`; who notes it down can tell
///   later whether anything before it was altered
/// @param problems where the chain is broken; empty when it is whole
/// @param notes records that another program has edited since, which is no damage
public record HistoryReport(long entries, String head, List<Problem> problems, List<String> notes) {
    public HistoryReport {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
