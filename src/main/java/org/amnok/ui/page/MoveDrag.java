package org.amnok.ui.page;

import java.util.List;
import org.amnok.domain.page.Arrangement;
import org.amnok.domain.page.Frame;

/// Moves the selected items.
final class MoveDrag implements Drag {
    private final PageDraft draft;
    private final SnapLines lines;
    private final List<String> ids;
    private final Frame bounds;
    private final Snap snap;
    private final double fromX;
    private final double fromY;
    private final double reach;

    /// @param bounds of the selected items that can be moved
    /// @param reach how near a line must be to draw items to it, mm
    MoveDrag(
            PageDraft draft,
            SnapLines lines,
            List<String> ids,
            Frame bounds,
            Snap snap,
            double fromX,
            double fromY,
            double reach) {
        this.draft = draft;
        this.lines = lines;
        this.ids = ids;
        this.bounds = bounds;
        this.snap = snap;
        this.fromX = fromX;
        this.fromY = fromY;
        this.reach = reach;
    }

    @Override
    public void to(double x, double y, ModifierKeys held) {
        var acrossOnly = held.alike() && Math.abs(x - fromX) >= Math.abs(y - fromY);
        var downOnly = held.alike() && !acrossOnly;
        var dx = downOnly ? 0 : x - fromX;
        var dy = acrossOnly ? 0 : y - fromY;
        var pull = held.free() ? Snap.Pull.NONE : snap.pull(bounds.movedBy(dx, dy), reach);
        lines.show(pull.lines());
        var byX = dx + (downOnly ? 0 : pull.dxMillimetres());
        var byY = dy + (acrossOnly ? 0 : pull.dyMillimetres());
        draft.preview(page -> Arrangement.of(page, ids).movedBy(byX, byY));
    }

    @Override
    public void dropped() {
        lines.show(List.of());
        draft.keepPreview(ids.size() == 1 ? "move item" : "move items");
    }

    @Override
    public void cancelled() {
        lines.show(List.of());
        draft.dropPreview();
    }
}
