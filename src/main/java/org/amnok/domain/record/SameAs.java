package org.amnok.domain.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A sighting describes the same thing as others of its group: in sums they count once. A sighting
/// is in one group at most.
public record SameAs(UUID uuid, UUID sightingUuid, UUID groupUuid) implements Item {
    /// The place of a sighting in a group.
    public static SameAs of(UUID sightingUuid, UUID groupUuid) {
        return new SameAs(memberUuid(sightingUuid), sightingUuid, groupUuid);
    }

    /// Always the same for a sighting.
    public static UUID memberUuid(UUID sightingUuid) {
        return UUID.nameUUIDFromBytes(("same as " + sightingUuid).getBytes(StandardCharsets.UTF_8));
    }
}
