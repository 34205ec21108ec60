package org.amnok.layout.page;

import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;

/// Pages for phones and feeds: large letters, little else.
final class ScreenPages {
    private static final double MARGIN = 12.7;

    /// Of a column's height that its words may fill.
    private static final double MOST_WORDS = 0.7;

    /// How high a map is that shows where the other one lies, as a share of its width.
    private static final double LOCATOR = 0.62;

    /// The least height of it, as a share of a column.
    private static final double LEAST_LOCATOR = 0.3;

    private ScreenPages() {}

    static PageDesign square(PageBrief brief) {
        return stacked(brief, PageSize.SQUARE, 2.1);
    }

    static PageDesign tall(PageBrief brief) {
        return stacked(brief, PageSize.TALL, 2.2);
    }

    /// Title, a map from edge to edge, legend, sources.
    private static PageDesign stacked(PageBrief brief, PageSize size, double factor) {
        var page = new PageBuilder(brief, size, factor, MARGIN);
        var top = page.header(MARGIN, MARGIN, page.inner()) + 6;
        var foot = page.sourceAtFoot(5);
        var most = new PageRectangle(0, top, page.width(), foot - top - 8);
        var legend = legendBelow(page, most, 0);
        var less = legendBelow(page, most, legend);
        // a higher map may show more, which its legend must have room for
        if (less < legend && legendBelow(page, most, less) <= less) {
            legend = less;
        }
        var map = above(page, most, legend);
        page.add(map);
        page.furniture(map.frame(), MARGIN);
        var y = map.frame().bottomMillimetres() + 4.5;
        page.shortLegend(new PageRectangle(MARGIN, y, page.inner(), legend), 2);
        return page.design();
    }

    private static double legendBelow(PageBuilder page, PageRectangle room, double high) {
        return page.shortLegendHeight(above(page, room, high), 2, page.inner());
    }

    /// A map that leaves so much of a room to what is below it.
    private static MapItem above(PageBuilder page, PageRectangle room, double high) {
        var map = room.heightMillimetres() - high;
        return page.map(0, room.yMillimetres(), room.widthMillimetres(), map, 2.2)
                .hiding(NewsPages.crowd());
    }

    /// Words at the left, a map at the right, which has what room few words leave.
    static PageDesign wide(PageBrief brief) {
        var widest = 98.0;
        for (var column = 74.0; column < widest; column += 12) {
            var page = new PageBuilder(brief, PageSize.WIDE, 1.45, 10);
            var words =
                    page.headerHeight(column)
                            + page.shortLegendHeight(map(page, column), 1, column)
                            + page.sources(column);
            if (words < MOST_WORDS * page.height()
                    && page.titleHeight(column) <= page.titleHeight(widest)) {
                return wide(page, column);
            }
        }
        return wide(new PageBuilder(brief, PageSize.WIDE, 1.45, 10), widest);
    }

    private static PageDesign wide(PageBuilder page, double column) {
        var top = page.header(10, 10, column) + 6;
        var sources = page.sources(column);
        page.source(10, page.height() - 6 - sources, column, sources);
        var map = map(page, column);
        page.add(map);
        page.furniture(map.frame());
        var room = page.height() - 6 - sources - top - 4;
        var legend = Math.min(room, page.shortLegendHeight(map, 1, column));
        var high = Math.min(room - legend - 4, LOCATOR * column);
        if (high > LEAST_LOCATOR * column) {
            var y = top + room - high;
            page.locator(map.frame(), new PageRectangle(10, y, high / LOCATOR, high));
        }
        page.shortLegend(new PageRectangle(10, top, column, legend), 1);
        return page.design();
    }

    /// Right of a column of words.
    private static MapItem map(PageBuilder page, double column) {
        var x = column + 20;
        return page.map(x, 0, page.width() - x, page.height(), 1.6).hiding(NewsPages.crowd());
    }
}
