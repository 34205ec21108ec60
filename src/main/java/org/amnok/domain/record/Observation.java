package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.Coded;
import org.amnok.domain.date.Edtf;
import org.amnok.words.Messages;

/// A site, a stretch of a bank or an area was examined, on a day, on imagery: that somebody looked
/// and saw nothing is knowledge.
///
/// @param date when the imagery shows it; may be several days
/// @param imagerySource for example "Sentinel-2" or "Maxar, via Google Earth"; may be empty
public record Observation(
        UUID uuid, Examined examined, Edtf date, Result result, String imagerySource, String note)
        implements Item {
    /// What the observation gave.
    public enum Result implements Coded {
        /// What was looked for was seen.
        OBSERVED,
        /// It was looked for and is not there.
        ABSENT,
        /// Clouds, shadow, ice or trees hid the place.
        OBSCURED,
        /// There is imagery, but nobody has looked at it yet.
        NOT_EXAMINED;

        /// For people.
        public String label() {
            return Messages.word("codes.look", this);
        }
    }

    public Observation {
        imagerySource = imagerySource.strip();
    }

    /// An observation to be filled in: nobody has examined the site yet.
    public static Observation planned(UUID uuid, UUID site, Edtf date, String imagerySource) {
        return new Observation(
                uuid, new Examined.OfSite(site), date, Result.NOT_EXAMINED, imagerySource, "");
    }

    /// True for an observation of that site.
    public boolean isOf(UUID site) {
        return examined instanceof Examined.OfSite(var one) && one.equals(site);
    }

    public Observation on(Edtf changed) {
        return new Observation(uuid, examined, changed, result, imagerySource, note);
    }

    public Observation with(Result changed) {
        return new Observation(uuid, examined, date, changed, imagerySource, note);
    }

    public Observation from(String imagery) {
        return new Observation(uuid, examined, date, result, imagery, note);
    }

    public Observation noted(String changed) {
        return new Observation(uuid, examined, date, result, imagerySource, changed);
    }
}
