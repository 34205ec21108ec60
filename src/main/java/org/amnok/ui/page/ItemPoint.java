package org.amnok.ui.page;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.Spot;

/// A point of an item that can be moved by itself: an end of an arrow, or the place that a callout
/// leads to.
///
/// @param itemId of its item
/// @param at where it lies
record ItemPoint(String itemId, Kind kind, Spot at) {
    private static final double EIGHTH_OF_A_TURN = Math.PI / 4;

    enum Kind {
        TAIL,
        TIP,
        PLACE
    }

    /// Those of an item; none of most, and of those that are locked.
    static List<ItemPoint> of(PageDesign page, PageItem item) {
        if (item.locked()) {
            return List.of();
        }
        return switch (item) {
            case ArrowItem arrow ->
                    List.of(
                            new ItemPoint(arrow.id(), Kind.TAIL, arrow.tail()),
                            new ItemPoint(arrow.id(), Kind.TIP, arrow.tip()));
            case CalloutItem callout ->
                    map(page, callout).stream()
                            .map(map -> map.spot(callout.at()))
                            .map(spot -> new ItemPoint(callout.id(), Kind.PLACE, spot))
                            .toList();
            default -> List.of();
        };
    }

    private static Optional<MapPan> map(PageDesign page, CalloutItem callout) {
        return page.find(callout.mapId()).flatMap(map -> MapPan.of(page, map));
    }

    /// The page with the point elsewhere.
    ///
    /// @param even true to keep the directions of arrows to eighths of a turn
    PageDesign movedTo(PageDesign page, Spot spot, boolean even) {
        return page.find(itemId).map(item -> page.with(moved(page, item, spot, even))).orElse(page);
    }

    private PageItem moved(PageDesign page, PageItem item, Spot spot, boolean even) {
        return switch (item) {
            case ArrowItem arrow when kind == Kind.TAIL ->
                    arrow.between(even ? even(arrow.tip(), spot) : spot, arrow.tip());
            case ArrowItem arrow ->
                    arrow.between(arrow.tail(), even ? even(arrow.tail(), spot) : spot);
            case CalloutItem callout ->
                    map(page, callout)
                            .map(map -> callout.pointingTo(map.place(spot)))
                            .orElse(callout);
            default -> item;
        };
    }

    /// Near a spot, in a direction of eighths of a turn from another.
    private static Spot even(Spot from, Spot to) {
        var across = to.xMillimetres() - from.xMillimetres();
        var down = to.yMillimetres() - from.yMillimetres();
        var angle = EIGHTH_OF_A_TURN * Math.round(Math.atan2(down, across) / EIGHTH_OF_A_TURN);
        var length = Math.hypot(across, down);
        return new Spot(
                from.xMillimetres() + length * Math.cos(angle),
                from.yMillimetres() + length * Math.sin(angle));
    }
}
