package org.amnok.domain.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A source told of a sighting. A sighting may have several, a source may have told of several.
public record SourceLink(UUID uuid, UUID sightingUuid, UUID sourceUuid) implements Item {
    /// Always the same for the same two.
    public static SourceLink of(UUID sightingUuid, UUID sourceUuid) {
        var key = "told " + sightingUuid + " " + sourceUuid;
        return new SourceLink(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                sightingUuid,
                sourceUuid);
    }
}
