package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which circles lie within those that are drawn.
class SaturationTest {
    private final Saturation saturation = new Saturation(400, 300);

    @Test
    void a_circle_beside_others_is_seen() {
        saturation.add(100, 150, 60);
        assertThat(saturation.hides(200, 150, 20)).isFalse();
    }

    @Test
    void a_circle_wholly_over_others_is_not_seen() {
        saturation.add(200, 150, 60);
        assertThat(saturation.hides(200, 150, 40)).isTrue();
    }

    @Test
    void a_circle_that_reaches_out_of_them_is_seen() {
        saturation.add(200, 150, 60);
        assertThat(saturation.hides(225, 150, 40)).isFalse();
    }

    @Test
    void an_outline_at_the_edge_of_the_others_is_seen() {
        saturation.add(200, 150, 60);
        assertThat(saturation.hides(200, 150, 60)).isFalse();
    }

    @Test
    void only_what_lies_in_the_picture_counts() {
        saturation.add(0, 150, 60);
        assertThat(saturation.hides(-20, 150, 30)).isTrue();
        assertThat(saturation.hides(30, 150, 60)).isFalse();
    }
}
