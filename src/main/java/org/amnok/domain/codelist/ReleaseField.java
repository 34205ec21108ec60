package org.amnok.domain.codelist;

import java.util.Locale;

/// What a release may tell of a sighting beside its kind, its place and its dates, as far as a
/// [org.amnok.domain.record.ReleasePolicy] lets it.
public enum ReleaseField {
    TITLE("Title", true),
    PUBLIC_NOTE("Public note", true),
    /// Outlet, title and address of the published report.
    REPORT("Outlet, title, address", false),
    STATUS("Status", false),
    GRADING("Grading", false),
    COUNTS("Counts", false),
    SITE("Site", true),
    BANK("Bank", true),
    RIVER_KILOMETRE("River kilometre", true),
    PROVINCE("Province", false),
    /// Pictures of the evidence, drawn anew; only when a person asks for them in a release.
    MEDIA("Pictures", true);

    private final String label;
    private final boolean showsPlace;

    ReleaseField(String label, boolean showsPlace) {
        this.label = label;
        this.showsPlace = showsPlace;
    }

    public String label() {
        return label;
    }

    /// True for what may say more of the place than a generalised point: it leaves with exact
    /// places only, whatever the policy.
    public boolean showsPlace() {
        return showsPlace;
    }

    /// The value written in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
