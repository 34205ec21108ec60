package org.amnok.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sighting being changed. Not shared between threads; [#done] gives the value.
public final class SightingDraft {
    private final Sighting from;
    private UUID uuid;
    private String code;
    private String title;
    private SightingKind kind;
    private SightingStatus status;
    private String statusReason;
    private @Nullable UUID siteUuid;
    private Place place;
    private When when;
    private Counts counts;
    private Grading grading;
    private Notes notes;
    private Report report;
    private Set<Sensitivity> sensitivity;
    private PrivacyLevel privacy;

    SightingDraft(Sighting from) {
        this.from = from;
        uuid = from.uuid();
        code = from.code();
        title = from.title();
        kind = from.kind();
        status = from.status();
        statusReason = from.statusReason();
        siteUuid = from.siteUuid();
        place = from.place();
        when = from.when();
        counts = from.counts();
        grading = from.grading();
        notes = from.notes();
        report = from.report();
        sensitivity = from.sensitivity();
        privacy = from.privacy();
    }

    public SightingDraft uuid(UUID value) {
        uuid = value;
        return this;
    }

    public SightingDraft code(String value) {
        code = value;
        return this;
    }

    public SightingDraft title(String value) {
        title = value;
        return this;
    }

    public SightingDraft kind(SightingKind value) {
        kind = value;
        return this;
    }

    public SightingDraft status(SightingStatus value) {
        status = value;
        return this;
    }

    public SightingDraft statusReason(String value) {
        statusReason = value;
        return this;
    }

    public SightingDraft site(@Nullable UUID value) {
        siteUuid = value;
        return this;
    }

    public SightingDraft place(Place value) {
        place = value;
        return this;
    }

    public SightingDraft when(When value) {
        when = value;
        return this;
    }

    public SightingDraft counts(Counts value) {
        counts = value;
        return this;
    }

    public SightingDraft grading(Grading value) {
        grading = value;
        return this;
    }

    public SightingDraft notes(Notes value) {
        notes = value;
        return this;
    }

    public SightingDraft report(Report value) {
        report = value;
        return this;
    }

    public SightingDraft sensitivity(Set<Sensitivity> value) {
        sensitivity = value;
        return this;
    }

    public SightingDraft privacy(PrivacyLevel value) {
        privacy = value;
        return this;
    }

    /// The changed sighting, stamped with the instant of the change.
    public Sighting done(Instant modified) {
        return new Sighting(
                uuid,
                code,
                title,
                kind,
                status,
                statusReason,
                siteUuid,
                place,
                when,
                counts,
                grading,
                notes,
                report,
                sensitivity,
                privacy,
                from.created(),
                modified);
    }
}
