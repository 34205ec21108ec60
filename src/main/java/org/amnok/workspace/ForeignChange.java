package org.amnok.workspace;

import java.util.HashMap;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;

/// Another program has written to the file of an open project; what it wrote is shown.
///
/// @param sightings how many came, went or differ; empty when they are too many to be compared
public record ForeignChange(OptionalInt sightings) {
    /// All sightings of both are in memory.
    static ForeignChange between(ProjectContents before, ProjectContents after) {
        var was = new HashMap<UUID, Sighting>();
        before.sightings().forEach(sighting -> was.put(sighting.uuid(), sighting));
        var differ = 0;
        for (var sighting : after.sightings()) {
            differ += sighting.equals(was.remove(sighting.uuid())) ? 0 : 1;
        }
        return new ForeignChange(OptionalInt.of(differ + was.size()));
    }

    /// In words; empty when no sighting differs.
    public String sentence() {
        if (sightings.isEmpty()) {
            return "The project was changed by another program. What is shown was read again.";
        }
        return switch (sightings.getAsInt()) {
            case 0 -> "";
            case 1 -> "1 sighting was changed by another program.";
            default ->
                    String.format(
                            Locale.ROOT,
                            "%,d sightings were changed by another program.",
                            sightings.getAsInt());
        };
    }
}
