package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.Pages;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.Test;

/// A map moved inside its frame.
class MapPanTest {
    private static final MapItem MAP =
            MapItem.of("map", Pages.frame(10, 40, 100, 80), Pages.HYESAN);
    private static final MapPan HAND = MapPan.of(Pages.with(MAP), MAP).orElseThrow();

    @Test
    void ten_millimetres_at_1_to_55_000_are_550_metres() {
        var moved = (MapView.Scale) HAND.draggedBy(10, 0);
        var before = (MapView.Scale) Pages.HYESAN;
        assertThat(Geodesy.distanceMetres(moved.centre(), before.centre()))
                .isCloseTo(550, within(3.0));
        assertThat(moved.centre().lonDegrees()).isLessThan(before.centre().lonDegrees());
    }

    @Test
    void zooming_keeps_the_place_at_the_pointer() {
        var corner = HAND.viewport().positionAt(0, 0);
        var zoomed = MAP.showing(HAND.zoomedAt(10, 40, 0.5));
        var after = MapPan.of(Pages.with(zoomed), zoomed).orElseThrow();
        assertThat(Geodesy.distanceMetres(after.viewport().positionAt(0, 0), corner)).isLessThan(5);
        assertThat(after.scaleDenominator()).isCloseTo(27_500, within(50.0));
    }

    @Test
    void what_the_largest_map_of_a_page_shows_is_compared_before_it_leaves() {
        var small = MapItem.of("small", Pages.frame(10, 130, 40, 30), Pages.HYESAN);
        assertThat(MapPan.largest(Pages.with(small, MAP)).orElseThrow().centre())
                .isEqualTo(HAND.viewport().centre());
        assertThat(MapPan.largest(Pages.with())).isEmpty();
    }

    @Test
    void a_panel_has_no_map() {
        var panel = Pages.panel("panel", 0, 0, 10, 10);
        assertThat(MapPan.of(Pages.with(panel), panel)).isEmpty();
    }
}
