package org.amnok.domain.page;

/// A page on another sheet, with everything on it as much larger or smaller as the sheet is, in the
/// middle of it: an A4 page becomes a poster, and maps show the same ground.
///
/// @param size of the other sheet
public record ScaledPage(PageDesign page, PageSize size) {
    public PageDesign design() {
        var items = page.items().stream().map(this::scaled).toList();
        return new PageDesign(
                size,
                page.language(),
                Math.clamp(page.typeFactor() * factor(), 0.3, 6),
                page.background(),
                Math.min(page.marginMillimetres() * factor(), 500),
                page.guides().stream().map(this::scaled).toList(),
                items,
                page.caption());
    }

    private double factor() {
        return Math.min(
                size.widthMillimetres() / page.size().widthMillimetres(),
                size.heightMillimetres() / page.size().heightMillimetres());
    }

    private double x(double millimetres) {
        return (size.widthMillimetres() - page.size().widthMillimetres() * factor()) / 2
                + millimetres * factor();
    }

    private double y(double millimetres) {
        return (size.heightMillimetres() - page.size().heightMillimetres() * factor()) / 2
                + millimetres * factor();
    }

    private Guide scaled(Guide guide) {
        var at = guide.atMillimetres();
        return new Guide(guide.vertical(), guide.vertical() ? x(at) : y(at));
    }

    private PageItem scaled(PageItem item) {
        var placed = item.at(scaled(item.frame()));
        return switch (placed) {
            case MapItem map ->
                    map.withSymbols(Math.clamp(map.symbolFactor() * factor(), 0.3, 5))
                            .showing(scaled(map.view()));
            case TextItem text -> scaled(text);
            case ArrowItem arrow ->
                    new ArrowItem(
                            arrow.placement(),
                            arrow.course(),
                            arrow.head(),
                            Math.clamp(arrow.widthMillimetres() * factor(), 0.05, 20));
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

    private TextItem scaled(TextItem text) {
        var points = text.sizePoints();
        return points == null
                ? text
                : new TextItem(
                        text.placement(),
                        text.role(),
                        text.text(),
                        Math.clamp(points * factor(), 3, 400),
                        text.align());
    }

    private PageRectangle scaled(PageRectangle frame) {
        return new PageRectangle(
                x(frame.xMillimetres()),
                y(frame.yMillimetres()),
                frame.widthMillimetres() * factor(),
                frame.heightMillimetres() * factor());
    }

    /// The same ground.
    private MapView scaled(MapView view) {
        return switch (view) {
            case MapView.Box box -> box;
            case MapView.Scale(var centre, var denominator) ->
                    new MapView.Scale(centre, Math.clamp(denominator / factor(), 100, 500_000_000));
        };
    }
}
