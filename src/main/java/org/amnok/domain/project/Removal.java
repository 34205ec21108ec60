package org.amnok.domain.project;

import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;

/// What is to be taken out of a project for good: records, all that belongs to them, and all that
/// the history knows of them.
///
/// @param sightings those that are there, and those that only the history knows any more
/// @param sources likewise
/// @param reason why, for the history, on one line; it should not name what goes
public record Removal(Set<UUID> sightings, Set<UUID> sources, String reason) {
    /// The longest reason, in characters.
    public static final int LONGEST_REASON = 400;

    /// @throws ProblemException when there is no reason, or it is too long
    public Removal {
        sightings = Set.copyOf(sightings);
        sources = Set.copyOf(sources);
        reason = reason.strip().replaceAll("\\s+", " ");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw ProblemException.ofTexts(
                    "expunge.no_reason", "expunge.give_a_reason", LONGEST_REASON);
        }
    }
}
