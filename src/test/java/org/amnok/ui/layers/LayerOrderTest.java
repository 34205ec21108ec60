package org.amnok.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amnok.map.LayerId;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;

class LayerOrderTest {
    private static final Set<LayerId> AMONG = Set.of(LayerId.BORDER, LayerId.LAKES);

    @Test
    void a_layer_moves_past_its_neighbour_in_the_group_whatever_lies_between() {
        var look = LayerOrder.moved(MapStyle.DEFAULT, LayerId.LAKES, AMONG, -1);
        var order = ids(look);
        assertThat(order.indexOf(LayerId.LAKES)).isLessThan(order.indexOf(LayerId.BORDER));
        assertThat(order).containsExactlyInAnyOrder(LayerId.values());
    }

    @Test
    void the_uppermost_layer_of_a_group_stays_where_it_is() {
        assertThat(LayerOrder.moved(MapStyle.DEFAULT, LayerId.BORDER, AMONG, -1))
                .isEqualTo(MapStyle.DEFAULT);
    }

    @Test
    void hiding_a_layer_keeps_its_opacity() {
        var look = MapStyle.DEFAULT;
        look = look.with(look.layer(LayerId.LAKES).opacity(0.5));
        look = look.with(look.layer(LayerId.LAKES).visible(false));
        assertThat(look.layer(LayerId.LAKES))
                .isEqualTo(new LayerSetting(LayerId.LAKES, false, 0.5));
    }

    private static List<LayerId> ids(MapStyle look) {
        return look.layers().stream().map(LayerSetting::id).toList();
    }
}
