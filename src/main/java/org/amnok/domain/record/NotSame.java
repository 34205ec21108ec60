package org.amnok.domain.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Somebody looked at two sightings and found that they are not the same event, so that it is not
/// asked again.
///
/// @param sightingUuid the lesser of both UUIDs
public record NotSame(UUID uuid, UUID sightingUuid, UUID otherUuid) implements Item {
    /// Always the same for the same two, whichever comes first.
    public static NotSame of(UUID one, UUID other) {
        var isLess = one.compareTo(other) < 0;
        var first = isLess ? one : other;
        var second = isLess ? other : one;
        var key = "not the same " + first + " " + second;
        return new NotSame(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), first, second);
    }
}
