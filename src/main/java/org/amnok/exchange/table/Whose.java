package org.amnok.exchange.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;

/// Whose the sightings of a file are. From it follows what a row that says nothing itself gets: its
/// status, how exactly its place may leave, whether its note is internal, and whether an outlet is
/// named.
public enum Whose {
    /// Others published them. Only a row with an address or a known outlet is such a report; the
    /// rows without one are read as [#TOLD].
    PUBLISHED("Published by others", SightingStatus.SUBMITTED, PrivacyLevel.EXACT),
    /// We saw them ourselves.
    OWN("Own observation", SightingStatus.SUBMITTED, PrivacyLevel.DISTRICT),
    /// Somebody told us: the careful one, for what nobody said anything of.
    TOLD("Told by sources", SightingStatus.DRAFT, PrivacyLevel.COUNTY),
    /// Amnok wrote the file: its rows say all this themselves.
    AS_WRITTEN("As Amnok wrote it", SightingStatus.SUBMITTED, PrivacyLevel.DISTRICT);

    private final String label;
    private final SightingStatus status;
    private final PrivacyLevel privacy;

    Whose(String label, SightingStatus status, PrivacyLevel privacy) {
        this.label = label;
        this.status = status;
        this.privacy = privacy;
    }

    /// For people.
    public String label() {
        return label;
    }

    /// The value written in files and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for a word that is none of the codes.
    public static Optional<Whose> ofCode(String word) {
        return Arrays.stream(values()).filter(whose -> whose.code().equals(word)).findFirst();
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
