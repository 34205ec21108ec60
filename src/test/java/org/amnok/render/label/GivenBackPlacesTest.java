package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Language;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.render.Placing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of towns where a label goes elsewhere: the edge would cut it, or it stands far off.
class GivenBackPlacesTest {
    /// Across its room ran the hairline of a ford whose name lies beyond the upper edge, or far
    /// off.
    @ParameterizedTest
    @CsvSource({"520, 340", "480, 360"})
    void a_town_is_named_where_the_name_of_a_ford_can_go_elsewhere(double width, double height) {
        var view = Maps.view(128.118, 41.361, 128.256, 41.434, width, height);
        assertThat(Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels())
                .extracting(label -> label.request().letters().text())
                .contains("Changbai 长白", "Hyesan sandbar ford");
    }

    /// On the atlas page of Hyesan: the name of the ford first stood far off, on two lines, where
    /// that of the station belongs.
    @Test
    void a_site_is_named_where_a_name_far_off_goes_elsewhere_and_that_stays_named() {
        var view = Maps.view(128.118, 41.361, 128.256, 41.434, 688, 335);
        assertThat(Placing.of(Maps.sample(view, Theme.LIGHT, Language.KO)).labels())
                .extracting(each -> each.request().letters().text())
                .contains("혜산청년역", "혜산 모래섬 물목");
    }
}
