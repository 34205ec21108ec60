package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TableItem.Column;
import org.amnok.domain.page.TableItem.Grouping;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.domain.page.TimelineItem;
import org.amnok.layout.LegendPainter;
import org.amnok.layout.PrintedWords;
import org.amnok.release.ReleasedSighting;

/// Puts a page together from above. Millimetres.
final class PageBuilder {
    /// The map that legends and bars describe.
    static final String MAP = "map";

    /// Below a legend of what is counted only when the page is there.
    static final String LEGEND_PLATE = "legend plate";

    private static final MapView REGION =
            new MapView.Box(new LatLon(39.4, 123.4), new LatLon(42.6, 129.6));

    /// A map that is as many degrees across shows what the inset would.
    private static final double MOST_OF_REGION = 3.1;

    private static final double METRES_PER_DEGREE = 111_300;
    private static final double ROW = 7.4;

    /// A further line of a row.
    private static final double LINE = 2.8;

    private static final double HEADING = 9;
    private static final List<Column> COLUMNS =
            List.of(Column.SYMBOL, Column.TITLE, Column.DATE, Column.OUTLET);

    private final PageBrief brief;
    private final PageSize size;
    private final double factor;
    private final double margin;
    private final List<PageItem> items = new ArrayList<>();

    /// @param factor how large letters are against those on A4
    PageBuilder(PageBrief brief, PageSize size, double factor, double margin) {
        this.brief = brief;
        this.size = size;
        this.factor = factor;
        this.margin = margin;
    }

    double width() {
        return size.widthMillimetres();
    }

    double height() {
        return size.heightMillimetres();
    }

    double inner() {
        return width() - 2 * margin;
    }

    PageBuilder add(PageItem item) {
        items.add(item);
        return this;
    }

    /// A text.
    void write(String id, PageRectangle frame, Role role, String words) {
        add(TextItem.of(id, frame, role, words));
    }

    /// What a map is called among several, from 0.
    static String mapId(int number) {
        return number == 0 ? MAP : MAP + " " + (number + 1);
    }

    /// Title and standfirst.
    ///
    /// @return where they end
    double header(double x, double y, double width) {
        return header(x, y, width, "{standfirst}");
    }

    /// @param standfirst its words, about as long as those that follow from the records
    double header(double x, double y, double width, String standfirst) {
        var title = titleHeight(width);
        var above = new PageRectangle(x, y, width, title);
        write("title", above, Role.TITLE, brief.words().keptTitle());
        if (!brief.words().standfirst().isEmpty()) {
            var frame = new PageRectangle(x, y + title + gap(), width, standfirstHeight(width));
            write("standfirst", frame, Role.STANDFIRST, standfirst);
        }
        return y + headerHeight(width);
    }

    /// A title alone.
    ///
    /// @return where it ends
    double title(double x, double y, double width, String words) {
        var high = text(Role.TITLE, words, width);
        write("title", new PageRectangle(x, y, width, high), Role.TITLE, words);
        return y + high;
    }

    /// How high title and standfirst are in a width.
    double headerHeight(double width) {
        return titleHeight(width)
                + (brief.words().standfirst().isEmpty() ? 0 : gap() + standfirstHeight(width));
    }

    private double gap() {
        return 1.6 * factor;
    }

    double titleHeight(double width) {
        return Math.min(text(Role.TITLE, brief.words().title(), width), factor * 19);
    }

    private double standfirstHeight(double width) {
        return text(Role.STANDFIRST, brief.words().standfirst(), width);
    }

    double text(Role role, String text, double width) {
        return brief.measure().textMillimetres(role, text, width, factor) + 0.3;
    }

    double sources(double width) {
        return brief.measure().sourcesMillimetres(brief.sources(), width, factor) + 0.5;
    }

    void source(double x, double y, double width, double height) {
        add(new SourceItem(Placement.of("sources", new PageRectangle(x, y, width, height)), true));
    }

    /// At the lower edge of the page, within its margins.
    ///
    /// @return where it begins
    double sourceAtFoot(double foot) {
        var high = sources(inner());
        var top = height() - foot - high;
        source(margin, top, inner(), high);
        return top;
    }

    MapItem map(double x, double y, double width, double height, double symbols) {
        return map(new PageRectangle(x, y, width, height), symbols);
    }

    MapItem map(PageRectangle frame, double symbols) {
        return MapItem.of(MAP, frame, brief.view())
                .of(brief.filter(), brief.days())
                .inProjection(brief.projection())
                .withSymbols(symbols);
    }

    /// What lies in the frame of a map, which may be more or less than in that of the draft.
    List<ReleasedSighting> shown(MapItem map) {
        return brief.measure().shown(map);
    }

    /// Scale bar in the lower left corner of a map and north arrow in its upper right one, or where
    /// they cover less. What else lies on the map is put there before.
    void furniture(PageRectangle map) {
        furniture(map, 2.6 * factor);
    }

    /// @param inset how far from the edges of the map
    void furniture(PageRectangle map, double inset) {
        var width = Math.min(48 * factor, map.widthMillimetres() * 0.34);
        var high = 7.2 * factor;
        var bar =
                new PageRectangle(
                        map.xMillimetres() + inset - 1.4 * factor,
                        map.bottomMillimetres() - high - inset + 1.4 * factor,
                        width,
                        high);
        add(ScaleBarItem.of("scale bar", corner(map, bar, true).frame(), MAP));
        var side = 9 * factor;
        var north =
                new PageRectangle(
                        map.rightMillimetres() - inset - side,
                        map.yMillimetres() + inset + factor,
                        side,
                        side);
        add(new NorthItem(Placement.of("north", corner(map, north, true).frame()), MAP, false));
    }

    /// In the lower right corner of a map or another, where it covers no sighting, site, city or
    /// river; left out where there is none, and where it would show about what the map does.
    void inset(PageRectangle map) {
        var width = Math.min(50 * factor, map.widthMillimetres() * 0.27);
        var high = width * 0.66;
        var x = map.rightMillimetres() - width;
        var lowest = new PageRectangle(x, map.bottomMillimetres() - high, width, high);
        var corner = corner(map, lowest, false);
        if (corner.isFree()) {
            locator(map, corner.frame());
        }
    }

    /// The region with the frame of a map in it; left out where it would show about the same.
    ///
    /// @return true when it is there
    boolean locator(PageRectangle map, PageRectangle frame) {
        var isCloser = degreesAcross(map) < MOST_OF_REGION;
        if (isCloser) {
            add(new InsetItem(Placement.of("inset", frame), MAP, REGION, 0.62 * factor));
        }
        return isCloser;
    }

    private PageBrief.Corner corner(PageRectangle map, PageRectangle wanted, boolean slides) {
        var others =
                items.stream()
                        .filter(item -> !(item instanceof MapItem))
                        .map(PageItem::frame)
                        .toList();
        return items.stream()
                .filter(MapItem.class::isInstance)
                .map(MapItem.class::cast)
                .filter(item -> item.frame().equals(map))
                .findFirst()
                .map(
                        item ->
                                brief.measure()
                                        .corner(item, new PageBrief.Wanted(wanted, slides), others))
                .orElse(new PageBrief.Corner(wanted, true));
    }

    private double degreesAcross(PageRectangle map) {
        return switch (brief.view()) {
            case MapView.Box(var southWest, var northEast) ->
                    northEast.lonDegrees() - southWest.lonDegrees();
            case MapView.Scale(var centre, var denominator) ->
                    map.widthMillimetres()
                            / 1000
                            * denominator
                            / METRES_PER_DEGREE
                            / Math.cos(Math.toRadians(centre.latDegrees()));
        };
    }

    /// About how high the legend of the draft is in columns.
    double legendHeight(int columns) {
        return rows((brief.legend().size() + columns - 1) / columns);
    }

    /// How high the legend of a map is in a width, in as many columns as have room when none are
    /// given; at least a line: another page of a series may have one.
    double legendHeight(MapItem map, int columns, double width) {
        return legendHeight(map, columns, width, "");
    }

    double legendHeight(MapItem map, int columns, double width, String title) {
        var legend = LegendItem.of("legend", high(width), MAP, title, columns);
        return legendHeight(legend, map);
    }

    /// The same without the lines that a small page has no room for.
    double shortLegendHeight(MapItem map, int columns, double width) {
        return legendHeight(legend(high(width), columns, brief.lesserLines()), map);
    }

    private double legendHeight(LegendItem legend, MapItem map) {
        var lines = brief.measure().legendMillimetres(legend, map, factor);
        return Math.max(rows(1), lines);
    }

    /// Of a height that is to be found.
    private static PageRectangle high(double width) {
        return new PageRectangle(0, 0, width, 1);
    }

    private double rows(int count) {
        return Paper.millimetres(count * LegendPainter.ROW_HEIGHT * LegendBlock.LARGEST * factor);
    }

    void legend(PageRectangle frame, int columns, String title) {
        add(LegendItem.of("legend", frame, MAP, title, columns));
    }

    /// Without the lines that a small page has no room for.
    void shortLegend(PageRectangle frame, int columns) {
        add(legend(frame, columns, brief.lesserLines()));
    }

    private static LegendItem legend(PageRectangle frame, int columns, List<String> hidden) {
        var placement = Placement.of("legend", frame);
        return new LegendItem(placement, MAP, "", columns, true, List.of(), hidden);
    }

    /// How high the bars of a map's days are with their heading, all below one another where they
    /// are few; 0 where nothing is dated.
    double timelineHeight(MapItem map, double width) {
        var bars = brief.measure().timelineMillimetres(map, width, factor);
        return bars == 0 ? 0 : 5.5 * factor + 2.5 + bars;
    }

    /// Bars of days with a heading, below one another.
    void timeline(PageRectangle frame) {
        var heading = new PrintedWords(brief.language()).get("time.heading");
        var high = 5.5 * factor;
        var x = frame.xMillimetres();
        var y = frame.yMillimetres();
        var width = frame.widthMillimetres();
        write("time heading", new PageRectangle(x, y, width, high), Role.HEADING, heading);
        panel("time rule", new PageRectangle(x, y + high, width, 0.5), PanelItem.Look.HEAVY_RULE);
        var below = frame.heightMillimetres() - high - 1.5;
        var bars = new PageRectangle(x, y + high + 1.5, width, below);
        add(new TimelineItem(Placement.of("timeline", bars), MAP));
    }

    /// Sightings of a map, one a row.
    void table(String mapId, PageRectangle frame) {
        var id = mapId.equals(MAP) ? "table" : "table of " + mapId;
        add(new TableItem(Placement.of(id, frame), mapId, COLUMNS, Grouping.PRECISION, 200));
    }

    /// About how high a table of so many rows is, with two headings, in as many columns as have
    /// room.
    static double tableHeight(int rows, double width) {
        return (double) rows / TableFlow.columns(width) * ROW + 2 * HEADING;
    }

    /// The same where each row tells in two lines what was seen.
    static double tallTableHeight(int rows, double width) {
        return tableHeight(rows, width) + (double) rows / TableFlow.columns(width) * LINE;
    }

    void panel(String id, PageRectangle frame, PanelItem.Look look) {
        add(new PanelItem(Placement.of(id, frame), look));
    }

    /// The legend of the map, with its title, on a plate that lies over the map.
    ///
    /// @param high how high the legend is on it
    void legendOnPlate(PageRectangle plate, double high, List<String> swatches) {
        panel(LEGEND_PLATE, plate, PanelItem.Look.PLATE);
        var frame =
                new PageRectangle(
                        plate.xMillimetres() + 3,
                        plate.yMillimetres() + 2.5,
                        plate.widthMillimetres() - 6,
                        high);
        add(legend(frame, 1, swatches));
    }

    PageDesign design() {
        return new PageDesign(
                size,
                brief.language(),
                factor,
                PageDesign.Background.PAPER,
                margin,
                List.of(),
                items);
    }
}
