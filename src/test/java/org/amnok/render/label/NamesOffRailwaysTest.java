package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.Placing;
import org.amnok.render.canvas.Boxes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a name stands without a street map, one is laid below with a railway through that name.
class NamesOffRailwaysTest {
    private static final Viewport VIEW =
            Maps.hyesan(200_000).centredAt(new LatLon(41.156, 126.274));

    private final Placing bare = Placing.of(Maps.sample(VIEW, Theme.LIGHT, Language.EN));

    @ParameterizedTest
    @ValueSource(strings = {"Wenyue Dam", "Ji’an – Manpo Railway Bridge", "Yalu · Amnok · 鸭绿江"})
    void a_name_stands_off_a_railway_where_it_has_another_place(String name) {
        var before = named(bare, name);
        var below = above(before.box());
        assertThat(crosses(below, before)).isTrue();
        assertThat(crosses(below, named(below, name))).isFalse();
    }

    /// The larger letters of a city read well across it, and its name is looked for beside its dot.
    @Test
    void a_city_keeps_its_name_where_it_is() {
        var before = named(bare, "Manpo 만포").box();
        assertThat(named(above(before), "Manpo 만포").box()).isEqualTo(before);
    }

    private static Placing above(Rectangle2D name) {
        var layers = new ArrayList<>(Maps.sample(VIEW, Theme.LIGHT, Language.EN).layers());
        layers.addFirst(GroundPlacerTest.railway(VIEW, name));
        return Placing.of(new MapSnapshot(VIEW, MapStyle.DEFAULT, layers));
    }

    private static PlacedLabel named(Placing placing, String name) {
        return placing.labels().stream()
                .filter(each -> each.request().letters().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean crosses(Placing below, PlacedLabel label) {
        var room = new LabelConflicts(below.scene(), below.frame());
        return label.taken().stream().anyMatch(box -> room.isCrossed(Boxes.grown(box, 0, -4)));
    }
}
