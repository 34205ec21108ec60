package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.page.Arrangement;
import org.amnok.domain.page.Guide;
import org.amnok.domain.page.PageRectangle;

/// What a drag on a page has hold of.
///
/// @param lines shows the lines that the items are drawn to
/// @param ids of the selected items
/// @param bounds of those that can be moved or resized
/// @param fromX and fromY: where the drag began, mm
/// @param reach how near a line must be to draw items to it, mm
record Grip(
        PageDraft draft,
        SnapLines lines,
        List<String> ids,
        PageRectangle bounds,
        Snap snap,
        double fromX,
        double fromY,
        double reach) {
    /// Moves the items.
    Drag move() {
        return drag(this::move, "move");
    }

    /// Stretches the items by a handle.
    Drag resize(Handle handle) {
        return drag((x, y, held) -> resize(handle, x, y, held), "resize");
    }

    /// @param verb of what the Edit menu says after "Undo"
    private Drag drag(Drag.Motion motion, String verb) {
        return new Drag(
                motion,
                () -> {
                    lines.show(List.of());
                    draft.keepPreview(verb + (ids.size() == 1 ? " item" : " items"));
                },
                () -> {
                    lines.show(List.of());
                    draft.dropPreview();
                });
    }

    private void move(double x, double y, ModifierKeys held) {
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

    private void resize(Handle handle, double x, double y, ModifierKeys held) {
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

    /// Shows along which lines something lies.
    @FunctionalInterface
    interface SnapLines {
        void show(List<Guide> lines);
    }
}
