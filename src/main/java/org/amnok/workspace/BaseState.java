package org.amnok.workspace;

import org.amnok.basemap.BaseFile;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.Problem;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// What became of the file of a base layer.
///
/// @param description of what was opened; empty when nothing was
/// @param loss what of it could not be read so far: those tiles are empty
/// @param problem why nothing was opened, or what was found while it was drawn; null for none
public record BaseState(
        UUID uuid,
        String description,
        Optional<BaseFile.Bounds> bounds,
        TileLoss loss,
        @Nullable Problem problem) {
    public boolean isBroken() {
        return problem != null;
    }
}
