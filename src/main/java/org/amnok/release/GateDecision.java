package org.amnok.release;

import java.util.Optional;
import org.amnok.domain.codelist.PrivacyLevel;
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

    /// Empty when it stays.
    public Optional<ReleasedSighting> released() {
        return Optional.ofNullable(after);
    }
}
