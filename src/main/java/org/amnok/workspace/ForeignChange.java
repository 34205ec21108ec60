package org.amnok.workspace;

import java.util.HashMap;
import java.util.OptionalInt;
import java.util.UUID;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;

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
            return Messages.text("workspace.the_project_was_changed_by");
        }
        return switch (sightings.getAsInt()) {
            case 0 -> "";
            case 1 -> Messages.text("workspace.1_sighting_was_changed_by");
            default -> Messages.text("workspace.sightings_were_changed_by", sightings.getAsInt());
        };
    }
}
