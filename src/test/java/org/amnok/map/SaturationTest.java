package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which circles nobody would see below those that are drawn.
class SaturationTest {
    private static final int ENOUGH = 72;

    private final Saturation saturation = new Saturation(400, 300);

    @Test
    void a_circle_over_few_others_is_seen() {
        add(ENOUGH - 1, 200, 150, 60);
        assertThat(saturation.hides(200, 150, 20)).isFalse();
    }

    @Test
    void a_circle_wholly_over_many_others_is_not_seen() {
        add(ENOUGH, 200, 150, 60);
        assertThat(saturation.hides(200, 150, 40)).isTrue();
    }

    @Test
    void a_circle_that_reaches_out_of_them_is_seen() {
        add(ENOUGH, 200, 150, 60);
        assertThat(saturation.hides(225, 150, 40)).isFalse();
    }

    @Test
    void an_outline_at_the_edge_of_the_others_is_seen() {
        add(ENOUGH, 200, 150, 60);
        assertThat(saturation.hides(200, 150, 60)).isFalse();
    }

    @Test
    void only_what_lies_in_the_picture_counts() {
        add(ENOUGH, 0, 150, 60);
        assertThat(saturation.hides(-20, 150, 30)).isTrue();
        assertThat(saturation.hides(30, 150, 60)).isFalse();
    }

    private void add(int times, double x, double y, double radius) {
        for (int i = 0; i < times; i++) {
            saturation.add(x, y, radius);
        }
    }
}
