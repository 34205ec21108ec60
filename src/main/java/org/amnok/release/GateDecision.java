package org.amnok.release;

import java.util.Optional;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.Provenances;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// One sighting at the gate, before and after. It shows the true record: for windows of this
/// machine only.
///
/// @param level at which it leaves, or would
/// @param after null when it stays
/// @param heldBack why it stays, or would stay if nobody had lifted it; null when nothing holds it
public record GateDecision(
        Sighting before,
        PrivacyLevel level,
        @Nullable ReleasedSighting after,
        @Nullable Refusal heldBack) {
    public boolean leaves() {
        return after != null;
    }

    /// True when it was not asked for, but would leave if it had a date.
    public boolean isUndated() {
        return heldBack == Refusal.UNDATED;
    }

    /// True when it leaves with its true place, as the policy has it, and nobody marked it as
    /// endangering somebody.
    boolean leavesExactly() {
        return leaves()
                && heldBack == null
                && level == PrivacyLevel.EXACT
                && !Provenances.isEndangered(before);
    }

    /// Empty when it stays.
    public Optional<ReleasedSighting> released() {
        return Optional.ofNullable(after);
    }
}
