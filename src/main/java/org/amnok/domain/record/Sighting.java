package org.amnok.domain.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.When;
import org.jspecify.annotations.Nullable;

/// One observation: what was seen, where, when, on whose word and how sure.
///
/// @param code short name shown in tables ("e15"); may be empty
/// @param statusReason why it has this status, as a retraction must say; else it may be empty
/// @param siteUuid the site it belongs to; null when none
/// @param created and modified: instants in UTC, to the millisecond, which is what files keep
public record Sighting(
        UUID uuid,
        String code,
        String title,
        SightingKind kind,
        SightingStatus status,
        String statusReason,
        @Nullable UUID siteUuid,
        Place place,
        When when,
        Counts counts,
        Grading grading,
        Notes notes,
        Report report,
        Set<Sensitivity> sensitivity,
        PrivacyLevel privacy,
        Instant created,
        Instant modified)
        implements Recorded {

    public Sighting {
        sensitivity = Set.copyOf(sensitivity);
        created = created.truncatedTo(ChronoUnit.MILLIS);
        modified = modified.truncatedTo(ChronoUnit.MILLIS);
    }

    /// A new draft at a place, at the careful default precision.
    public static Sighting draft(UUID uuid, Place place, Instant now) {
        return new Sighting(
                uuid,
                "",
                "",
                SightingKind.OTHER,
                SightingStatus.DRAFT,
                "",
                null,
                place,
                When.UNKNOWN,
                Counts.NONE,
                Grading.NONE,
                Notes.NONE,
                Report.NONE,
                Set.of(),
                PrivacyLevel.DISTRICT,
                now,
                now);
    }

    /// Its title, or the kind when there is none.
    public String titleOrKind() {
        return title.isBlank() ? kind.label() : title;
    }

    /// Where it is, if that is a point.
    public Optional<LatLon> point() {
        return place instanceof Place.Located at ? Optional.of(at.point()) : Optional.empty();
    }

    /// True when symbols must show doubt: low confidence, low credibility, or disputed.
    public boolean isDoubtful() {
        return isDoubtful(report.confidence(), grading, status);
    }

    /// True when symbols of a sighting that is stated, graded and judged so must show doubt.
    public static boolean isDoubtful(Confidence stated, Grading grading, SightingStatus status) {
        return stated.isDoubtful() || grading.isDoubtful() || status == SightingStatus.DISPUTED;
    }

    /// A copy to be changed field by field.
    public SightingDraft edit() {
        return new SightingDraft(this);
    }
}
