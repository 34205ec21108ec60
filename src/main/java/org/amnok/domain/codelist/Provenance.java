package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// Who a sighting comes from: by it a [org.amnok.domain.record.ReleasePolicy] says how coarse its
/// place must at least be. A sighting may be of several; the strictest counts.
public enum Provenance implements Coded {
    /// Found on images that anybody can get.
    PUBLIC_IMAGERY,
    /// Somebody published it with this place.
    PUBLISHED,
    /// Photographed by us: it has a camera, or its place was measured there.
    OWN_PHOTO,
    /// Told by a source.
    TOLD,
    /// Marked as endangering a source, a civilian (homes are such places) or a reporter.
    ENDANGERED,
    /// Nothing is known about it.
    UNKNOWN;

    public String label() {
        return Messages.word("codes.provenance", this);
    }
}
