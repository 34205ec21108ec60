package org.amnok.map.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Language;
import org.amnok.map.Maps;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;

/// From which scale to which a stretch of river is drawn and named.
class StretchesAtScaleTest {
    private static final Viewport COUNTRY = Maps.view(120, 37.5, 134, 45, 1000, 700);
    private static final Viewport RIVER = Maps.view(122.5, 38.5, 131, 44, 1100, 900);
    private static final Viewport YARD = Maps.view(128.17, 41.40, 128.18, 41.405, 900, 640);

    private final StretchFeatures features = new StretchFeatures(Maps.COMPOSER.rivers());

    @Test
    void a_band_is_drawn_from_the_widest_map_to_a_district() {
        assertThat(ScaleBand.values())
                .filteredOn(StretchStyles::areDrawn)
                .containsExactly(
                        ScaleBand.REGION, ScaleBand.CORRIDOR, ScaleBand.COUNTY, ScaleBand.DISTRICT);
    }

    @Test
    void its_name_would_stand_too_far_off_on_a_map_of_the_whole_country() {
        assertThat(names(COUNTRY)).isZero();
        assertThat(names(RIVER)).isPositive();
        assertThat(names(YARD)).isZero();
    }

    /// Its blue band would be there without a word.
    @Test
    void it_is_named_where_only_a_corner_of_the_map_has_some_of_it() {
        assertThat(names(Maps.view(127.9, 41.61, 128.6, 42.15, 690, 760))).isPositive();
        assertThat(names(Maps.view(127.9, 41.9, 128.6, 42.15, 690, 400))).isZero();
    }

    private int names(Viewport view) {
        return features.labels(Maps.SAMPLE, view, Language.EN).size();
    }
}
