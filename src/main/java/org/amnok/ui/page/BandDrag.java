package org.amnok.ui.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;

/// Selects what lies wholly within a rubber band.
final class BandDrag implements Drag {
    private final PageDraft draft;
    private final ItemSelection chosen;
    private final List<String> before;
    private final Consumer<Optional<PageRectangle>> band;
    private final double fromX;
    private final double fromY;

    /// @param adding true to keep what is selected already
    /// @param band shows the band; empty when it is over
    BandDrag(
            PageDraft draft,
            ItemSelection chosen,
            boolean adding,
            Consumer<Optional<PageRectangle>> band,
            double fromX,
            double fromY) {
        this.draft = draft;
        this.chosen = chosen;
        this.band = band;
        this.fromX = fromX;
        this.fromY = fromY;
        before = adding ? chosen.ids().get() : List.of();
    }

    @Override
    public void to(double x, double y, ModifierKeys held) {
        var frame =
                new PageRectangle(
                        Math.min(x, fromX),
                        Math.min(y, fromY),
                        Math.max(PageRectangle.LEAST_MILLIMETRES, Math.abs(x - fromX)),
                        Math.max(PageRectangle.LEAST_MILLIMETRES, Math.abs(y - fromY)));
        band.accept(Optional.of(frame));
        var ids = new LinkedHashSet<>(before);
        draft.shown()
                .get()
                .ifPresent(
                        page ->
                                ItemHits.within(page, frame).stream()
                                        .map(PageItem::id)
                                        .forEach(ids::add));
        chosen.set(ids);
    }

    @Override
    public void dropped() {
        band.accept(Optional.empty());
    }

    @Override
    public void cancelled() {
        band.accept(Optional.empty());
        chosen.set(before);
    }
}
