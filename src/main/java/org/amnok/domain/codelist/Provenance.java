package org.amnok.domain.codelist;

import java.util.Locale;

/// Who a sighting comes from: by it a [org.amnok.domain.record.ReleasePolicy] says how coarse its
/// place must at least be. A sighting may be of several; the strictest counts.
public enum Provenance {
    /// Found on images that anybody can get.
    PUBLIC_IMAGERY("from public imagery"),
    /// Somebody published it with this place.
    PUBLISHED("published reports"),
    /// Photographed by us: it has a camera, or its place was measured there.
    OWN_PHOTO("own photos"),
    /// Told by a source.
    TOLD("told by sources and partners"),
    /// Marked as endangering a source, a civilian (homes are such places) or a reporter.
    ENDANGERED("endangering somebody"),
    /// Nothing is known about it.
    UNKNOWN("of unknown origin");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The value written in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
