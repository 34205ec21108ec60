package org.amnok.domain;

import java.util.Locale;
import java.util.UUID;

/// A site was examined, on a day, on imagery: that somebody looked and saw nothing is knowledge.
///
/// @param date when the imagery shows the site
/// @param imagerySource for example "Sentinel-2" or "Maxar, via Google Earth"; may be empty
public record Look(
        UUID uuid, UUID siteUuid, Edtf date, Result result, String imagerySource, String note)
        implements Item {
    /// What the look gave.
    public enum Result {
        /// What the site stands for was seen.
        OBSERVED,
        /// It was looked for and is not there.
        ABSENT,
        /// Clouds, shadow, ice or trees hid the site.
        OBSCURED,
        /// There is imagery, but nobody has looked at it yet.
        NOT_EXAMINED;

        /// The value written in files.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// For people.
        public String label() {
            return code().replace('_', ' ');
        }
    }

    public Look {
        imagerySource = imagerySource.strip();
    }
}
