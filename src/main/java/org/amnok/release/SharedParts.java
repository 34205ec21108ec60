package org.amnok.release;

import java.util.HashMap;
import java.util.Map;
import org.amnok.domain.codelist.PrivacyLevel;

/// What many released sightings have in common, held once for all of them: those that were moved to
/// a few cells differ in little more than their identifiers. For one thread.
final class SharedParts {
    /// Where more differ, looking for what is alike costs more than it saves.
    private static final int MOST = 1 << 16;

    private final Map<Object, Object> parts = new HashMap<>();

    /// Details that are the same, as [ReleasedSighting#hasDetailsOf] has it.
    private record Alike(
            PrivacyLevel level, ReleasedPlace place, boolean reportStays, ReleasedFields fields) {}

    /// The same sighting, with parts of one before where these are equal.
    ReleasedSighting of(ReleasedSighting each) {
        return parts.size() > MOST ? each : each.with(this);
    }

    /// Those of another where they are the same.
    ReleasedDetails details(ReleasedSighting of) {
        var own = of.details();
        // where it is withheld, its province follows from the true place
        return of.level() == PrivacyLevel.WITHHELD
                ? own
                : (ReleasedDetails)
                        parts.computeIfAbsent(
                                new Alike(of.level(), of.place(), own.reportStays(), own.fields()),
                                alike -> own);
    }

    /// A part that is equal to this one.
    @SuppressWarnings("unchecked") // what is equal is of the same type
    <T> T shared(T part) {
        return (T) parts.computeIfAbsent(part, same -> same);
    }
}
