package org.amnok.layout.page;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.layout.PrintedWords;

/// Pages of several maps of one place at one scale, each of other days, with one legend.
record PairPages(PageBuilder page, PageBrief brief) {
    /// Of a map of the region beside the maps, as a share of its width.
    private static final double LOCATOR_HEIGHT = 0.66;

    private static final double MARGIN = 10;
    private static final double GAP = 7;
    private static final int MOST_MAPS = 12;
    private static final double LEAST_TABLE = 35;
    private static final double HEADING = 5.8;

    /// Of a map over a table, as a share of its width.
    private static final double LEAST_HEIGHT = 0.75;

    private static final double LEAST_WIDE_HEIGHT = 0.57;

    /// How much higher such maps are where both lists are short.
    private static final double MOST_WIDE = 1.5;

    private static final int WIDE_COLUMNS = 3;

    /// Of a legend over the whole width of the page.
    private static final int WHOLE_COLUMNS = 5;

    private static final double ROW_GAP = 4;

    /// Of a legend behind the last map, and of a map of the region beside it.
    private static final double MOST_LEGEND_WIDTH = 70;

    private static final double LEAST_LOCATOR = 35;

    /// A panel as wide has room for a legend in two columns.
    private static final double LEAST_TWO = 80;

    /// Maps of a smaller scale have no room for bridges.
    private static final double WIDEST_WITH_CROSSINGS = 500_000;

    /// Two maps: of the days that are compared, else of the first and the second half of the days.
    static PageDesign beforeAfter(PageBrief brief) {
        var span = span(brief);
        var before = brief.other() == null ? null : brief.other().dates();
        if (before != null) {
            var both = Stream.of(before, span).sorted(Comparator.comparing(DateSpan::earliest));
            return page(brief, both.toList(), 2);
        }
        var middle =
                span.earliest()
                        .plusDays(ChronoUnit.DAYS.between(span.earliest(), span.latest()) / 2);
        var later = middle.withDayOfMonth(middle.lengthOfMonth()).plusDays(1);
        var cut = later.isAfter(span.latest()) ? middle.plusDays(1) : later;
        return page(
                brief,
                List.of(
                        new DateSpan(span.earliest(), cut.minusDays(1)),
                        new DateSpan(
                                cut.isAfter(span.latest()) ? span.latest() : cut, span.latest())),
                2);
    }

    /// One map a month; a quarter or a year each where there are too many months for a page. Of one
    /// month alone a report.
    static PageDesign months(PageBrief brief) {
        var shown =
                TimeBins.empty(span(brief), MOST_MAPS).bins().stream()
                        .map(bin -> new DateSpan(bin.from(), bin.to()))
                        .toList();
        if (shown.size() == 1) {
            return ReportPages.report(brief);
        }
        return page(brief, shown, shown.size() <= 4 ? 2 : shown.size() <= 9 ? 3 : 4);
    }

    /// The days asked for, else those of the records.
    ///
    /// @throws ProblemException when there are neither
    private static DateSpan span(PageBrief brief) {
        return Optional.ofNullable(brief.days())
                .filter(d -> !d.earliest().equals(DateSpan.OPEN_START))
                .filter(d -> !d.latest().equals(DateSpan.OPEN_END))
                .or(() -> Optional.ofNullable(brief.times()))
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "layout.nothing_is_dated",
                                        "layout.give_days_or_choose_another"));
    }

    private static PageDesign page(PageBrief brief, List<DateSpan> days, int columns) {
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        return new PairPages(page, brief).page(days, columns);
    }

    private PageDesign page(List<DateSpan> days, int columns) {
        var top = page.header(MARGIN, 9, page.inner()) + 4;
        var foot = page.sourceAtFoot(4.5);
        var whole = new PageRectangle(MARGIN, top, page.inner(), foot - 4 - top);
        var rows = (days.size() + columns - 1) / columns;
        var beside = scale(besideLegend(whole, columns, rows));
        var over = rows > 1 ? scale(overLegend(whole, columns, rows)) : 0;
        var around = aroundLegend(whole, days.size());
        if (around.isPresent() && scale(around.get()) >= Math.max(beside, over)) {
            return aroundLegend(days, whole, around.get());
        }
        if (over > beside) {
            return overLegend(days, whole, overLegend(whole, columns, rows));
        }
        var wide = (page.inner() - GAP) / 2;
        var room = whole.heightMillimetres() - HEADING;
        var below = room - LEAST_WIDE_HEIGHT * wide - legendHeight(WIDE_COLUMNS, wide) - 8;
        return days.size() == 2 && listHeight(days.getFirst(), wide) < below
                ? wide(days, new PageRectangle(MARGIN, top, wide, room))
                : besideLegend(days, whole, columns);
    }

    /// Panels with the legend beside them.
    private Panel besideLegend(PageRectangle whole, int columns, int rows) {
        var width = (whole.widthMillimetres() - beside(columns) - columns * GAP) / columns;
        var height = (whole.heightMillimetres() - (rows - 1) * ROW_GAP) / rows - HEADING;
        return new Panel(width, height);
    }

    private static double beside(int columns) {
        return columns == 2 ? 56 : 50;
    }

    private PageDesign besideLegend(List<DateSpan> days, PageRectangle whole, int columns) {
        var rows = (days.size() + columns - 1) / columns;
        var panel = besideLegend(whole, columns, rows);
        var width = panel.width;
        var top = whole.yMillimetres();
        var foot = whole.bottomMillimetres();
        var flat = Math.max(LEAST_HEIGHT * width, width / across(brief.view()) + 6);
        var height = rows > 1 ? panel.height : Math.min(panel.height, flat);
        var symbols = columns == 2 ? 0.85 : 0.75;
        for (var i = 0; i < days.size(); i++) {
            var x = MARGIN + i % columns * (width + GAP);
            var y = top + i / columns * (height + HEADING + ROW_GAP);
            panel(i, days.get(i), new PageRectangle(x, y, width, height), symbols);
            if (panel.height - height > LEAST_TABLE) {
                var under = y + HEADING + height + 4;
                page.table(PageBuilder.mapId(i), new PageRectangle(x, under, width, foot - under));
            }
        }
        var first = new PageRectangle(MARGIN, top + HEADING, width, height);
        page.furniture(first);
        var column = MARGIN + columns * (width + GAP);
        legend(first, new PageRectangle(column, top + HEADING, beside(columns), foot + 4 - top), 1);
        return page.design();
    }

    /// How large the map of a panel is, without its heading, mm.
    private record Panel(double width, double height) {}

    /// Panels over the whole width of a page, with the legend below them.
    private Panel overLegend(PageRectangle whole, int columns, int rows) {
        var width = (whole.widthMillimetres() + GAP) / columns - GAP;
        var legend = legendHeight(WHOLE_COLUMNS, whole.widthMillimetres());
        var room = whole.heightMillimetres() - legend;
        return new Panel(width, room / rows - ROW_GAP - HEADING);
    }

    /// How large the ground is drawn, up to a factor.
    private double scale(Panel panel) {
        return Math.min(panel.width / across(brief.view()), panel.height);
    }

    /// The largest panels that leave room for the legend behind the last of them; often none.
    private Optional<Panel> aroundLegend(PageRectangle whole, int maps) {
        return IntStream.rangeClosed(2, WIDE_COLUMNS + 1)
                .mapToObj(columns -> aroundLegend(whole, maps, columns))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(this::scale));
    }

    private Optional<Panel> aroundLegend(PageRectangle whole, int maps, int columns) {
        var rows = (maps + columns - 1) / columns;
        var width = (whole.widthMillimetres() + GAP) / columns - GAP;
        var height = (whole.heightMillimetres() + ROW_GAP) / rows - ROW_GAP - HEADING;
        var panel = new Panel(width, height);
        return rows > 1 && maps < columns * rows && legendColumns(panel) > 0
                ? Optional.of(panel)
                : Optional.empty();
    }

    /// In how many columns a panel has room for the legend; 0 in none.
    private int legendColumns(Panel panel) {
        return IntStream.rangeClosed(1, panel.width < LEAST_TWO ? 1 : 2)
                .filter(each -> legendHeight(each, panel.width) + 4 <= panel.height)
                .findFirst()
                .orElse(0);
    }

    private PageDesign aroundLegend(List<DateSpan> days, PageRectangle whole, Panel panel) {
        panels(days, whole, panel);
        var last = page.design().all(MapItem.class).getLast().frame();
        var x = last.rightMillimetres() + GAP;
        var y = last.yMillimetres();
        var columns = legendColumns(panel);
        var wide = columns > 1 ? panel.width : Math.min(panel.width, MOST_LEGEND_WIDTH);
        legend(last, new PageRectangle(x, y, wide, HEADING + panel.height + 4), columns);
        var rest = whole.rightMillimetres() - x - wide - GAP;
        var hasInset = !page.design().all(InsetItem.class).isEmpty();
        if (!hasInset && rest >= LEAST_LOCATOR) {
            var side = Math.min(rest, MOST_LEGEND_WIDTH);
            var frame =
                    new PageRectangle(
                            whole.rightMillimetres() - side, y, side, side * LOCATOR_HEIGHT);
            page.locator(last, frame);
        }
        return page.design();
    }

    private void panels(List<DateSpan> days, PageRectangle whole, Panel panel) {
        var columns = (int) Math.round((whole.widthMillimetres() + GAP) / (panel.width + GAP));
        var top = whole.yMillimetres();
        for (var i = 0; i < days.size(); i++) {
            var x = MARGIN + i % columns * (panel.width + GAP);
            var y = top + i / columns * (panel.height + HEADING + ROW_GAP);
            var frame = new PageRectangle(x, y, panel.width, panel.height);
            panel(i, days.get(i), frame, 0.75);
        }
        page.furniture(new PageRectangle(MARGIN, top + HEADING, panel.width, panel.height));
    }

    private PageDesign overLegend(List<DateSpan> days, PageRectangle whole, Panel panel) {
        panels(days, whole, panel);
        var width = whole.widthMillimetres();
        var legend = legendHeight(WHOLE_COLUMNS, width);
        legendAtFoot(WHOLE_COLUMNS, legend, width, whole.bottomMillimetres());
        return page.design();
    }

    /// Two maps over the whole width, where the first list is so short that the legend has room
    /// below it, in as few columns as that leaves.
    ///
    /// @param column the first, without the heading of its map
    private PageDesign wide(List<DateSpan> days, PageRectangle column) {
        var width = column.widthMillimetres();
        var top = column.yMillimetres();
        var foot = top + HEADING + column.heightMillimetres();
        var needs =
                Math.max(
                        listHeight(days.getFirst(), width) + legendHeight(WIDE_COLUMNS, width),
                        listHeight(days.getLast(), width));
        var least = LEAST_WIDE_HEIGHT * width;
        var high = Math.clamp(column.heightMillimetres() - needs - 4, least, MOST_WIDE * least);
        var under = top + HEADING + high + 4;
        var map = page.map(MARGIN, top + HEADING, width, high, 0.95);
        var columns = WIDE_COLUMNS;
        while (columns > 1
                && foot - under - 4 - listHeight(days.getFirst(), width)
                        > legendHeight(columns - 1, map)) {
            columns--;
        }
        var legend = legendHeight(columns, map);
        var tables = List.of(foot - legend - 4 - under, foot - under);
        for (var i = 0; i < days.size(); i++) {
            var x = MARGIN + i * (width + GAP);
            panel(i, days.get(i), new PageRectangle(x, top, width, high), 0.95);
            page.table(PageBuilder.mapId(i), new PageRectangle(x, under, width, tables.get(i)));
        }
        page.furniture(new PageRectangle(MARGIN, top + HEADING, width, high));
        legendAtFoot(columns, legend, width, foot);
        return page.design();
    }

    /// At the left, with the note below it.
    private void legendAtFoot(int columns, double high, double width, double foot) {
        var lines = high - noteHeight(width);
        page.legend(new PageRectangle(MARGIN, foot - high, width, lines), columns, "");
        note(MARGIN, foot, width);
    }

    /// With the note below it.
    private double legendHeight(int columns, double width) {
        return page.legendHeight(columns) + noteHeight(width);
    }

    /// The same of a map on the page, which may show less than all.
    private double legendHeight(int columns, MapItem map) {
        var width = map.frame().widthMillimetres();
        return Math.min(
                legendHeight(columns, width),
                page.legendHeight(map, columns, width) + noteHeight(width));
    }

    private double noteHeight(double width) {
        return page.text(Role.CAPTION, note(), width) + 2;
    }

    private double listHeight(DateSpan days, double width) {
        var rows = brief.shown().stream().filter(sighting -> sighting.mayBeOf(days)).count();
        return PageBuilder.tableHeight((int) rows, width);
    }

    /// A map with its heading.
    private void panel(int number, DateSpan days, PageRectangle frame, double symbols) {
        var x = frame.xMillimetres();
        var y = frame.yMillimetres();
        var width = frame.widthMillimetres();
        heading(number, new PageRectangle(x, y, width, HEADING));
        var map = new PageRectangle(x, y + HEADING, width, frame.heightMillimetres());
        page.add(map(number, days, map, symbols));
    }

    /// With a note at the foot of its column, and where there is room between them, where the maps
    /// lie.
    private void legend(PageRectangle map, PageRectangle column, int columns) {
        var x = column.xMillimetres();
        var y = column.yMillimetres();
        var width = column.widthMillimetres();
        var room = column.heightMillimetres();
        var high = Math.min(room - (columns > 1 ? 14 : 24), page.legendHeight(columns) + 4);
        page.legend(new PageRectangle(x, y, width, high), columns, "");
        var foot = y - HEADING + room - 4;
        note(x, foot, width);
        var locator = width * LOCATOR_HEIGHT;
        var lowest = foot - noteHeight(width) - 2 - locator;
        if (lowest >= y + high + 2) {
            page.locator(map, new PageRectangle(x, lowest, width, locator));
        }
    }

    private void note(double x, double foot, double width) {
        var high = page.text(Role.CAPTION, note(), width);
        page.write("note", new PageRectangle(x, foot - high, width, high), Role.CAPTION, note());
    }

    private String note() {
        return new PrintedWords(brief.language()).get("month.note");
    }

    /// How much wider a view is than high, on the ground; 1 for one that fits any frame.
    private static double across(MapView view) {
        return switch (view) {
            case MapView.Box(var southWest, var northEast) ->
                    Math.max(
                            1,
                            (northEast.lonDegrees() - southWest.lonDegrees())
                                    * Math.cos(Math.toRadians(northEast.latDegrees()))
                                    / (northEast.latDegrees() - southWest.latDegrees()));
            case MapView.Scale _ -> 1;
        };
    }

    private void heading(int number, PageRectangle frame) {
        var text = "{days:%1$s} · {reports:%1$s}".formatted(PageBuilder.mapId(number));
        page.write("heading " + (number + 1), frame, Role.HEADING, text);
    }

    /// What a small map leaves out.
    static List<String> hidden(MapItem map) {
        var scale = MapPiece.viewport(map, Paper.box(map.frame()), 96).scaleDenominator();
        return scale > WIDEST_WITH_CROSSINGS
                ? Stream.concat(NewsPages.crowd().stream(), Stream.of("crossings")).toList()
                : NewsPages.crowd();
    }

    private MapItem map(int number, DateSpan days, PageRectangle frame, double symbols) {
        var whole = page.map(frame, symbols);
        var map = whole.hiding(hidden(whole)).of(brief.filter(), days);
        return number == 0 ? map : map.with(Placement.of(PageBuilder.mapId(number), frame));
    }
}
