package org.amnok.workspace.base;

import java.util.Optional;
import org.amnok.basemap.BaseFile;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.Problem;
import org.jspecify.annotations.Nullable;

/// What became of the file of a base layer.
///
/// @param loss what of it could not be read so far: those tiles are empty
/// @param problem why nothing was opened, or what was found while it was drawn; null for none
public record BaseState(
        LayerFile of,
        BaseFacts facts,
        TileLoss loss,
        Readiness readiness,
        @Nullable Problem problem) {
    public boolean isBroken() {
        return problem != null;
    }

    /// True when it can be drawn at scales at which it could not be drawn before, or was slow.
    public boolean isReadierThan(BaseState before) {
        return readiness.stage() == Readiness.Stage.READY
                && before.readiness.stage() != Readiness.Stage.READY;
    }

    /// The same whatever share of its small copies is made.
    public BaseState settled() {
        return readiness.stage() == Readiness.Stage.MAKING
                ? new BaseState(of, facts, loss, Readiness.making(0), problem)
                : this;
    }

    /// Of what was opened; empty when nothing was.
    public String description() {
        return facts.description();
    }

    public Optional<BaseFile.Bounds> bounds() {
        return facts.bounds();
    }
}
