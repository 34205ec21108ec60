package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.page.Arrangement;
import org.amnok.domain.page.Guide;

/// Stretches the selected items by a handle.
record ResizeDrag(Grip grip, Handle handle) implements Drag {
    @Override
    public void to(double x, double y, ModifierKeys held) {
        var touched = new ArrayList<Guide>();
        var dx = x - grip.fromX();
        var dy = y - grip.fromY();
        if (!held.free() && !held.alike()) {
            dx = pulled(true, handle.x(grip.bounds()), dx, handle.across(), touched);
            dy = pulled(false, handle.y(grip.bounds()), dy, handle.down(), touched);
        }
        grip.lines().show(touched);
        var next =
                held.alike()
                        ? handle.resizedAlike(grip.bounds(), dx, dy)
                        : handle.resized(grip.bounds(), dx, dy);
        grip.draft().preview(page -> Arrangement.of(page, grip.ids()).resizedTo(next));
    }

    private double pulled(
            boolean vertical, double start, double by, int side, List<Guide> touched) {
        if (side == 0) {
            return by;
        }
        var edge = grip.snap().edge(vertical, start + by, grip.reach());
        edge.ifPresent(at -> touched.add(new Guide(vertical, at)));
        return edge.isPresent() ? edge.getAsDouble() - start : by;
    }

    @Override
    public void dropped() {
        grip.keep("resize");
    }

    @Override
    public void cancelled() {
        grip.giveUp();
    }
}
