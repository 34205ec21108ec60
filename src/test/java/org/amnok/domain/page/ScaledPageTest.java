package org.amnok.domain.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.LatLon;
import org.junit.jupiter.api.Test;

class ScaledPageTest {
    private static final PageDesign A4 = Pages.full();

    /// All stood in the corner of the larger sheet, as large as before.
    @Test
    void what_is_on_a_page_grows_with_its_sheet() {
        var poster = new ScaledPage(A4, PageSize.A2).design();
        assertThat(poster.size()).isEqualTo(PageSize.A2);
        assertThat(poster.typeFactor()).isCloseTo(2 * A4.typeFactor(), within(0.01));
        for (var item : A4.items()) {
            var frame = poster.find(item.id()).orElseThrow().frame();
            assertThat(frame.widthMillimetres())
                    .isCloseTo(2 * item.frame().widthMillimetres(), within(0.5));
            assertThat(frame.yMillimetres())
                    .isCloseTo(2 * item.frame().yMillimetres(), within(0.5));
        }
    }

    @Test
    void maps_show_the_same_ground() {
        var seen = new MapView.Scale(new LatLon(41.4, 128.17), 50_000);
        var map = A4.all(MapItem.class).getFirst().showing(seen);
        var poster = new ScaledPage(A4.with(map), PageSize.A2).design();
        var large = poster.all(MapItem.class).getFirst();
        assertThat(large.symbolFactor()).isCloseTo(2 * map.symbolFactor(), within(0.01));
        assertThat(((MapView.Scale) large.view()).scaleDenominator())
                .isCloseTo(25_000, within(99.));
    }

    private static final TextItem TITLE =
            TextItem.of("title", Pages.frame(10, 10, 190, 12), TextItem.Role.TITLE, "Hyesan");

    private static final MapItem MAP =
            MapItem.of("map", Pages.frame(10, 30, 190, 150), Pages.HYESAN);

    private static PageRectangle lying(PageItem item) {
        var page = Pages.with(TITLE, MAP, item);
        return new ScaledPage(page, PageSize.A4.turned())
                .design()
                .find(item.id())
                .orElseThrow()
                .frame();
    }

    /// It lay in the middle, and half of the sheet was empty.
    @Test
    void a_sheet_of_another_shape_is_full() {
        for (var size : PageSize.GIVEN) {
            var page = new ScaledPage(Pages.with(TITLE, MAP), size).design();
            var factor = page.marginMillimetres() / 10;
            var map = page.find("map").orElseThrow().frame();
            assertThat(map.rightMillimetres())
                    .as(size.name())
                    .isCloseTo(size.widthMillimetres() - 10 * factor, within(0.01));
            assertThat(page.source().frame().bottomMillimetres())
                    .as(size.name())
                    .isCloseTo(size.heightMillimetres() - 7 * factor, within(0.01));
            assertThat(page.items()).allMatch(item -> item.frame().isWithin(size));
        }
    }

    @Test
    void a_map_keeps_four_fifths_of_its_height_where_letters_allow_it() {
        var lying = new ScaledPage(Pages.with(TITLE, MAP), PageSize.A4.turned()).design();
        var map = lying.find("map").orElseThrow().frame();
        assertThat(map.heightMillimetres())
                .isGreaterThanOrEqualTo(0.8 * 150 * lying.typeFactor() - 0.01);
        assertThat(lying.typeFactor()).isBetween(0.75, 1.0);
    }

    @Test
    void what_lies_on_a_map_stays_in_its_corner() {
        var bar = ScaleBarItem.of("bar", Pages.frame(150, 168, 45, 7), "map");
        var page = new ScaledPage(Pages.with(TITLE, MAP, bar), PageSize.A4.turned()).design();
        var map = page.find("map").orElseThrow().frame();
        var frame = page.find("bar").orElseThrow().frame();
        var factor = page.typeFactor();
        assertThat(frame.widthMillimetres()).isCloseTo(45 * factor, within(0.01));
        assertThat(map.rightMillimetres() - frame.rightMillimetres())
                .isCloseTo(5 * factor, within(0.01));
        assertThat(map.bottomMillimetres() - frame.bottomMillimetres())
                .isCloseTo(5 * factor, within(0.01));
    }

    @Test
    void an_arrow_stays_at_what_it_points_to_in_the_middle_of_a_map() {
        var arrow =
                new ArrowItem(
                        Placement.of("arrow", Pages.frame(95, 95, 20, 20)),
                        ArrowItem.Course.UP_LEFT,
                        true,
                        0.5);
        assertThat(lying(arrow).middleXMillimetres()).isCloseTo(297 / 2.0, within(0.01));
    }

    @Test
    void words_beside_the_map_stay_together() {
        var page =
                Pages.with(
                        MapItem.of("map", Pages.frame(80, 10, 120, 100), Pages.HYESAN),
                        TextItem.of("title", Pages.frame(10, 10, 60, 12), TextItem.Role.TITLE, "A"),
                        TextItem.of("words", Pages.frame(10, 24, 60, 20), TextItem.Role.BODY, "B"));
        var tall = new ScaledPage(page, PageSize.custom(210, 400)).design();
        var gap =
                tall.find("words").orElseThrow().frame().yMillimetres()
                        - tall.find("title").orElseThrow().frame().bottomMillimetres();
        assertThat(gap).isCloseTo(2 * tall.typeFactor(), within(0.01));
        assertThat(tall.find("map").orElseThrow().frame().heightMillimetres()).isGreaterThan(150);
    }

    @Test
    void back_on_the_first_sheet_it_is_as_before() {
        var back = new ScaledPage(new ScaledPage(A4, PageSize.A2).design(), A4.size()).design();
        assertThat(back.typeFactor()).isCloseTo(A4.typeFactor(), within(1e-9));
        assertThat(back.source().frame().widthMillimetres())
                .isCloseTo(A4.source().frame().widthMillimetres(), within(1e-6));
    }
}
