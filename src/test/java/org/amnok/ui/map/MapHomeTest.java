package org.amnok.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.map.Maps;
import org.junit.jupiter.api.Test;

class MapHomeTest {
    @Test
    void a_place_whose_symbol_the_edge_cuts_is_not_in_view() {
        var view = Maps.hyesan(100_000);
        assertThat(isSeen(view.widthPixels() / 2)).isTrue();
        assertThat(isSeen(30)).isTrue();
        assertThat(isSeen(view.widthPixels() - 5)).isFalse();
        assertThat(isSeen(-5)).isFalse();
    }

    /// @param x of the place in the picture, px
    private static boolean isSeen(double x) {
        var view = Maps.hyesan(100_000);
        var sighting = Sightings.at(view.positionAt(x, view.heightPixels() / 2), "Ford");
        return MapHome.areSeen(List.of(sighting), view, Maps.COMPOSER.rivers());
    }
}
