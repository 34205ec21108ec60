package org.amnok.domain;

import java.util.Set;
import java.util.UUID;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// What is found out about a sighting from elsewhere: from the map, its sources and its evidence.
///
/// @param bank code of the bank; empty while not known
/// @param province name of the province; empty while not known
/// @param river the river that the kilometre is of; null together with it
/// @param riverKilometre of its point, from the mouth; null when it has none
/// @param sourceUuids who told it; empty when not known
/// @param hasEvidence true when something was kept that proves it
public record Findings(
        String bank,
        String province,
        @Nullable River river,
        @Nullable Double riverKilometre,
        Set<UUID> sourceUuids,
        boolean hasEvidence) {
    public static final Findings NONE = new Findings("", "", null, null, Set.of(), false);

    public Findings {
        sourceUuids = Set.copyOf(sourceUuids);
    }

    /// Finds it out.
    @FunctionalInterface
    public interface Finder {
        /// Nothing is known.
        Finder BLANK = (sighting, contents) -> NONE;

        Findings of(Sighting sighting, ProjectContents contents);
    }
}
