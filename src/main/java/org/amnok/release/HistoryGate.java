package org.amnok.release;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.project.Since;
import org.amnok.domain.record.Sighting;

/// Decides how much of its history may leave with a sighting. A coarser place keeps all of it: two
/// cells for one place would say more than one. Of a sighting that leaves exactly, each earlier
/// state passes the gate like the sighting itself; the first one, backwards, that would have
/// stayed, would have been coarser, is marked as endangering somebody, or has words that may give
/// away a place or a person keeps all before it.
///
/// @param gate decides about a state as if it were the sighting of today
/// @param known what the project knows of a sighting, the newest first, the state of today included
record HistoryGate(
        Function<Sighting, Optional<GateDecision>> gate,
        Function<Sighting, List<Since<Sighting>>> known) {
    /// The states that may leave, the oldest first; the last is that of today. Empty when only that
    /// may leave, without a day.
    List<Since<ReleasedSighting>> of(GateDecision today) {
        var leaving = new ArrayDeque<Since<ReleasedSighting>>();
        if (!today.leavesExactly()) {
            return List.of();
        }
        var later = today;
        for (var each : known.apply(today.before())) {
            var then = gate.apply(each.state()).filter(GateDecision::leavesExactly).orElse(null);
            if (then == null || then.after() == null || tellsMore(then, later)) {
                break;
            }
            leaving.addFirst(new Since<>(then.after(), each.day()));
            later = then;
        }
        return List.copyOf(leaving);
    }

    private static boolean tellsMore(GateDecision then, GateDecision later) {
        return !ReleaseWarnings.words(then).equals(ReleaseWarnings.words(later))
                && ReleaseWarnings.words(then).stream().anyMatch(TellingWords::mayTell);
    }
}
