package org.amnok.ui.page;

import java.util.List;
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
    /// Ends the drag and keeps what it did.
    ///
    /// @param verb of what the Edit menu says after "Undo"
    void keep(String verb) {
        lines.show(List.of());
        draft.keepPreview(verb + (ids.size() == 1 ? " item" : " items"));
    }

    /// Ends the drag and leaves the page as it was.
    void giveUp() {
        lines.show(List.of());
        draft.dropPreview();
    }

    /// Shows along which lines something lies.
    @FunctionalInterface
    interface SnapLines {
        void show(List<Guide> lines);
    }
}
