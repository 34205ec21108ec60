package org.amnok.ui.page;

import java.util.Comparator;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.Spot;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;

/// What a map of a page shows, and how it changes when it is moved inside its frame. Pure.
record MapPan(PageItem item, MapView view, MapProjection projection) {
    private static final double LARGEST_SCALE = 100;
    private static final double SMALLEST_SCALE = 500_000_000;

    /// What the largest map of a page shows; empty when it has none.
    static Optional<Viewport> largest(PageDesign page) {
        return page.all(MapItem.class).stream()
                .flatMap(map -> of(page, map).stream())
                .map(MapPan::viewport)
                .max(Comparator.comparingDouble(v -> v.widthPixels() * v.heightPixels()));
    }

    /// The map that an item draws; empty when it draws none.
    static Optional<MapPan> of(PageDesign page, PageItem item) {
        return switch (item) {
            case MapItem map -> Optional.of(new MapPan(map, map.view(), projection(map)));
            case InsetItem inset ->
                    page.find(inset.mapId())
                            .map(MapItem.class::cast)
                            .map(main -> new MapPan(inset, inset.view(), projection(main)));
            default -> Optional.empty();
        };
    }

    private static MapProjection projection(MapItem map) {
        return Projections.byCode(map.projection()).orElse(Projections.webMercator());
    }

    /// What is seen, in px of paper at 96 dpi.
    Viewport viewport() {
        var frame = item.frame();
        var width = pixels(frame.widthMillimetres());
        var height = pixels(frame.heightMillimetres());
        return switch (view) {
            case MapView.Box(var southWest, var northEast) ->
                    MapExtent.of(projection, southWest, northEast).fitted(width, height, 1);
            case MapView.Scale(var centre, var denominator) -> {
                var at = projection.toMap(centre);
                yield new Viewport(projection, at.x, at.y, 1, width, height, 1)
                        .atScale(denominator);
            }
        };
    }

    private static double pixels(double millimetres) {
        return millimetres * PageView.TRUE_SIZE;
    }

    /// Where a place lies on the page.
    Spot spot(LatLon place) {
        var at = viewport().screen(place);
        return new Spot(
                item.frame().xMillimetres() + at.x / PageView.TRUE_SIZE,
                item.frame().yMillimetres() + at.y / PageView.TRUE_SIZE);
    }

    /// The place that lies at a spot of the page.
    LatLon place(Spot spot) {
        return viewport()
                .positionAt(
                        pixels(spot.xMillimetres() - item.frame().xMillimetres()),
                        pixels(spot.yMillimetres() - item.frame().yMillimetres()));
    }

    /// The view after the map was dragged inside its frame.
    MapView draggedBy(double dxMillimetres, double dyMillimetres) {
        return view(viewport().draggedBy(pixels(dxMillimetres), pixels(dyMillimetres)));
    }

    /// The view after zooming; the place at a spot of the page stays there.
    MapView zoomedAt(double xMillimetres, double yMillimetres, double zoom) {
        var frame = item.frame();
        return view(
                viewport()
                        .zoomedAt(
                                pixels(xMillimetres - frame.xMillimetres()),
                                pixels(yMillimetres - frame.yMillimetres()),
                                zoom));
    }

    private static MapView view(Viewport viewport) {
        return new MapView.Scale(
                viewport.centre(),
                Math.clamp(viewport.scaleDenominator(), LARGEST_SCALE, SMALLEST_SCALE));
    }

    /// 55,000 for 1 : 55,000 on paper.
    double scaleDenominator() {
        return viewport().scaleDenominator();
    }

    /// The page with another view of a map.
    static PageDesign showing(PageDesign page, String id, MapView view) {
        return page.find(id).map(item -> page.with(showing(item, view))).orElse(page);
    }

    private static PageItem showing(PageItem item, MapView view) {
        return switch (item) {
            case MapItem map -> map.showing(view);
            case InsetItem inset ->
                    new InsetItem(inset.placement(), inset.mapId(), view, inset.symbolFactor());
            default -> item;
        };
    }
}
