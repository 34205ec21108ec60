package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.page.Arrangement;
import org.amnok.domain.page.Frame;
import org.amnok.domain.page.Guide;

/// Stretches the selected items by a handle.
final class ResizeDrag implements Drag {
    private final PageDraft draft;
    private final SnapLines lines;
    private final List<String> ids;
    private final Frame bounds;
    private final Handle handle;
    private final Snap snap;
    private final double fromX;
    private final double fromY;
    private final double reach;

    /// @param bounds of the selected items that can be resized
    /// @param reach how near a line must be to draw an edge to it, mm
    ResizeDrag(
            PageDraft draft,
            SnapLines lines,
            List<String> ids,
            Frame bounds,
            Handle handle,
            Snap snap,
            double fromX,
            double fromY,
            double reach) {
        this.draft = draft;
        this.lines = lines;
        this.ids = ids;
        this.bounds = bounds;
        this.handle = handle;
        this.snap = snap;
        this.fromX = fromX;
        this.fromY = fromY;
        this.reach = reach;
    }

    @Override
    public void to(double x, double y, ModifierKeys held) {
        var touched = new ArrayList<Guide>();
        var dx = x - fromX;
        var dy = y - fromY;
        if (!held.free() && !held.alike()) {
            dx = pulled(true, handle.x(bounds), dx, handle.across(), touched);
            dy = pulled(false, handle.y(bounds), dy, handle.down(), touched);
        }
        lines.show(touched);
        var next =
                held.alike() ? handle.resizedAlike(bounds, dx, dy) : handle.resized(bounds, dx, dy);
        draft.preview(page -> Arrangement.of(page, ids).resizedTo(next));
    }

    private double pulled(
            boolean vertical, double start, double by, int side, List<Guide> touched) {
        if (side == 0) {
            return by;
        }
        var edge = snap.edge(vertical, start + by, reach);
        edge.ifPresent(at -> touched.add(new Guide(vertical, at)));
        return edge.isPresent() ? edge.getAsDouble() - start : by;
    }

    @Override
    public void dropped() {
        lines.show(List.of());
        draft.keepPreview(ids.size() == 1 ? "resize item" : "resize items");
    }

    @Override
    public void cancelled() {
        lines.show(List.of());
        draft.dropPreview();
    }
}
