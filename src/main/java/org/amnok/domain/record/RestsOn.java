package org.amnok.domain.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The report of a sighting repeats that of another: both are of one origin, whoever published it.
///
/// @param sightingUuid whose report repeats
/// @param otherUuid whose report is repeated
public record RestsOn(UUID uuid, UUID sightingUuid, UUID otherUuid) implements Item {
    /// Always the same for the same two in this order.
    public static RestsOn of(UUID repeating, UUID repeated) {
        var key = "rests on " + repeating + " " + repeated;
        return new RestsOn(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), repeating, repeated);
    }
}
