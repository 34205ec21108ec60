package org.amnok.release;

import java.util.Objects;
import java.util.function.Supplier;
import org.amnok.domain.record.PlaceFacts;
import org.jspecify.annotations.Nullable;

/// What leaves of what follows from a place, found when it is first asked for: most pictures print
/// it of a few sightings alone. Thread-safe; asked twice at once, it is found twice and the same.
final class LeavingFacts {
    /// Nothing leaves.
    static final LeavingFacts NONE = new LeavingFacts(() -> PlaceFacts.NONE);

    private final Supplier<PlaceFacts> find;
    private volatile @Nullable PlaceFacts found;

    /// @param find from the place as it leaves; it must not hold the true one
    LeavingFacts(Supplier<PlaceFacts> find) {
        this.find = find;
    }

    PlaceFacts found() {
        var known = found;
        if (known == null) {
            known = find.get();
            found = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeavingFacts facts && found().equals(facts.found());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(found());
    }

    @Override
    public String toString() {
        return found().toString();
    }
}
