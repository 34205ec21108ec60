package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.amnok.map.FeatureTiles;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;

class GraticuleFeaturesTest {
    private final Graticules graticules = new Graticules();

    @Test
    void a_map_dragged_a_little_keeps_its_lines() {
        var view = Maps.hyesan(300_000);
        assertThat(graticules.of(view.draggedBy(3, 2))).isSameAs(graticules.of(view));
    }

    /// Else all that lies in a map would be painted again with each line that comes into view.
    @Test
    void a_map_dragged_far_is_on_the_same_ground() {
        var view = Maps.hyesan(300_000);
        assertThat(ground(view.draggedBy(1500, 900))).isSameAs(ground(view));
        assertThat(graticules.of(view.draggedBy(1500, 900))).isNotSameAs(graticules.of(view));
        assertThat(ground(Maps.hyesan(100_000))).isNotSameAs(ground(view));
    }

    private Object ground(Viewport view) {
        return FeatureTiles.source(graticules.of(view), "none");
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

    /// Whoever reads a newspaper has no use for the border between two zones of UTM.
    @Test
    void there_are_meridians_and_parallels_alone() {
        var view = Maps.view(124, 39.7, 128.6, 42.2, 1100, 720);
        var kinds = new TreeSet<Object>();
        try (var lines = graticules.of(view).features()) {
            while (lines.hasNext()) {
                kinds.add(lines.next().getAttribute("kind"));
            }
        }
        assertThat(kinds).containsExactly("meridian", "parallel");
    }
}
