package org.amnok.ui.page;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;

/// Which items lie where.
final class ItemHits {
    private ItemHits() {}

    /// The uppermost item at a spot. A frame thinner than the reach is met beside it, too.
    static Optional<PageItem> at(
            PageDesign page, double xMillimetres, double yMillimetres, double reachMillimetres) {
        return page.items().reversed().stream()
                .filter(item -> holds(item.frame(), xMillimetres, yMillimetres, reachMillimetres))
                .findFirst();
    }

    private static boolean holds(PageRectangle frame, double x, double y, double reach) {
        var across = Math.max(0, reach - frame.widthMillimetres() / 2);
        var down = Math.max(0, reach - frame.heightMillimetres() / 2);
        return x >= frame.xMillimetres() - across
                && x <= frame.rightMillimetres() + across
                && y >= frame.yMillimetres() - down
                && y <= frame.bottomMillimetres() + down;
    }

    /// The items that lie wholly within a frame.
    static List<PageItem> within(PageDesign page, PageRectangle band) {
        return page.items().stream().filter(item -> item.frame().union(band).equals(band)).toList();
    }
}
