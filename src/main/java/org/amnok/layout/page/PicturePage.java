package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TextItem.Align;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.layout.Box;
import org.amnok.map.Theme;

/// The page of a plain picture, from above: title, map with its furniture, legend, sources. Title,
/// legend and sources are as high as what they hold; the map takes what is left.
final class PicturePage {
    private static final double MOST_OF_HEIGHT_FOR_TITLE = 0.25;
    private static final double TITLE_ABOVE = 9;
    private static final double TITLE_BELOW = 12.6;
    private static final double ONE_LINE_POINTS = 16.5;
    private static final double BROKEN_POINTS = 11.25;
    private static final double BROKEN_PIXELS = 15;
    private static final int MOST_ROUNDS = 4;

    private final PictureSpec spec;
    private final PictureRoom least;
    private final PageStyle ink;
    private final MapPiece whole;
    private final SourceItem source;
    private final LegendItem legend;
    private final double width;
    private final double titlePoints;
    private final double titleHeight;
    private final Setting setting;

    /// What lies in a map is found once: several heights are tried, and some of them twice.
    private final Map<PictureBoxes, MapPiece> pieces = new HashMap<>();

    /// @param map as its frame is
    private record Setting(PictureBoxes boxes, MapPiece map, boolean hasLegend) {}

    /// @param records of which the map shows the sightings
    /// @param least room for what is beside the map
    /// @throws org.amnok.domain.ProblemException when the size leaves no room for a map
    PicturePage(PageComposer composer, PictureSpec spec, PageRecords records, PictureRoom least) {
        this.spec = spec;
        this.least = least;
        var look = spec.facts().look();
        ink = new PageStyle(composer.pen, look.theme(), look.language(), 1);
        width = spec.size().width() - 2 * PictureBoxes.MARGIN;
        var draft = new PageRectangle(0, 0, 1, 1);
        source = new SourceItem(Placement.of("sources", draft), false);
        legend =
                new LegendItem(
                        Placement.of("legend", draft),
                        PageBuilder.MAP,
                        "",
                        0,
                        false,
                        List.of(),
                        List.of());
        var isOneLine = ink.width(title(), BROKEN_PIXELS, 700) <= width;
        titlePoints = isOneLine ? ONE_LINE_POINTS : BROKEN_POINTS;
        titleHeight = titleHeight(isOneLine);
        whole =
                new MapPiece(
                        map(draft),
                        look.language(),
                        spec.size().dpi(),
                        records,
                        spec.facts(),
                        composer.maps);
        setting = setting();
    }

    /// What it takes for what is beside the map.
    PictureRoom room() {
        return setting.boxes.room();
    }

    /// The map of the page, exactly as wide as the picture asks.
    MapPiece map() {
        return setting.map;
    }

    PageDesign design() {
        var dpi = spec.size().dpi();
        var millimetres = 25.4 / dpi;
        var look = spec.facts().look();
        return new PageDesign(
                PageSize.custom(
                        spec.size().widthPixels() * millimetres,
                        spec.size().heightPixels() * millimetres),
                look.language(),
                1,
                look.theme() == Theme.DARK
                        ? PageDesign.Background.DARK
                        : PageDesign.Background.PAPER,
                Paper.millimetres(PictureBoxes.MARGIN),
                List.of(),
                items());
    }

    private List<PageItem> items() {
        var boxes = setting.boxes;
        var items = new ArrayList<PageItem>();
        items.add(setting.map.item());
        furniture(items);
        if (!title().isEmpty()) {
            var frame =
                    new Box(boxes.title().x(), boxes.title().y() + TITLE_ABOVE, width, titleHeight);
            items.add(
                    new TextItem(
                            Placement.of("title", Paper.frame(frame)),
                            Role.TITLE,
                            title(),
                            titlePoints,
                            Align.LEFT));
        }
        if (setting.hasLegend) {
            items.add(legend.with(legend.placement().at(Paper.frame(boxes.legend()))));
        }
        items.add(source.with(source.placement().at(Paper.frame(boxes.source()))));
        return items;
    }

    private void furniture(List<PageItem> items) {
        var map = setting.map;
        var furniture = PictureFurniture.of(map.viewport(), FreeCorner.of(map, List.of()));
        items.add(ScaleBarItem.of("scale bar", onPage(furniture.bar()), PageBuilder.MAP));
        furniture
                .arrow()
                .map(box -> Placement.of("north", onPage(box)))
                .ifPresent(
                        placement -> items.add(new NorthItem(placement, PageBuilder.MAP, false)));
    }

    private PageRectangle onPage(Box inMap) {
        var map = setting.boxes.map();
        return Paper.frame(
                new Box(map.x() + inMap.x(), map.y() + inMap.y(), inMap.width(), inMap.height()));
    }

    private String title() {
        return spec.title().strip();
    }

    /// Without a title 0.
    private double titleHeight(boolean isOneLine) {
        if (title().isEmpty()) {
            return 0;
        }
        var painter = new TextPainter(ink);
        var text = isOneLine ? "" : title();
        var one = painter.height(Role.TITLE, titlePoints, "", width);
        var most = MOST_OF_HEIGHT_FOR_TITLE * spec.size().height() - TITLE_ABOVE - TITLE_BELOW;
        return Math.min(painter.height(Role.TITLE, titlePoints, text, width), Math.max(one, most));
    }

    private MapItem map(PageRectangle frame) {
        var projection = spec.extent().projection();
        var seen = spec.viewport(spec.size().width(), spec.size().height());
        // a rounded view: the picture itself shows its extent exactly
        var scale = Math.clamp(seen.scaleDenominator(), 100, 500_000_000);
        return MapItem.of(PageBuilder.MAP, frame, new MapView.Scale(seen.centre(), scale))
                .of(spec.filter(), null)
                .inProjection(projection.code())
                .withGrid(MapItem.Grid.DEGREES)
                .withNotes(false)
                .withLooks(spec.looks() == null ? null : spec.looks().question())
                .shaded(spec.facts().look().theme() == Theme.DARK);
    }

    /// What lies in the map depends on its room, and its room on what is printed of that.
    private Setting setting() {
        var given = sourceHeight(placed(boxes(0, 0)));
        for (var round = 1; ; round++) {
            var laid = setting(given);
            var needed = sourceHeight(laid.map);
            if (needed == given || round == MOST_ROUNDS) {
                return laid;
            }
            given = round < MOST_ROUNDS - 1 ? needed : Math.max(given, needed);
        }
    }

    private Setting setting(double sourceHeight) {
        var legendHeight = legendHeight(sourceHeight);
        var boxes = boxes(Math.max(legendHeight, least.legend()), sourceHeight);
        return new Setting(boxes, placed(boxes), legendHeight > 0);
    }

    private double sourceHeight(MapPiece map) {
        var painter = new SourcePainter(ink);
        var text = painter.text(source, List.of(map), map.lookNotes(), spec.facts(), true);
        return Math.max(painter.height(text, width), least.source());
    }

    /// The room for the legend; 0 when it would leave too little for the map. The legend names what
    /// the map shows, and a lower map shows things from farther away: a second look may find that
    /// less is enough.
    private double legendHeight(double sourceHeight) {
        if (!spec.legend()) {
            return 0;
        }
        var bare = boxes(0, sourceHeight);
        var first = legendHeight(bare);
        if (!bare.haveRoomFor(first)) {
            return 0;
        }
        var given = Math.max(first, least.legend());
        var second = Math.max(legendHeight(boxes(given, sourceHeight)), least.legend());
        return second == given || legendHeight(boxes(second, sourceHeight)) <= second
                ? second
                : Math.max(given, second);
    }

    private double legendHeight(PictureBoxes boxes) {
        var map = placed(boxes);
        return new LegendBlock(ink, map).height(legend, map, width);
    }

    private PictureBoxes boxes(double legendHeight, double sourceHeight) {
        var title = titleHeight == 0 ? 0 : TITLE_ABOVE + titleHeight + TITLE_BELOW;
        return PictureBoxes.stack(
                spec.size(),
                new PictureRoom(Math.max(title, least.title()), legendHeight, sourceHeight));
    }

    private MapPiece placed(PictureBoxes boxes) {
        return pieces.computeIfAbsent(
                boxes,
                each -> {
                    var box = each.map();
                    return whole.in(Paper.frame(box), spec.viewport(box.width(), box.height()));
                });
    }
}
