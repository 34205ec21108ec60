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
    private static final double ATLAS_MARGIN = 14;

    private static final double LEAST_TIME = 24;
    private static final double MOST_TIME = 45;

    /// Beside the table of an atlas, and how high its map is at least, as a share of the room.
    private static final double LEGEND = 58;

    private static final double LEAST_MAP = 0.36;

    /// Of a legend.
    private static final double TITLE = 6;

    private ReportPages() {}

    /// A4 lying: the map with its legend, the table at the right; without sightings the map alone.
    static PageDesign report(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        var top = page.header(MARGIN, 9, page.inner()) + 4.5;
        var foot = page.sourceAtFoot(4.5);
        var isEmpty = brief.shown().isEmpty();
        var width = isEmpty ? page.inner() : page.inner() - TABLE - GAP;
        var most = page.map(MARGIN, top, width, foot - top - page.legendHeight(4, false) - 6.5, 1);
        var legend = page.legendHeight(most, 0, width);
        var map = page.map(MARGIN, top, width, foot - top - legend - 6.5, 1);
        page.add(map.withGrid(Grid.DEGREES));
        page.inset(map.frame());
        page.furniture(map.frame());
        var y = map.frame().bottomMillimetres() + 3;
        page.legend(new PageRectangle(MARGIN, y, width, legend), 0, "");
        if (isEmpty) {
            return page.design();
        }
        var x = page.width() - MARGIN - TABLE;
        var room = foot - top - 3;
        var rows = PageBuilder.tableHeight(brief.shown().size(), TABLE);
        var needed = page.timelineHeight(map, TABLE);
        var isTold = needed > 0 && room - rows > Math.min(LEAST_TIME, needed);
        var time = isTold ? Math.min(MOST_TIME, Math.min(needed + 3, room - rows)) : 0;
        page.table(PageBuilder.MAP, new PageRectangle(x, top, TABLE, room - time));
        if (time > 0) {
            page.timeline(new PageRectangle(x, top + room - time + 3, TABLE, time - 3));
        }
        return page.design();
    }

    /// A4 upright: the map above, legend and table side by side below it; a table of which more has
    /// room so is as wide as the page, below the legend and a lower map. Without sightings the map
    /// has the room of the table.
    static PageDesign atlas(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4, 1, ATLAS_MARGIN);
        var top = page.header(ATLAS_MARGIN, 14, page.inner()) + 5;
        var foot = page.sourceAtFoot(9);
        var rows = brief.shown().size();
        var room = foot - top - 8;
        var usual = Math.min(135, (foot - top) * 0.56);
        var draft = page.map(ATLAS_MARGIN, top, page.inner(), usual, 1);
        var legend = page.legendHeight(draft, 3, page.inner()) + TITLE;
        var table = rows == 0 ? 0 : PageBuilder.tableHeight(rows, page.inner()) + GAP;
        var least = rows == 0 ? 0 : LEAST_MAP * (foot - top);
        var beside = page.inner() - LEGEND - 8;
        var needed = PageBuilder.tableHeight(rows, beside);
        var isBeside =
                rows > 0
                        && (needed <= room - usual
                                || (room - usual) / needed > (room - legend - least) / table);
        var high = isBeside ? usual : Math.max(room - legend - table, least);
        var map = page.map(ATLAS_MARGIN, top, page.inner(), high, 1);
        page.add(map.withGrid(Grid.DEGREES));
        page.inset(map.frame());
        page.furniture(map.frame());
        if (high < usual) {
            legend = page.legendHeight(map, 3, page.inner()) + TITLE;
        }
        var y = top + high + 5;
        var one = Math.min(room - high, page.legendHeight(1, true));
        legend(page, y, isBeside ? LEGEND : page.inner(), isBeside ? one : legend);
        if (rows > 0) {
            var width = isBeside ? beside : page.inner();
            var begin = isBeside ? y : y + legend + GAP;
            var x = page.width() - ATLAS_MARGIN - width;
            page.table(PageBuilder.MAP, new PageRectangle(x, begin, width, foot - begin - 3));
        }
        return page.design();
    }

    private static void legend(PageBuilder page, double y, double width, double high) {
        var frame = new PageRectangle(ATLAS_MARGIN, y, width, high);
        page.legend(frame, width > LEGEND ? 3 : 1, NewsPages.LEGEND_TITLE);
    }
}
