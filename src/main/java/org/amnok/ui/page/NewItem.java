package org.amnok.ui.page;

import java.util.List;
import java.util.Locale;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TimelineItem;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.words.Messages;

/// The kinds of items that can be added to a page. Sources are on every page already.
enum NewItem {
    MAP("map", 100, 70),
    INSET("overview", 42, 28),
    LEGEND("legend", 56, 40),
    SCALE_BAR("measure", 48, 6.2),
    NORTH("north", 9, 9),
    TEXT("text", 80, 12),
    TABLE("table", 120, 60),
    CHART("chart", 70, 40),
    COUNTS("chart", 110, 70),
    LOOKS("eye", 180, 70),
    TIMELINE("time", 100, 30),
    PANEL("panel", 60, 40),
    RULE("minus", 100, 0.5),
    ARROW("arrow", 24, 12),
    CALLOUT("callout", 42, 12);

    /// The corridor of the river.
    private static final MapView REGION =
            new MapView.Box(new LatLon(39.4, 123.4), new LatLon(42.6, 129.6));

    private final String icon;
    private final double width;
    private final double height;

    NewItem(String icon, double width, double height) {
        this.icon = icon;
        this.width = width;
        this.height = height;
    }

    /// In menus.
    String title() {
        return Messages.word("codes.item", this);
    }

    String icon() {
        return icon;
    }

    /// In sentences.
    String noun() {
        return title().toLowerCase(Locale.ROOT);
    }

    /// In names of items and in the history, whatever the language of the window.
    String english() {
        return Messages.englishWord("codes.item", this).toLowerCase(Locale.ROOT);
    }

    /// The page with a new item of this kind in its middle.
    ///
    /// @param view of a new map
    /// @throws ProblemException when it would tell of a map and there is none
    PageDesign on(PageDesign page, MapView view) {
        return page.adding(item(page, frame(page), view));
    }

    private PageRectangle frame(PageDesign page) {
        var factor = this == RULE ? 1 : page.typeFactor();
        var room = 0.9;
        var w = Math.min(width * page.typeFactor(), page.size().widthMillimetres() * room);
        var h = Math.min(height * factor, page.size().heightMillimetres() * room);
        return new PageRectangle(
                (page.size().widthMillimetres() - w) / 2,
                (page.size().heightMillimetres() - h) / 2,
                w,
                h);
    }

    private PageItem item(PageDesign page, PageRectangle frame, MapView view) {
        var placement = Placement.of(page.freeId(english()), frame);
        return switch (this) {
            case MAP -> MapItem.of(placement.id(), frame, view);
            case INSET -> new InsetItem(placement, map(page), REGION, 0.62 * page.typeFactor());
            case LEGEND -> LegendItem.of(placement.id(), frame, map(page), "", 0);
            case SCALE_BAR -> ScaleBarItem.of(placement.id(), frame, map(page));
            case NORTH -> new NorthItem(placement, map(page), false);
            case TEXT ->
                    TextItem.of(
                            placement.id(),
                            frame,
                            TextItem.Role.BODY,
                            Messages.text("codes.item_text"));
            case TABLE ->
                    new TableItem(
                            placement,
                            map(page),
                            List.of(TableItem.Column.values()),
                            TableItem.Grouping.NONE,
                            20);
            case CHART -> new ChartItem(placement, map(page), ChartItem.By.FAMILY, "");
            case COUNTS ->
                    CountsItem.of(
                            placement.id(), frame, filter(page), Dimension.KIND, Dimension.MONTH);
            case LOOKS ->
                    new ObservationItem(
                            placement,
                            ObservationQuestion.ofBarriers(null),
                            ObservationItem.Part.STRIP,
                            null);
            case TIMELINE -> new TimelineItem(placement, map(page));
            case PANEL -> new PanelItem(placement, PanelItem.Look.PLATE);
            case RULE -> new PanelItem(placement, PanelItem.Look.RULE);
            case ARROW ->
                    new ArrowItem(
                            placement, ArrowItem.Course.UP_RIGHT, true, 0.5 * page.typeFactor());
            case CALLOUT -> callout(page, placement);
        };
    }

    /// Beside the middle of the map that it leads to.
    private CalloutItem callout(PageDesign page, Placement placement) {
        var map = (MapItem) page.find(map(page)).orElseThrow();
        var at = placement.frame();
        var beside =
                new PageRectangle(
                        map.frame().middleXMillimetres() + 12,
                        map.frame().middleYMillimetres() - at.heightMillimetres() - 12,
                        at.widthMillimetres(),
                        at.heightMillimetres());
        var centre = MapPan.of(page, map).orElseThrow().viewport().centre();
        return new CalloutItem(
                placement.at(beside), map.id(), centre, Messages.text("codes.item_text"));
    }

    /// What the lowest map shows; of a page without one all.
    private static SightingFilter filter(PageDesign page) {
        return page.all(MapItem.class).stream()
                .findFirst()
                .map(map -> map.filter().possiblyDuring(map.days()))
                .orElse(SightingFilter.ALL);
    }

    /// The map that a new item describes: the lowest.
    private String map(PageDesign page) {
        return page.all(MapItem.class).stream()
                .map(PageItem::id)
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "page.a_tells_of_a_map_and",
                                        "page.add_a_map_first",
                                        noun()));
    }
}
