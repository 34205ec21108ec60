package org.amnok.workspace;

import java.util.Optional;
import java.util.UUID;
import org.amnok.basemap.BaseFile;
import org.amnok.domain.Problem;
import org.jspecify.annotations.Nullable;

/// What became of the file of a base layer.
///
/// @param description of what was opened; empty when nothing was
/// @param problem why nothing was opened, or what was found while it was drawn; null for none
public record BaseState(
        UUID uuid,
        String description,
        Optional<BaseFile.Bounds> bounds,
        @Nullable Problem problem) {
    public boolean isBroken() {
        return problem != null;
    }
}
