package org.amnok.domain;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;

/// The values that a sighting has of each facet: at least one, the empty one when nothing is
/// stated.
public record FacetValues(Sighting sighting, Findings found) {
    public Set<String> of(Facet facet) {
        return switch (facet) {
            case KIND -> Set.of(sighting.kind().code());
            case STATUS -> Set.of(sighting.status().code());
            case RELIABILITY -> Set.of(reliability(sighting.grading()));
            case CREDIBILITY -> Set.of(credibility(sighting.grading()));
            case BANK -> Set.of(found.bank());
            case PROVINCE -> Set.of(found.province());
            case SITE -> Set.of(sighting.siteUuid() == null ? "" : sighting.siteUuid().toString());
            case SOURCE -> sources(found.sourceUuids());
            case PRIVACY -> Set.of(Integer.toString(sighting.privacy().number()));
            case EVIDENCE -> Set.of(found.hasEvidence() ? "yes" : "no");
            case LOCATED -> Set.of(located(sighting.place()));
        };
    }

    private static String reliability(Grading grading) {
        return grading.reliability() == null ? "" : grading.reliability().name();
    }

    private static String credibility(Grading grading) {
        return grading.credibility() == null
                ? ""
                : Integer.toString(grading.credibility().number());
    }

    private static Set<String> sources(Set<UUID> uuids) {
        return uuids.isEmpty()
                ? Set.of("")
                : uuids.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
    }

    private static String located(Place place) {
        return switch (place) {
            case Place.Located _ -> "point";
            case Place.Stretch _ -> "stretch";
            case Place.Unlocated _ -> "none";
        };
    }
}
