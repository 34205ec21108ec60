package org.amnok.domain.page;

import java.util.List;
import java.util.Optional;

/// A page on another sheet. All on it becomes as much larger or smaller as the sheet is: an A4 page
/// becomes a poster. On a sheet of another shape the maps become wider or higher, as do charts and
/// texts beside them, and letters about as large as the area of the sheet; what lies on a map stays
/// as far from the nearest edges of it.
public final class ScaledPage {
    /// So much of its width and height a map keeps, as a share.
    private static final double LEAST = 0.8;

    /// What covers so much of a map becomes wider or higher with it, as a share.
    private static final double ACROSS = 0.8;

    private final PageDesign page;
    private final PageSize size;
    private final List<PageRectangle> maps;
    private final double factor;
    private final Axis across;
    private final Axis down;

    /// @param size of the other sheet
    public ScaledPage(PageDesign page, PageSize size) {
        this.page = page;
        this.size = size;
        var sheet = page.size();
        maps = page.all(MapItem.class).stream().map(MapItem::frame).toList();
        var all = maps.stream().reduce(PageRectangle::union);
        var span =
                all.orElse(
                        new PageRectangle(
                                0, 0, sheet.widthMillimetres(), sheet.heightMillimetres()));
        factor = factor(all);
        across =
                new Axis(
                        span.xMillimetres() * factor,
                        span.rightMillimetres() * factor,
                        factor,
                        size.widthMillimetres() - sheet.widthMillimetres() * factor);
        down =
                new Axis(
                        span.yMillimetres() * factor,
                        span.bottomMillimetres() * factor,
                        factor,
                        size.heightMillimetres() - sheet.heightMillimetres() * factor);
    }

    /// Of areas, unless maps would lose too much of a side; without any, the largest at which all
    /// has room.
    private double factor(Optional<PageRectangle> maps) {
        var sheet = page.size();
        var wide = size.widthMillimetres() / sheet.widthMillimetres();
        var high = size.heightMillimetres() / sheet.heightMillimetres();
        return maps.map(
                        map ->
                                Math.min(
                                        Math.sqrt(wide * high),
                                        Math.min(
                                                wide
                                                        / (1
                                                                - lost(
                                                                        map.widthMillimetres(),
                                                                        sheet.widthMillimetres())),
                                                high
                                                        / (1
                                                                - lost(
                                                                        map.heightMillimetres(),
                                                                        sheet
                                                                                .heightMillimetres())))))
                .orElse(Math.min(wide, high));
    }

    /// How much a sheet may become shorter by its maps, as a share.
    private static double lost(double maps, double sheet) {
        return Math.clamp((1 - LEAST) * maps / sheet, 0, 1 - LEAST);
    }

    /// Along one side of the sheet. Millimetres of the other sheet, before it is made longer.
    ///
    /// @param from where maps begin
    /// @param to where they end
    /// @param factor of all
    /// @param extra by how much maps become longer; negative for shorter
    private record Axis(double from, double to, double factor, double extra) {
        /// Where a place of the page comes to lie.
        double at(double millimetres) {
            var scaled = millimetres * factor;
            return scaled + extra * Math.clamp((scaled - from) / (to - from), 0, 1);
        }

        Span of(double from, double length) {
            var start = at(from);
            return new Span(start, at(from + length) - start);
        }

        /// Of what lies on a map and keeps its length.
        ///
        /// @param map where this map begins
        /// @param whole how long it is
        /// @param pointed true for what says something of a place, which moves with the middle
        Span on(double map, double whole, double from, double length, boolean pointed) {
            var frame = of(map, whole);
            var kept = length * factor;
            if (kept > ACROSS * frame.length || length > ACROSS * whole) {
                return of(from, length);
            }
            var before = (from - map) * factor;
            var after = (map + whole - from - length) * factor;
            if (pointed) {
                var middle = frame.length / 2 + (before - after) / 2;
                return new Span(
                        frame.start + Math.clamp(middle - kept / 2, 0, frame.length - kept), kept);
            }
            return new Span(
                    before <= after
                            ? frame.start + Math.min(before, frame.length - kept)
                            : frame.end() - kept - Math.min(after, frame.length - kept),
                    kept);
        }
    }

    private record Span(double start, double length) {
        double end() {
            return start + length;
        }
    }

    public PageDesign design() {
        return new PageDesign(
                size,
                page.language(),
                Math.clamp(page.typeFactor() * factor, 0.3, 6),
                page.background(),
                Math.min(page.marginMillimetres() * factor, 500),
                page.guides().stream().map(this::scaled).toList(),
                page.items().stream().map(this::scaled).toList(),
                page.caption());
    }

    private Guide scaled(Guide guide) {
        var axis = guide.vertical() ? across : down;
        return new Guide(guide.vertical(), axis.at(guide.atMillimetres()));
    }

    private PageItem scaled(PageItem item) {
        var placed = item.at(frame(item));
        return switch (placed) {
            case MapItem map ->
                    map.withSymbols(Math.clamp(map.symbolFactor() * factor, 0.3, 5))
                            .showing(scaled(map.view()));
            case TextItem text -> scaled(text);
            case ArrowItem arrow ->
                    new ArrowItem(
                            arrow.placement(),
                            arrow.course(),
                            arrow.head(),
                            Math.clamp(arrow.widthMillimetres() * factor, 0.05, 20));
            case CalloutItem _,
                    ChartItem _,
                    CountsItem _,
                    InsetItem _,
                    LegendItem _,
                    ObservationItem _,
                    NorthItem _,
                    PanelItem _,
                    PictureItem _,
                    ScaleBarItem _,
                    SourceItem _,
                    TableItem _,
                    TimelineItem _ ->
                    placed;
        };
    }

    private PageRectangle frame(PageItem item) {
        var frame = item.frame();
        var below =
                item instanceof MapItem
                        ? Optional.<PageRectangle>empty()
                        : maps.stream().filter(map -> isOn(map, frame)).findFirst();
        return below.map(
                        map ->
                                on(
                                        map,
                                        frame,
                                        item instanceof ArrowItem || item instanceof CalloutItem))
                .orElseGet(
                        () ->
                                frame(
                                        across.of(frame.xMillimetres(), frame.widthMillimetres()),
                                        down(item)));
    }

    /// What stands beside the only map keeps its height where that becomes higher, unless it has
    /// more to show then.
    private Span down(PageItem item) {
        var frame = item.frame();
        var from = frame.yMillimetres();
        var high = frame.heightMillimetres();
        var isFlowing =
                item instanceof MapItem
                        || item instanceof TableItem
                        || item instanceof CountsItem
                        || item instanceof ChartItem;
        if (maps.size() == 1 && down.extra > 0 && !isFlowing) {
            var map = maps.getFirst();
            if (from >= map.yMillimetres()
                    && frame.bottomMillimetres() <= map.bottomMillimetres()) {
                return down.on(map.yMillimetres(), map.heightMillimetres(), from, high, false);
            }
        }
        return down.of(from, high);
    }

    private static boolean isOn(PageRectangle map, PageRectangle frame) {
        return frame.xMillimetres() >= map.xMillimetres()
                && frame.yMillimetres() >= map.yMillimetres()
                && frame.rightMillimetres() <= map.rightMillimetres()
                && frame.bottomMillimetres() <= map.bottomMillimetres();
    }

    private PageRectangle on(PageRectangle map, PageRectangle frame, boolean pointed) {
        return frame(
                across.on(
                        map.xMillimetres(),
                        map.widthMillimetres(),
                        frame.xMillimetres(),
                        frame.widthMillimetres(),
                        pointed),
                down.on(
                        map.yMillimetres(),
                        map.heightMillimetres(),
                        frame.yMillimetres(),
                        frame.heightMillimetres(),
                        pointed));
    }

    private static PageRectangle frame(Span across, Span down) {
        return new PageRectangle(across.start, down.start, across.length, down.length);
    }

    private TextItem scaled(TextItem text) {
        var points = text.sizePoints();
        return points == null
                ? text
                : new TextItem(
                        text.placement(),
                        text.role(),
                        text.text(),
                        Math.clamp(points * factor, 3, 400),
                        text.align());
    }

    /// The same ground.
    private MapView scaled(MapView view) {
        return switch (view) {
            case MapView.Box box -> box;
            case MapView.Scale(var centre, var denominator) ->
                    new MapView.Scale(centre, Math.clamp(denominator / factor, 100, 500_000_000));
        };
    }
}
