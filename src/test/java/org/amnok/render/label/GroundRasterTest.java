package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class GroundRasterTest {
    private static final Rectangle2D WINDOW = new Rectangle2D.Double(0, 0, 600, 300);

    private static GroundRaster water(Rectangle2D... areas) {
        var scene = new Scene();
        for (var area : areas) {
            scene.addWater(new Path2D.Double(area));
        }
        return new GroundRaster(scene.water(), WINDOW, 0, 0);
    }

    /// As two tiles of a street map do, each a little larger than its square.
    @Test
    void water_is_wet_where_two_pieces_of_it_overlap() {
        var river =
                water(
                        new Rectangle2D.Double(0, 90, 320, 120),
                        new Rectangle2D.Double(280, 90, 320, 120));
        assertThat(river.contains(150, 150)).isTrue();
        assertThat(river.contains(300, 150)).isTrue();
        assertThat(river.contains(290, 100, 310, 200)).isTrue();
        assertThat(river.meets(0, 240, 600, 290)).isFalse();
    }

    @Test
    void ponds_are_wet_each() {
        var ponds =
                water(
                        new Rectangle2D.Double(30, 30, 30, 30),
                        new Rectangle2D.Double(90, 30, 30, 30));
        assertThat(ponds.contains(45, 45)).isTrue();
        assertThat(ponds.contains(105, 45)).isTrue();
        assertThat(ponds.contains(75, 45)).isFalse();
    }
}
