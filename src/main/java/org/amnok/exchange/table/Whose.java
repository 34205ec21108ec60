package org.amnok.exchange.table;

import org.amnok.domain.Coded;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.words.Messages;

/// Whose the sightings of a file are. From it follows what a row that says nothing itself gets: its
/// status, how exactly its place may leave, whether its note is internal, and whether an outlet is
/// named.
public enum Whose implements Coded {
    /// Others published them. Only a row with an address or a known outlet is such a report; the
    /// rows without one are read as [#TOLD].
    PUBLISHED(SightingStatus.SUBMITTED, PrivacyLevel.EXACT),
    /// We saw them ourselves.
    OWN(SightingStatus.SUBMITTED, PrivacyLevel.DISTRICT),
    /// Somebody told us: the careful one, for what nobody said anything of.
    TOLD(SightingStatus.DRAFT, PrivacyLevel.COUNTY),
    /// Amnok wrote the file: its rows say all this themselves.
    AS_WRITTEN(SightingStatus.SUBMITTED, PrivacyLevel.DISTRICT);

    private final SightingStatus status;
    private final PrivacyLevel privacy;

    Whose(SightingStatus status, PrivacyLevel privacy) {
        this.status = status;
        this.privacy = privacy;
    }

    /// For people.
    public String label() {
        return Messages.word("codes.whose", this);
    }

    /// What a row without a status gets.
    public SightingStatus status() {
        return status;
    }

    /// What a row without a privacy level gets.
    public PrivacyLevel privacy() {
        return privacy;
    }

    /// True when notes are internal and no outlet is named.
    public boolean isConfidential() {
        return this == OWN || this == TOLD;
    }
}
