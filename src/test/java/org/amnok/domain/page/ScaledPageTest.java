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

    @Test
    void on_a_sheet_of_another_shape_it_is_in_the_middle() {
        var square = new ScaledPage(A4, PageSize.SQUARE).design();
        var left = square.items().stream().mapToDouble(i -> i.frame().xMillimetres()).min();
        assertThat(left.orElseThrow()).isGreaterThan(30);
        assertThat(square.items()).allMatch(item -> item.frame().isWithin(square.size()));
    }

    @Test
    void back_on_the_first_sheet_it_is_as_before() {
        var back = new ScaledPage(new ScaledPage(A4, PageSize.A2).design(), A4.size()).design();
        assertThat(back.typeFactor()).isCloseTo(A4.typeFactor(), within(1e-9));
        assertThat(back.source().frame().widthMillimetres())
                .isCloseTo(A4.source().frame().widthMillimetres(), within(1e-6));
    }
}
