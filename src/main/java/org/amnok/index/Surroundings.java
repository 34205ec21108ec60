package org.amnok.index;

import java.util.List;
import org.amnok.domain.RiverLines;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Site;

/// What questions about sightings look at beside these.
///
/// @param sites whose names words are looked for in, and near which places are
/// @param looks that may have been at places
/// @param lines of the rivers along which stretches lie
public record Surroundings(List<Site> sites, List<Observation> looks, RiverLines lines) {
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), RiverLines.NONE);

    /// The same, with rivers of a map.
    public Surroundings along(RiverLines known) {
        return new Surroundings(sites, looks, known);
    }

    /// Those of a project.
    public static Surroundings of(ProjectContents items) {
        return new Surroundings(
                List.copyOf(items.sites()),
                List.copyOf(items.all(Observation.class)),
                RiverLines.NONE);
    }
}
