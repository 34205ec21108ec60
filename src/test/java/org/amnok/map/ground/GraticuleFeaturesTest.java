package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.map.FeatureTiles;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;

class GraticuleFeaturesTest {
    private final Graticules graticules = new Graticules();

    @Test
    void a_map_dragged_a_little_keeps_its_lines() {
        var view = Maps.hyesan(300_000);
        assertThat(graticules.of(view.draggedBy(3, 2), Language.EN))
                .isSameAs(graticules.of(view, Language.EN));
    }

    /// Else all that lies in a map would be painted again with each line that comes into view.
    @Test
    void a_map_dragged_far_is_on_the_same_ground() {
        var view = Maps.hyesan(300_000);
        assertThat(ground(view.draggedBy(1500, 900))).isSameAs(ground(view));
        assertThat(graticules.of(view.draggedBy(1500, 900), Language.EN))
                .isNotSameAs(graticules.of(view, Language.EN));
        assertThat(ground(Maps.hyesan(100_000))).isNotSameAs(ground(view));
    }

    /// They begin with the line.
    @Test
    void the_dashes_between_two_zones_are_other_ground_where_they_begin_elsewhere() {
        var view = Maps.view(124, 39.7, 128.6, 42.2, 1100, 720);
        assertThat(ground(view.draggedBy(0, 900))).isNotSameAs(ground(view));
    }

    private Object ground(Viewport view) {
        return FeatureTiles.source(graticules.of(view, Language.EN), "none");
    }

    @Test
    void lines_reach_beyond_the_view_on_every_side() {
        for (double scale = 20_000; scale < 2_000_000; scale *= 1.3) {
            var view = Maps.hyesan(scale);
            var bounds = graticules.of(view, Language.EN).getBounds();
            var southWest = view.positionAt(0, view.heightPixels());
            var northEast = view.positionAt(view.widthPixels(), 0);
            assertThat(bounds.getMinX()).isLessThan(southWest.lonDegrees());
            assertThat(bounds.getMinY()).isLessThan(southWest.latDegrees());
            assertThat(bounds.getMaxX()).isGreaterThan(northEast.lonDegrees());
            assertThat(bounds.getMaxY()).isGreaterThan(northEast.latDegrees());
        }
    }

    @Test
    void the_zones_beside_their_border_are_named_in_the_language_of_the_map() {
        var view = Maps.view(124, 39.7, 128.6, 42.2, 1100, 720);
        assertThat(zones(view, Language.EN)).containsExactly("UTM zone 51N", "UTM zone 52N");
        assertThat(zones(view, Language.KO)).containsExactly("UTM 51N 구역", "UTM 52N 구역");
        assertThat(zones(view, Language.ZH)).containsExactly("UTM 51N 带", "UTM 52N 带");
        assertThat(zones(view, Language.JA)).containsExactly("UTM ゾーン 51N", "UTM ゾーン 52N");
    }

    private List<Object> zones(Viewport view, Language language) {
        try (var lines = graticules.of(view, language).features()) {
            while (lines.hasNext()) {
                var line = lines.next();
                if ("zone".equals(line.getAttribute("kind"))) {
                    return List.of(line.getAttribute("label"), line.getAttribute("label2"));
                }
            }
        }
        return List.of();
    }
}
