package org.amnok.ui.page;

import org.amnok.domain.page.Arrangement;

/// Moves the selected items.
record MoveDrag(Grip grip) implements Drag {
    @Override
    public void to(double x, double y, ModifierKeys held) {
        var acrossOnly = held.alike() && Math.abs(x - grip.fromX()) >= Math.abs(y - grip.fromY());
        var downOnly = held.alike() && !acrossOnly;
        var dx = downOnly ? 0 : x - grip.fromX();
        var dy = acrossOnly ? 0 : y - grip.fromY();
        var pull =
                held.free()
                        ? Snap.Pull.NONE
                        : grip.snap().pull(grip.bounds().movedBy(dx, dy), grip.reach());
        grip.lines().show(pull.lines());
        var byX = dx + (downOnly ? 0 : pull.dxMillimetres());
        var byY = dy + (acrossOnly ? 0 : pull.dyMillimetres());
        grip.draft().preview(page -> Arrangement.of(page, grip.ids()).movedBy(byX, byY));
    }

    @Override
    public void dropped() {
        grip.keep("move");
    }

    @Override
    public void cancelled() {
        grip.giveUp();
    }
}
