package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.TextItem;

/// The order in which a page is read, whatever lies above what: titles, then from the top in bands
/// and in each band from the left in columns; what lies on a map right after it.
final class ReadingOrder {
    /// Frames that overlap by less lie beside each other, mm.
    private static final double SLACK = 1;

    private ReadingOrder() {}

    /// All items; what says nothing comes last.
    static List<PageItem> of(List<PageItem> items) {
        var order = new ArrayList<PageItem>();
        items.stream().filter(ReadingOrder::isTitle).forEach(order::add);
        var rest = new ArrayList<>(items);
        rest.removeAll(order);
        rest.removeIf(item -> item instanceof PanelItem || !isFree(item, items));
        for (var item : bands(rest)) {
            order.add(item);
            items.stream()
                    .filter(each -> item instanceof MapItem && lies(each, item))
                    .filter(each -> !order.contains(each))
                    .forEach(order::add);
        }
        items.stream().filter(item -> !order.contains(item)).forEach(order::add);
        return order;
    }

    private static boolean isTitle(PageItem item) {
        return item instanceof TextItem text && text.role() == TextItem.Role.TITLE;
    }

    private static boolean isFree(PageItem item, List<PageItem> items) {
        return items.stream().noneMatch(each -> each instanceof MapItem && lies(item, each));
    }

    /// True when an item lies on another one.
    private static boolean lies(PageItem item, PageItem on) {
        var outer = Paper.box(on.frame()).envelope();
        outer.expandBy(SLACK);
        return item != on
                && !(item instanceof MapItem)
                && outer.contains(Paper.box(item.frame()).envelope());
    }

    private static List<PageItem> bands(List<PageItem> items) {
        var bands = cut(items, item -> top(item), item -> Paper.box(item.frame()).bottom());
        return bands.size() < 2
                ? columns(items)
                : bands.stream().flatMap(band -> columns(band).stream()).toList();
    }

    private static List<PageItem> columns(List<PageItem> items) {
        var columns = cut(items, item -> left(item), item -> Paper.box(item.frame()).right());
        if (columns.size() < 2) {
            return items.stream()
                    .sorted(
                            Comparator.comparingDouble(ReadingOrder::top)
                                    .thenComparingDouble(ReadingOrder::left))
                    .toList();
        }
        return columns.stream().flatMap(column -> bands(column).stream()).toList();
    }

    private static double top(PageItem item) {
        return Paper.box(item.frame()).y();
    }

    private static double left(PageItem item) {
        return Paper.box(item.frame()).x();
    }

    /// Parts between which a straight line leaves all frames whole.
    private static List<List<PageItem>> cut(
            List<PageItem> items,
            ToDoubleFunction<PageItem> from,
            ToDoubleFunction<PageItem> until) {
        var parts = new ArrayList<List<PageItem>>();
        var end = Double.NEGATIVE_INFINITY;
        for (var item : items.stream().sorted(Comparator.comparingDouble(from)).toList()) {
            if (from.applyAsDouble(item) >= end - SLACK) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(item);
            end = Math.max(end, until.applyAsDouble(item));
        }
        return parts;
    }
}
