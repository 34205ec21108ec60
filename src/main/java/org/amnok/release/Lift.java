package org.amnok.release;

import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.project.Provenances;
import org.amnok.domain.record.Sighting;

/// What leaves although its status or grades keep it back.
///
/// @param sightings each of them
/// @param published true for all reports that somebody published, too
/// @param reason why; empty when nothing is lifted
public record Lift(Set<UUID> sightings, boolean published, String reason) {
    public static final Lift NONE = new Lift(Set.of(), false, "");

    public Lift {
        sightings = Set.copyOf(sightings);
        reason = reason.strip();
        if ((published || !sightings.isEmpty()) && reason.isEmpty()) {
            throw ProblemException.ofTexts(
                    "release.sightings_that_the_policy_keeps",
                    "release.say_why_the_reason_goes_into");
        }
    }

    /// True for a sighting that is lifted.
    boolean lets(Sighting sighting, Provenances provenances) {
        return sightings.contains(sighting.uuid())
                || published && provenances.of(sighting).contains(Provenance.PUBLISHED);
    }
}
