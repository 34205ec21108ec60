package org.amnok.layout.page;

import org.amnok.domain.page.MapItem.Grid;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;

/// Pages of reports: a map with the table of what it shows.
final class ReportPages {
    private static final double MARGIN = 10;
    private static final double TABLE = 82;
    private static final double GAP = 6;

    private static final double LEAST_TIME = 24;

    private ReportPages() {}

    /// A4 lying: the map with its legend, the table at the right.
    static PageDesign report(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        var top = page.header(MARGIN, 9, page.inner()) + 4.5;
        var foot = page.sourceAtFoot(4.5);
        var width = page.inner() - TABLE - GAP;
        var most = page.map(MARGIN, top, width, foot - top - page.legendHeight(4, false) - 6.5, 1);
        var legend = page.legendHeight(most, 0, width);
        var map = page.map(MARGIN, top, width, foot - top - legend - 6.5, 1);
        page.add(map.withGrid(Grid.DEGREES));
        page.inset(map.frame());
        page.furniture(map.frame());
        var y = map.frame().bottomMillimetres() + 3;
        page.legend(new PageRectangle(MARGIN, y, width, legend), 0, "");
        var x = page.width() - MARGIN - TABLE;
        var room = foot - top - 3;
        var rows = PageBuilder.tableHeight(brief.shown().size());
        var time = room - rows > LEAST_TIME ? Math.min(45, room - rows) : 0;
        page.table(PageBuilder.MAP, new PageRectangle(x, top, TABLE, room - time));
        if (time > 0) {
            page.timeline(new PageRectangle(x, top + room - time + 3, TABLE, time - 3));
        }
        return page.design();
    }

    /// A4 upright: the map above, legend and table side by side below it. Without sightings the map
    /// has the room of the table.
    static PageDesign atlas(PageBrief brief) {
        var margin = 14.0;
        var page = new PageBuilder(brief, PageSize.A4, 1, margin);
        var top = page.header(margin, 14, page.inner()) + 5;
        var foot = page.sourceAtFoot(9);
        var isEmpty = brief.shown().isEmpty();
        var lines = page.legendHeight(3, true);
        var high = isEmpty ? foot - top - lines - 10 : Math.min(135, (foot - top) * 0.56);
        var map = page.map(margin, top, page.inner(), high, 1);
        page.add(map.withGrid(Grid.DEGREES));
        page.inset(map.frame());
        page.furniture(map.frame());
        var y = map.frame().bottomMillimetres() + 5;
        if (isEmpty) {
            page.legend(
                    new PageRectangle(margin, y, page.inner(), lines), 3, NewsPages.LEGEND_TITLE);
            return page.design();
        }
        var legend = 58.0;
        var room = foot - y - 3;
        page.legend(
                new PageRectangle(margin, y, legend, Math.min(room, page.legendHeight(1, true))),
                1,
                NewsPages.LEGEND_TITLE);
        var x = margin + legend + 8;
        page.table(PageBuilder.MAP, new PageRectangle(x, y, page.width() - margin - x, room));
        return page.design();
    }
}
