package org.amnok.ui.page;

import org.amnok.domain.page.Spot;

/// Moves a point of an item.
///
/// @param draft that the page belongs to
/// @param point as it was when the drag began
record PointDrag(PageDraft draft, ItemPoint point) implements Drag {
    @Override
    public void to(double x, double y, ModifierKeys held) {
        draft.preview(page -> point.movedTo(page, new Spot(x, y), held.alike()));
    }

    @Override
    public void dropped() {
        draft.keepPreview("move point");
    }

    @Override
    public void cancelled() {
        draft.dropPreview();
    }
}
