package org.amnok.domain.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amnok.words.Messages;

/// Moves items about on a page, each time giving a new page. What is grouped goes together; what is
/// locked stays where it is. Ids that no item has are passed over.
public final class Arrangement {
    private final PageDesign page;
    private final List<PageItem> chosen;

    private Arrangement(PageDesign page, List<PageItem> chosen) {
        this.page = page;
        this.chosen = chosen;
    }

    /// @param ids of the items that are arranged
    public static Arrangement of(PageDesign page, Collection<String> ids) {
        return new Arrangement(page, page.withTheirGroups(ids));
    }

    /// A side or a middle line that items are set along.
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT,
        TOP,
        MIDDLE,
        BOTTOM
    }

    public PageDesign movedBy(double dxMillimetres, double dyMillimetres) {
        return changed(item -> item.at(item.frame().movedBy(dxMillimetres, dyMillimetres)));
    }

    /// Every item stretched as a frame around all of them is stretched to another.
    public PageDesign resizedTo(PageRectangle next) {
        if (free().isEmpty()) {
            return page;
        }
        var from = bounds(free());
        var across = next.widthMillimetres() / from.widthMillimetres();
        var down = next.heightMillimetres() / from.heightMillimetres();
        return changed(item -> item.at(stretched(item.frame(), from, next, across, down)));
    }

    private static PageRectangle stretched(
            PageRectangle one, PageRectangle from, PageRectangle to, double across, double down) {
        return new PageRectangle(
                to.xMillimetres() + (one.xMillimetres() - from.xMillimetres()) * across,
                to.yMillimetres() + (one.yMillimetres() - from.yMillimetres()) * down,
                one.widthMillimetres() * across,
                one.heightMillimetres() * down);
    }

    /// Set along a side of the frame around them all; a single item along the page's margin.
    public PageDesign aligned(Side side) {
        if (chosen.isEmpty()) {
            return page;
        }
        var within = chosen.size() == 1 ? inner() : bounds(chosen);
        return changed(item -> item.at(aligned(item.frame(), within, side)));
    }

    private PageRectangle inner() {
        var margin = page.marginMillimetres();
        return new PageRectangle(
                margin,
                margin,
                Math.max(
                        PageRectangle.LEAST_MILLIMETRES,
                        page.size().widthMillimetres() - 2 * margin),
                Math.max(
                        PageRectangle.LEAST_MILLIMETRES,
                        page.size().heightMillimetres() - 2 * margin));
    }

    private static PageRectangle aligned(PageRectangle frame, PageRectangle within, Side side) {
        return switch (side) {
            case LEFT -> frame.movedBy(within.xMillimetres() - frame.xMillimetres(), 0);
            case CENTRE ->
                    frame.movedBy(within.middleXMillimetres() - frame.middleXMillimetres(), 0);
            case RIGHT -> frame.movedBy(within.rightMillimetres() - frame.rightMillimetres(), 0);
            case TOP -> frame.movedBy(0, within.yMillimetres() - frame.yMillimetres());
            case MIDDLE ->
                    frame.movedBy(0, within.middleYMillimetres() - frame.middleYMillimetres());
            case BOTTOM -> frame.movedBy(0, within.bottomMillimetres() - frame.bottomMillimetres());
        };
    }

    /// With gaps of one width between them, the outermost two staying where they are; the same when
    /// there are fewer than three.
    ///
    /// @param across true from left to right, false from top to bottom
    public PageDesign distributed(boolean across) {
        if (chosen.size() < 3) {
            return page;
        }
        var order = Comparator.comparingDouble((PageItem item) -> start(item.frame(), across));
        var sorted = chosen.stream().sorted(order).toList();
        var all = bounds(sorted);
        var filled = sorted.stream().mapToDouble(item -> length(item.frame(), across)).sum();
        var gap = (length(all, across) - filled) / (sorted.size() - 1);
        var moved = page;
        var at = start(all, across);
        for (var item : sorted) {
            if (!item.locked()) {
                var by = at - start(item.frame(), across);
                moved = moved.with(item.at(item.frame().movedBy(across ? by : 0, across ? 0 : by)));
            }
            at += length(item.frame(), across) + gap;
        }
        return moved;
    }

    private static double start(PageRectangle frame, boolean across) {
        return across ? frame.xMillimetres() : frame.yMillimetres();
    }

    private static double length(PageRectangle frame, boolean across) {
        return across ? frame.widthMillimetres() : frame.heightMillimetres();
    }

    public PageDesign toFront() {
        var items = new ArrayList<>(page.items());
        items.removeAll(chosen);
        items.addAll(chosen);
        return page.holding(items);
    }

    public PageDesign toBack() {
        var items = new ArrayList<>(page.items());
        items.removeAll(chosen);
        items.addAll(0, chosen);
        return page.holding(items);
    }

    /// Each one step nearer to the front.
    public PageDesign raised() {
        return page.holding(stepped(page.items().reversed()).reversed());
    }

    /// Each one step nearer to the back.
    public PageDesign lowered() {
        return page.holding(stepped(page.items()));
    }

    /// The chosen ones each one earlier in a list, where no other chosen one is in the way.
    private List<PageItem> stepped(List<PageItem> items) {
        var next = new ArrayList<>(items);
        for (var i = 1; i < next.size(); i++) {
            if (chosen.contains(next.get(i)) && !chosen.contains(next.get(i - 1))) {
                next.add(i - 1, next.remove(i));
            }
        }
        return next;
    }

    public PageDesign locked(boolean isLocked) {
        return replaced(chosen, item -> item.with(item.placement().locked(isLocked)));
    }

    /// In one group; the same when there are fewer than two.
    public PageDesign grouped() {
        if (chosen.size() < 2) {
            return page;
        }
        var taken = page.items().stream().map(PageItem::group).collect(Collectors.toSet());
        var number = 1;
        while (taken.contains("group " + number)) {
            number++;
        }
        var name = Messages.text("domain.group", number);
        return replaced(chosen, item -> item.with(item.placement().inGroup(name)));
    }

    public PageDesign ungrouped() {
        return replaced(chosen, item -> item.with(item.placement().inGroup("")));
    }

    private List<PageItem> free() {
        return chosen.stream().filter(item -> !item.locked()).toList();
    }

    private PageDesign changed(UnaryOperator<PageItem> change) {
        return replaced(free(), change);
    }

    private PageDesign replaced(List<PageItem> items, UnaryOperator<PageItem> change) {
        return page.holding(
                page.items().stream()
                        .map(item -> items.contains(item) ? change.apply(item) : item)
                        .toList());
    }

    private static PageRectangle bounds(List<PageItem> items) {
        return items.stream().map(PageItem::frame).reduce(PageRectangle::union).orElseThrow();
    }
}
