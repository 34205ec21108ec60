package org.amnok.layout.page;

import org.amnok.domain.page.MapItem;
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

    private ReportPages() {}

    /// A4 lying: the map with its legend, the table at the right, with the legend above it where it
    /// is short; without sightings the map alone.
    static PageDesign report(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        var top = page.header(MARGIN, 9, page.inner()) + 4.5;
        var room = page.sourceAtFoot(4.5) - top - 3;
        var whole = page.map(MARGIN, top, page.inner(), room, 1);
        var beside = page.map(MARGIN, top, page.inner() - TABLE - GAP, room, 1);
        var isEmpty = page.shown(beside).isEmpty() && page.shown(whole).isEmpty();
        var most = isEmpty ? whole : beside;
        var width = most.frame().widthMillimetres();
        var column = new PageRectangle(page.width() - MARGIN - TABLE, top, TABLE, room);
        if (!isEmpty && NewsPages.isRoomy(page, most, column)) {
            page.add(most.withGrid(Grid.DEGREES));
            page.furniture(most.frame());
            NewsPages.column(page, most, column);
            return page.design();
        }
        var legend = page.legendHeight(most, 0, width);
        var map = page.map(MARGIN, top, width, room - legend - 3.5, 1);
        page.add(map.withGrid(Grid.DEGREES));
        page.inset(map.frame());
        page.furniture(map.frame());
        var y = map.frame().bottomMillimetres() + 3;
        page.legend(new PageRectangle(MARGIN, y, width, legend), 0, "");
        if (!page.shown(map).isEmpty()) {
            list(page, map, column);
        }
        return page.design();
    }

    /// The table and, where it leaves room, the days.
    private static void list(PageBuilder page, MapItem map, PageRectangle column) {
        var x = column.xMillimetres();
        var top = column.yMillimetres();
        var room = column.heightMillimetres();
        var rows = PageBuilder.tableHeight(page.shown(map).size(), TABLE);
        var needed = page.timelineHeight(map, TABLE);
        var isTold = needed > 0 && room - rows > Math.min(LEAST_TIME, needed);
        var time = isTold ? Math.min(MOST_TIME, Math.min(needed + 3, room - rows)) : 0;
        page.table(PageBuilder.MAP, new PageRectangle(x, top, TABLE, room - time));
        if (time > 0) {
            page.timeline(new PageRectangle(x, top + room - time + 3, TABLE, time - 3));
        }
    }

    /// A4 upright: the map above, legend and table side by side below it; a table of which more has
    /// room so is as wide as the page, below the legend and a lower map. The map has the room that
    /// they leave.
    static PageDesign atlas(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4, 1, ATLAS_MARGIN);
        var width = page.inner();
        var top = page.header(ATLAS_MARGIN, 14, width) + 5;
        var room = new PageRectangle(ATLAS_MARGIN, top, width, page.sourceAtFoot(9) - top - 8);
        var usual = above(page, room, Math.min(135, (room.heightMillimetres() + 8) * 0.56));
        var plan = plan(page, room, usual, page.shown(usual).size());
        var more = page.shown(above(page, room, plan.high)).size();
        return atlas(page, room, more > plan.rows ? plan(page, room, usual, more) : plan);
    }

    /// @param high of its map, of which there is less where that alone shows more than a draft
    private record Plan(int rows, boolean isBeside, double high) {}

    private static Plan plan(PageBuilder page, PageRectangle room, MapItem usual, int rows) {
        var width = room.widthMillimetres();
        var high = room.heightMillimetres();
        var wide = page.legendHeight(usual, 3, width, NewsPages.LEGEND_TITLE);
        if (rows == 0) {
            return new Plan(0, false, high - wide);
        }
        var table = PageBuilder.tableHeight(rows, width) + GAP;
        var least = LEAST_MAP * (high + 8);
        var below = high - usual.frame().heightMillimetres();
        var needed = PageBuilder.tableHeight(rows, width - LEGEND - 8);
        var isBeside = needed <= below || below / needed > (high - wide - least) / table;
        var taken = isBeside ? besideHeight(page, usual, rows, below) : wide + table;
        return new Plan(rows, isBeside, Math.max(high - taken, least));
    }

    private static MapItem above(PageBuilder page, PageRectangle room, double high) {
        return page.map(ATLAS_MARGIN, room.yMillimetres(), room.widthMillimetres(), high, 1);
    }

    private static PageDesign atlas(PageBuilder page, PageRectangle room, Plan plan) {
        var width = room.widthMillimetres();
        var columns = plan.isBeside ? 1 : 3;
        var side = plan.isBeside ? LEGEND : width;
        var most = above(page, room, plan.high);
        var legend = page.legendHeight(most, columns, side, NewsPages.LEGEND_TITLE);
        var isAbove = plan.rows > 0 && !plan.isBeside;
        var left = isAbove ? plan.high : Math.min(plan.high, room.heightMillimetres() - legend);
        var map = above(page, room, left);
        page.add(map.withGrid(Grid.DEGREES));
        page.inset(map.frame());
        page.furniture(map.frame());
        var y = map.frame().bottomMillimetres() + 5;
        var frame = new PageRectangle(ATLAS_MARGIN, y, side, legend);
        page.legend(frame, columns, NewsPages.LEGEND_TITLE);
        if (!page.shown(map).isEmpty()) {
            var list = plan.isBeside ? width - LEGEND - 8 : width;
            var begin = plan.isBeside ? y : y + legend + GAP;
            var x = ATLAS_MARGIN + width - list;
            var end = room.bottomMillimetres() + 5;
            page.table(PageBuilder.MAP, new PageRectangle(x, begin, list, end - begin));
        }
        return page.design();
    }

    /// How much of the height legend and table need side by side.
    private static double besideHeight(PageBuilder page, MapItem map, int rows, double most) {
        var legend = page.legendHeight(map, 1, LEGEND, NewsPages.LEGEND_TITLE);
        var table = PageBuilder.tallTableHeight(rows, page.inner() - LEGEND - 8);
        return Math.min(most, Math.max(table, legend));
    }
}
