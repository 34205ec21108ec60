package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.map.Maps;
import org.junit.jupiter.api.Test;

class GraticuleFeaturesTest {
    private final Graticules graticules = new Graticules();

    @Test
    void a_map_dragged_a_little_keeps_its_lines() {
        var view = Maps.hyesan(300_000);
        assertThat(graticules.of(view.draggedBy(3, 2))).isSameAs(graticules.of(view));
    }

    @Test
    void lines_reach_beyond_the_view_on_every_side() {
        for (double scale = 20_000; scale < 2_000_000; scale *= 1.3) {
            var view = Maps.hyesan(scale);
            var bounds = graticules.of(view).getBounds();
            var southWest = view.positionAt(0, view.heightPixels());
            var northEast = view.positionAt(view.widthPixels(), 0);
            assertThat(bounds.getMinX()).isLessThan(southWest.lonDegrees());
            assertThat(bounds.getMinY()).isLessThan(southWest.latDegrees());
            assertThat(bounds.getMaxX()).isGreaterThan(northEast.lonDegrees());
            assertThat(bounds.getMaxY()).isGreaterThan(northEast.latDegrees());
        }
    }
}
