package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final LatLon SOUTH_WEST = new LatLon(41.33, 128.05);
    private static final LatLon NORTH_EAST = new LatLon(41.47, 128.30);
    private static final Viewport HYESAN =
            MapExtent.of(Projections.webMercator(), SOUTH_WEST, NORTH_EAST).fitted(1600, 1000, 1);

    @Test
    void a_fitted_box_is_wholly_inside() {
        var corner = HYESAN.projection().toMap(SOUTH_WEST);
        assertThat(HYESAN.screenX(corner.x)).isBetween(-1e-6, 1600.0);
        assertThat(HYESAN.screenY(corner.y)).isBetween(0.0, 1000 + 1e-6);
    }

    @Test
    void screen_to_world_is_the_inverse_of_world_to_screen_seed_5() {
        var random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            var x = random.nextDouble(1600);
            var y = random.nextDouble(1000);
            var map = HYESAN.projection().toMap(HYESAN.positionAt(x, y));
            assertThat(HYESAN.screenX(map.x)).isCloseTo(x, within(1e-6));
            assertThat(HYESAN.screenY(map.y)).isCloseTo(y, within(1e-6));
        }
    }

    @Test
    void screen_to_world_is_the_inverse_of_world_to_screen_in_every_projection_seed_6() {
        var random = new Random(6);
        for (var projection : Projections.all()) {
            for (int i = 0; i < 300; i++) {
                var view = HYESAN.in(projection).atScale(Math.pow(10, random.nextDouble(3, 6.8)));
                var x = random.nextDouble(1600);
                var y = random.nextDouble(1000);
                var map = projection.toMap(view.positionAt(x, y));
                assertThat(view.screenX(map.x)).isCloseTo(x, within(1e-3));
                assertThat(view.screenY(map.y)).isCloseTo(y, within(1e-3));
            }
        }
    }

    @Test
    void the_place_under_the_pointer_stays_when_zooming() {
        var before = HYESAN.positionAt(1200, 130);
        var after = HYESAN.zoomedAt(1200, 130, 0.5).positionAt(1200, 130);
        assertThat(after.latDegrees()).isCloseTo(before.latDegrees(), within(1e-9));
        assertThat(after.lonDegrees()).isCloseTo(before.lonDegrees(), within(1e-9));
    }

    @Test
    void dragging_moves_the_paper_with_the_pointer() {
        var before = HYESAN.positionAt(300, 400);
        var after = HYESAN.draggedBy(50, -20).positionAt(350, 380);
        assertThat(after.latDegrees()).isCloseTo(before.latDegrees(), within(1e-9));
        assertThat(after.lonDegrees()).isCloseTo(before.lonDegrees(), within(1e-9));
    }

    @Test
    void a_scale_that_is_asked_for_is_the_scale_that_is_shown() {
        assertThat(HYESAN.atScale(50_000).scaleDenominator()).isCloseTo(50_000, within(1.0));
    }

    @Test
    void another_projection_keeps_centre_and_ground_scale() {
        for (var projection : Projections.all()) {
            var other = HYESAN.in(projection);
            assertThat(other.scaleDenominator())
                    .isCloseTo(HYESAN.scaleDenominator(), within(HYESAN.scaleDenominator() * 1e-6));
            assertThat(other.centre().lonDegrees())
                    .isCloseTo(HYESAN.centre().lonDegrees(), within(1e-7));
        }
    }
}
