package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.Spot;

/// What a person put on a page that may tell more than was released.
///
/// @param places that arrows and callouts lead to
/// @param pictures names of the items, without logos
record PageMarks(List<LatLon> places, List<String> pictures) {
    private static final double SCREEN_DPI = 96;

    static PageMarks of(PageDesign design) {
        var places = new ArrayList<LatLon>();
        design.all(CalloutItem.class).forEach(callout -> places.add(callout.at()));
        for (var arrow : design.all(ArrowItem.class)) {
            for (var map : design.all(MapItem.class)) {
                places.addAll(places(arrow, map));
            }
        }
        var pictures =
                design.all(PictureItem.class).stream()
                        .filter(picture -> !picture.logo())
                        .map(PictureItem::id)
                        .toList();
        return new PageMarks(places, pictures);
    }

    /// Where the ends of an arrow lie on the ground.
    private static List<LatLon> places(ArrowItem arrow, MapItem map) {
        var box = Paper.box(map.frame());
        var viewport = MapPiece.viewport(map, box, SCREEN_DPI);
        var factor = map.symbolFactor();
        return List.of(arrow.tail(), arrow.tip()).stream()
                .filter(spot -> isIn(spot, map))
                .map(
                        spot ->
                                viewport.positionAt(
                                        (Paper.px(spot.xMillimetres()) - box.x()) / factor,
                                        (Paper.px(spot.yMillimetres()) - box.y()) / factor))
                .toList();
    }

    private static boolean isIn(Spot spot, MapItem map) {
        var frame = map.frame();
        return spot.xMillimetres() >= frame.xMillimetres()
                && spot.xMillimetres() <= frame.rightMillimetres()
                && spot.yMillimetres() >= frame.yMillimetres()
                && spot.yMillimetres() <= frame.bottomMillimetres();
    }
}
