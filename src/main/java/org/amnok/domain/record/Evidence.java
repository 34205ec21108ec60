package org.amnok.domain.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.amnok.domain.codelist.EvidenceKind;

/// One original that a sighting rests on. An original of several sightings is one for each of them;
/// its bytes are kept once. It never leaves this machine by itself.
///
/// @param acquired when it was taken into the project, to the millisecond
/// @param acquiredBy who did it, by the name they use here; may be empty
/// @param origin who made or gave it, in words; may be empty. Two of different origin make a
///   sighting fit to be verified.
/// @param originAddress where it was found, as text; may be empty
/// @param note may be empty
public record Evidence(
        UUID uuid,
        UUID sightingUuid,
        EvidenceKind kind,
        Original original,
        Instant acquired,
        String acquiredBy,
        String origin,
        String originAddress,
        String note)
        implements Item {
    public Evidence {
        acquired = acquired.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Evidence of which nothing but the original is known yet.
    public static Evidence of(
            UUID uuid, UUID sightingUuid, Original original, Instant acquired, String by) {
        return new Evidence(
                uuid,
                sightingUuid,
                original.type().usualKind(),
                original,
                acquired,
                by,
                "",
                "",
                "");
    }

    public Evidence ofKind(EvidenceKind other) {
        return new Evidence(
                uuid,
                sightingUuid,
                other,
                original,
                acquired,
                acquiredBy,
                origin,
                originAddress,
                note);
    }

    /// A copy with other words on where it came from.
    public Evidence from(String who, String madeBy, String address) {
        return new Evidence(
                uuid, sightingUuid, kind, original, acquired, who, madeBy, address, note);
    }

    public Evidence noted(String words) {
        return new Evidence(
                uuid,
                sightingUuid,
                kind,
                original,
                acquired,
                acquiredBy,
                origin,
                originAddress,
                words);
    }
}
