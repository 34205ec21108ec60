package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.LatLon;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.ArrowItem.Course;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.Spot;
import org.amnok.ui.page.ItemPoint.Kind;
import org.junit.jupiter.api.Test;

class ItemPointTest {
    private static final PageDesign PAGE =
            Pages.with(
                    MapItem.of("map", Pages.frame(20, 60, 150, 100), Pages.HYESAN),
                    new ArrowItem(
                            Placement.of("arrow", Pages.frame(50, 50, 20, 10)),
                            Course.UP_RIGHT,
                            true,
                            0.5),
                    new CalloutItem(
                            Placement.of("callout", Pages.frame(120, 70, 40, 12)),
                            "map",
                            new LatLon(41.4, 128.17),
                            "Ford"));

    private static ItemPoint point(String id, Kind kind) {
        return ItemPoint.of(PAGE, PAGE.find(id).orElseThrow()).stream()
                .filter(point -> point.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_end_of_an_arrow_moves_and_the_other_stays() {
        var page = point("arrow", Kind.TIP).movedTo(PAGE, new Spot(30, 90), false);
        var arrow = (ArrowItem) page.find("arrow").orElseThrow();
        assertThat(arrow.tail()).isEqualTo(new Spot(50, 60));
        assertThat(arrow.tip()).isEqualTo(new Spot(30, 90));
        assertThat(arrow.course()).isEqualTo(Course.DOWN_LEFT);
    }

    @Test
    void with_shift_an_arrow_keeps_to_eighths_of_a_turn() {
        var page = point("arrow", Kind.TIP).movedTo(PAGE, new Spot(80, 61), true);
        var arrow = (ArrowItem) page.find("arrow").orElseThrow();
        assertThat(arrow.tip().yMillimetres()).isCloseTo(arrow.tail().yMillimetres(), within(0.11));
    }

    @Test
    void a_callout_leads_to_the_place_under_the_pointer() {
        assertThat(point("callout", Kind.PLACE).at().xMillimetres()).isCloseTo(95, within(0.1));
        var page = point("callout", Kind.PLACE).movedTo(PAGE, new Spot(105, 110), false);
        var callout = (CalloutItem) page.find("callout").orElseThrow();
        assertThat(callout.at().latDegrees()).isCloseTo(41.4, within(1e-3));
        assertThat(callout.at().lonDegrees()).isGreaterThan(128.175);
    }

    @Test
    void what_is_locked_has_no_points() {
        var arrow = PAGE.find("arrow").orElseThrow();
        assertThat(ItemPoint.of(PAGE, arrow.with(arrow.placement().locked(true)))).isEmpty();
    }
}
