package org.amnok.domain.record;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.When;
import org.jspecify.annotations.Nullable;

/// A sighting being changed. Not shared between threads; [#done] gives the value.
public final class SightingDraft {
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
    private Instant created;
    private Instant modified;

    SightingDraft(Sighting from) {
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
        created = from.created();
        modified = from.modified();
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

    public SightingStatus status() {
        return status;
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

    public Place place() {
        return place;
    }

    public SightingDraft place(Place value) {
        place = value;
        return this;
    }

    public When when() {
        return when;
    }

    public SightingDraft when(When value) {
        when = value;
        return this;
    }

    public Counts counts() {
        return counts;
    }

    public SightingDraft counts(Counts value) {
        counts = value;
        return this;
    }

    public Grading grading() {
        return grading;
    }

    public SightingDraft grading(Grading value) {
        grading = value;
        return this;
    }

    public Notes notes() {
        return notes;
    }

    public SightingDraft notes(Notes value) {
        notes = value;
        return this;
    }

    public Report report() {
        return report;
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

    public SightingDraft created(Instant value) {
        created = value;
        return this;
    }

    public SightingDraft modified(Instant value) {
        modified = value;
        return this;
    }

    /// The changed sighting, stamped with the instant of the change.
    public Sighting done(Instant now) {
        return modified(now).done();
    }

    /// The sighting with the instants that the draft has.
    public Sighting done() {
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
                created,
                modified);
    }
}
