package org.amnok.workspace;

import java.util.List;
import org.amnok.domain.DateSpan;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.geo.Geodesy;
import org.amnok.layout.page.DaySpans;
import org.amnok.release.ReleaseFrame;
import org.jspecify.annotations.Nullable;

/// What the maps of a page show, for the warnings of the gate.
public final class PageFrames {
    private PageFrames() {}

    /// In the order of its maps; empty when it has none.
    public static List<ReleaseFrame> of(PageDesign design) {
        return design.all(MapItem.class).stream().map(PageFrames::frame).toList();
    }

    /// The days that all maps of a page together ask for; null when one asks for any.
    public static @Nullable DateSpan days(PageDesign design) {
        return DaySpans.hull(design.all(MapItem.class));
    }

    private static ReleaseFrame frame(MapItem map) {
        return switch (map.view()) {
            case MapView.Box(var southWest, var northEast) -> box(southWest, northEast);
            case MapView.Scale(var centre, var denominator) ->
                    new ReleaseFrame(
                            centre,
                            map.placement().frame().widthMillimetres() / 1000 * denominator,
                            map.placement().frame().heightMillimetres() / 1000 * denominator);
        };
    }

    private static ReleaseFrame box(LatLon southWest, LatLon northEast) {
        var south = southWest.latDegrees();
        var west = southWest.lonDegrees();
        var middle = (south + northEast.latDegrees()) / 2;
        return new ReleaseFrame(
                new LatLon(middle, (west + northEast.lonDegrees()) / 2),
                Geodesy.distanceMetres(
                        new LatLon(middle, west), new LatLon(middle, northEast.lonDegrees())),
                Geodesy.distanceMetres(southWest, new LatLon(northEast.latDegrees(), west)));
    }
}
