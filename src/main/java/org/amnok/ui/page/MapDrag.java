package org.amnok.ui.page;

import java.util.Optional;
import org.amnok.domain.page.PageItem;

/// Moves a map inside its frame.
final class MapDrag implements Drag {
    private final PageDraft draft;
    private final PageItem map;
    private final Optional<MapPan> hand;
    private final double fromX;
    private final double fromY;

    MapDrag(PageDraft draft, PageItem map, double fromX, double fromY) {
        this.draft = draft;
        this.map = map;
        this.fromX = fromX;
        this.fromY = fromY;
        hand = draft.shown().get().flatMap(page -> MapPan.of(page, map));
    }

    @Override
    public void to(double x, double y, ModifierKeys held) {
        hand.ifPresent(
                h -> {
                    var view = h.draggedBy(x - fromX, y - fromY);
                    draft.preview(page -> MapPan.showing(page, map.id(), view));
                });
    }

    @Override
    public void dropped() {
        draft.keepPreview("move map in its frame");
    }

    @Override
    public void cancelled() {
        draft.dropPreview();
    }
}
