package org.amnok.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;

/// The small map beside a pasted report: its lower edge holds the sources and what is said of
/// circles that are wider than the map.
class PreviewMapTest {
    private static final LatLon HYESAN = new LatLon(41.3955, 128.1905);
    private static final LatLon BRIDGE = new LatLon(41.41, 128.21);
    private static final Viewport WINDOW = Maps.view(128, 41, 129, 42, 512, 182);

    /// px: a ring with its name below
    private static final double RING_AND_NAME = 32;

    private static final double NOTES = 64;

    @Test
    void a_place_and_its_name_lie_above_what_is_written_at_the_lower_edge() {
        var at = PreviewMap.around(List.of(HYESAN), WINDOW).screen(HYESAN);
        assertThat(at.x).isEqualTo(256, within(0.1));
        assertThat(at.y).isBetween(RING_AND_NAME, 182 - NOTES - RING_AND_NAME);
    }

    @Test
    void so_do_several_and_the_map_keeps_its_size() {
        var view = PreviewMap.around(List.of(HYESAN, BRIDGE), WINDOW);
        assertThat(view.heightPixels()).isEqualTo(182);
        assertThat(view.screen(HYESAN).y).isLessThan(182 - NOTES);
        assertThat(view.screen(BRIDGE).y).isPositive();
    }

    @Test
    void without_a_place_the_map_stays_where_it_is() {
        assertThat(PreviewMap.around(List.of(), WINDOW)).isEqualTo(WINDOW);
    }
}
