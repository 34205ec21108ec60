package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What a release may tell of a sighting beside its kind, its place and its dates, as far as a
/// [org.amnok.domain.record.ReleasePolicy] lets it.
public enum ReleaseField implements Coded {
    TITLE(true),
    PUBLIC_NOTE(true),
    /// Outlet, title and address of the published report.
    REPORT(false),
    STATUS(false),
    GRADING(false),
    COUNTS(false),
    SITE(true),
    BANK(true),
    RIVER_KILOMETRE(true),
    PROVINCE(false),
    /// Pictures of the evidence, drawn anew; only when a person asks for them in a release.
    MEDIA(true);

    private final boolean showsPlace;

    ReleaseField(boolean showsPlace) {
        this.showsPlace = showsPlace;
    }

    public String label() {
        return Messages.word("codes.release", this);
    }

    /// True for what may say more of the place than a generalised point: it leaves with exact
    /// places only, whatever the policy.
    public boolean showsPlace() {
        return showsPlace;
    }
}
