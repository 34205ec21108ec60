package org.amnok.ui.release;

import java.util.Optional;
import java.util.UUID;
import org.amnok.ui.project.SightingPart;

/// One time that the gate is shown: how a person leaves it.
final class GateVisit implements GateView.Ways {
    private final GateModel model;
    private final PreviewController previews;
    private Runnable leave = () -> {};
    private boolean mayLeave;
    private boolean isPutOff;
    private Optional<Wanted> wanted = Optional.empty();

    /// A part of a sighting's form that a person wants to see instead.
    record Wanted(UUID sighting, SightingPart part) {}

    GateVisit(GateModel model, PreviewController previews) {
        this.model = model;
        this.previews = previews;
    }

    /// @param how hides the gate
    void leaving(Runnable how) {
        leave = how;
    }

    /// True when a person let it leave.
    boolean mayLeave() {
        return mayLeave;
    }

    /// True when a person went to mend something, and will come back.
    boolean isPutOff() {
        return isPutOff;
    }

    Optional<Wanted> wanted() {
        return wanted;
    }

    @Override
    public void release() {
        mayLeave = true;
        leave.run();
    }

    @Override
    public void preview() {
        previews.show(model);
    }

    @Override
    public void goTo(UUID sighting, SightingPart part) {
        wanted = Optional.of(new Wanted(sighting, part));
        goBack();
    }

    @Override
    public void goBack() {
        isPutOff = true;
        leave.run();
    }

    @Override
    public void cancel() {
        leave.run();
    }
}
