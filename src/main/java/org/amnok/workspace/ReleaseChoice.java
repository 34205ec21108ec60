package org.amnok.workspace;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;

/// Which sightings of a project a person chose to release, for which terms are still to be decided.
///
/// @param meant which of the source, by what is released of them
/// @param frames of the output's maps; empty when it has none
/// @param shows true of what lies in one of these, or may; of all when there are none
/// @param placed true of what of that is placed in one of these
/// @param author the name that edits are signed with; it stays here
public record ReleaseChoice(
        SightingSource source,
        Predicate<ReleasedSighting> meant,
        Predicate<ReleasedSighting> undated,
        List<ReleaseFrame> frames,
        Predicate<ReleasedSighting> shows,
        Predicate<ReleasedSighting> placed,
        String author) {
    /// The same for maps with some frames.
    ///
    /// @param told true of what lies in one of them, or may
    /// @param inThese true of what is placed in one of them
    public ReleaseChoice in(
            List<ReleaseFrame> others,
            Predicate<ReleasedSighting> told,
            Predicate<ReleasedSighting> inThese) {
        return new ReleaseChoice(source, meant, undated, others, told, inThese, author);
    }

    /// The same without some that a person excludes, as if these had not been chosen.
    ///
    /// @param excluded by their identifiers in the project
    public ReleaseChoice without(Set<UUID> excluded) {
        var gone = Set.copyOf(excluded);
        return gone.isEmpty()
                ? this
                : new ReleaseChoice(
                        source,
                        meant.and(each -> !each.isOfOneOf(gone)),
                        undated.and(each -> !each.isOfOneOf(gone)),
                        frames,
                        shows,
                        placed,
                        author);
    }

    /// The same by somebody.
    public ReleaseChoice by(String who) {
        return new ReleaseChoice(source, meant, undated, frames, shows, placed, who);
    }
}
