package org.amnok.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.map.HeightTints;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.junit.jupiter.api.Test;

class ReliefTileTest {
    @Test
    void a_shade_over_a_tint_is_both_in_part() {
        assertThat(ReliefTile.over(0x80000000, 0xFF646464)).isEqualTo(0xFF323232);
        assertThat(ReliefTile.over(0, 0x7F112233)).isEqualTo(0x7F112233);
        assertThat(ReliefTile.over(0x7F112233, 0)).isEqualTo(0x7F112233);
    }

    @Test
    void a_step_of_height_has_its_colour_and_heights_between_blend() {
        var thousand = ThemeColour.HEIGHT_4.rgb(Theme.LIGHT);
        assertThat(HeightTints.rgb(1000, Theme.LIGHT)).isEqualTo(thousand);
        assertThat(HeightTints.colour(1000)).isEqualTo(ThemeColour.HEIGHT_4);
        assertThat(HeightTints.rgb(9000, Theme.LIGHT))
                .isEqualTo(ThemeColour.HEIGHT_7.rgb(Theme.LIGHT));
        assertThat(HeightTints.rgb(-5, Theme.DARK)).isEqualTo(ThemeColour.HEIGHT_1.rgb(Theme.DARK));
        assertThat(HeightTints.rgb(800, Theme.LIGHT) & 0xFF)
                .isBetween(thousand & 0xFF, ThemeColour.HEIGHT_3.rgb(Theme.LIGHT) & 0xFF);
    }

    @Test
    void slopes_are_drawn_steeper_where_heights_are_means_over_wide_cells() {
        assertThat(Shading.exaggeration(10)).isEqualTo(1);
        assertThat(Shading.exaggeration(926)).isBetween(3.0, 5.0);
        assertThat(Shading.exaggeration(100_000)).isEqualTo(6);
    }
}
