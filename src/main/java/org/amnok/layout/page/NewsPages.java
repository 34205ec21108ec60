package org.amnok.layout.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapItem.Grid;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.PanelItem.Look;
import org.amnok.map.Viewport;
import org.amnok.release.ReleasedSighting;
import org.locationtech.jts.geom.Envelope;

/// Maps for news pages.
final class NewsPages {
    private static final PageSize LANDSCAPE = new PageSize("16:10", 297, 185.625, 200);
    private static final double MARGIN = 9;
    private static final double PLATE_PADDING = 4.5;

    /// Of a legend on the map.
    private static final double COLUMN = 47;

    /// A legend that is higher in one column has two.
    private static final double MOST_LEGEND = 32;

    private static final double TITLE_WIDTH = 103;
    private static final double LEAST_TIME = 22;
    private static final double MOST_TIME = 48;
    private static final double MOST_UNDER = 30;

    /// How high a map is that shows where the other one lies, as a share of its width; and at
    /// least.
    private static final double LOCATOR = 0.62;

    private static final double LEAST_LOCATOR = 20;

    /// Above legends that have room for it.
    static final String LEGEND_TITLE = "{kinds}";

    private NewsPages() {}

    /// A map from edge to edge with title and legend upon it; beside it where they would cover a
    /// sighting.
    static PageDesign landscape(PageBrief brief) {
        var page = new PageBuilder(brief, LANDSCAPE, 1, MARGIN);
        var sources = page.sources(page.inner());
        var map = page.map(0, 0, page.width(), page.height() - sources - 5, 1);
        var plate = titlePlate(page);
        var columns = page.legendHeight(map, 1, COLUMN) > MOST_LEGEND ? 2 : 1;
        var legend = legendPlate(page, map, columns);
        if (covers(page, map, plate) || covers(page, map, legend)) {
            return stacked(brief);
        }
        page.add(map.withGrid(Grid.DEGREES));
        page.panel("title plate", plate, Look.PLATE);
        page.header(MARGIN + PLATE_PADDING, MARGIN + PLATE_PADDING - 0.5, TITLE_WIDTH);
        page.panel("legend plate", legend, Look.PLATE);
        page.legend(inner(legend), columns, LEGEND_TITLE);
        page.furniture(map.frame(), MARGIN);
        page.source(MARGIN, page.height() - sources - 2.5, page.inner(), sources);
        return page.design();
    }

    /// In the upper left corner.
    private static PageRectangle titlePlate(PageBuilder page) {
        return new PageRectangle(
                MARGIN,
                MARGIN,
                TITLE_WIDTH + 2 * PLATE_PADDING,
                page.headerHeight(TITLE_WIDTH) + 2 * PLATE_PADDING - 1);
    }

    /// In the lower right corner of a map.
    private static PageRectangle legendPlate(PageBuilder page, MapItem map, int columns) {
        var width = columns * COLUMN + 2 * PLATE_PADDING + (columns - 1) * 5;
        var inner = width - 2 * PLATE_PADDING;
        var high = page.legendHeight(map, columns, inner, LEGEND_TITLE) + 2 * PLATE_PADDING - 2;
        return new PageRectangle(
                map.frame().rightMillimetres() - MARGIN - width,
                map.frame().bottomMillimetres() - MARGIN - high,
                width,
                high);
    }

    private static PageRectangle inner(PageRectangle plate) {
        return new PageRectangle(
                plate.xMillimetres() + PLATE_PADDING,
                plate.yMillimetres() + PLATE_PADDING,
                plate.widthMillimetres() - 2 * PLATE_PADDING,
                plate.heightMillimetres() - 2 * PLATE_PADDING + 2);
    }

    /// True when a sighting lies below a frame, or its symbol would.
    private static boolean covers(PageBuilder page, MapItem map, PageRectangle frame) {
        var viewport = MapPiece.viewport(map, Paper.box(map.frame()), 96);
        var room = Paper.box(frame).envelope();
        return page.shown(map).stream()
                .flatMap(sighting -> reach(sighting, viewport).stream())
                .anyMatch(room::intersects);
    }

    /// The symbol of a sighting and most of its circle, px of the page.
    private static Optional<Envelope> reach(ReleasedSighting sighting, Viewport viewport) {
        var point = sighting.point();
        if (point == null) {
            return Optional.empty();
        }
        var metres = sighting.uncertaintyMetres();
        var radius = metres == null ? 0 : metres / viewport.groundMetresPerPixel();
        var reach = new Envelope(viewport.screen(point));
        reach.expandBy(Math.max(24, 0.8 * radius));
        return Optional.of(reach);
    }

    /// With all beside the map.
    private static PageDesign stacked(PageBrief brief) {
        var page = new PageBuilder(brief, LANDSCAPE, 1, MARGIN);
        var top = page.header(MARGIN, 8, page.inner()) + 3.5;
        var foot = page.sourceAtFoot(4);
        var legendWidth = 62.0;
        var map = page.map(MARGIN, top, page.inner() - legendWidth - 6, foot - top - 4, 1);
        page.add(map.withGrid(Grid.DEGREES));
        page.furniture(map.frame());
        var x = page.width() - MARGIN - legendWidth;
        column(page, map, new PageRectangle(x, top, legendWidth, foot - top - 4));
        return page.design();
    }

    /// True when a column has room for all of them.
    static boolean isRoomy(PageBuilder page, MapItem map, PageRectangle column) {
        var width = column.widthMillimetres();
        var room =
                column.heightMillimetres()
                        - PageBuilder.tallTableHeight(page.shown(map).size(), width);
        return room > 0
                && page.legendHeight(map, 1, width, LEGEND_TITLE)
                                + 3
                                + Math.min(LEAST_TIME, page.timelineHeight(map, width))
                        <= room;
    }

    /// Legend, sightings and their days below one another, as far as there is room; what is empty
    /// between them shows where the map lies.
    static void column(PageBuilder page, MapItem map, PageRectangle column) {
        var x = column.xMillimetres();
        var width = column.widthMillimetres();
        var foot = column.bottomMillimetres();
        var legend = page.legendHeight(map, 1, width, LEGEND_TITLE) + 3;
        var room = column.heightMillimetres() - legend;
        var needed = page.timelineHeight(map, width);
        var least = Math.min(LEAST_TIME, needed);
        var most = Math.min(needed, Math.min(MOST_TIME, room - 6));
        if (most < least) {
            page.legend(column, 1, LEGEND_TITLE);
            return;
        }
        var y = column.yMillimetres();
        page.legend(new PageRectangle(x, y, width, legend), 1, LEGEND_TITLE);
        var rows = page.shown(map).size();
        var tall = PageBuilder.tallTableHeight(rows, width);
        var isListed = rows > 0 && room - PageBuilder.tableHeight(rows, width) >= least;
        var time = isListed ? Math.min(most, Math.max(least, room - tall)) : most;
        y += legend;
        if (isListed) {
            var high = Math.min(tall, room - time - 3);
            page.table(PageBuilder.MAP, new PageRectangle(x, y, width, high));
            y += high;
        }
        if (foot - time - 4 > y) {
            locator(page, map, new PageRectangle(x, y, width, foot - time - 4 - y));
        }
        if (time > 0) {
            page.timeline(new PageRectangle(x, foot - time, width, time));
        }
    }

    /// Where the map lies, at the foot of a room that would be empty, if it is not too low.
    private static void locator(PageBuilder page, MapItem map, PageRectangle room) {
        var high = Math.min(room.heightMillimetres(), LOCATOR * room.widthMillimetres());
        if (high >= LEAST_LOCATOR) {
            var y = room.bottomMillimetres() - high;
            var frame = new PageRectangle(room.xMillimetres(), y, high / LOCATOR, high);
            page.locator(map.frame(), frame);
        }
    }

    /// Title, map, legend, sources from above.
    static PageDesign portrait(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4, 1, 14);
        var top = page.header(14, 14, page.inner()) + 5;
        var foot = page.sourceAtFoot(9);
        var room = foot - top - 12;
        var draft = page.map(14, top, page.inner(), room, 1);
        var legend = page.legendHeight(draft, 3, page.inner());
        var most = page.map(14, top, page.inner(), room - legend, 1);
        var time = Math.min(MOST_UNDER, page.timelineHeight(most, page.inner()));
        var less = page.map(14, top, page.inner(), room - legend - time, 1);
        // what is dated may lie in the room of the strip
        var isTold = time > 0 && page.timelineHeight(less, page.inner()) > 0;
        var map = isTold ? less : most;
        page.add(map.withGrid(Grid.DEGREES));
        page.inset(map.frame());
        page.furniture(map.frame());
        var y = map.frame().bottomMillimetres() + 4;
        page.legend(new PageRectangle(14, y, page.inner(), legend), 3, "");
        if (isTold) {
            page.timeline(new PageRectangle(14, y + legend + 4, page.inner(), time));
        }
        return page.design();
    }

    /// Layers that small pages have no room for, and others.
    static List<String> without(String... layers) {
        return Stream.concat(crowd().stream(), Stream.of(layers)).toList();
    }

    /// Layers that small pages have no room for.
    static List<String> crowd() {
        return List.of("sites", "islands");
    }
}
