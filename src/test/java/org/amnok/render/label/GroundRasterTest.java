package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.map.Maps;
import org.amnok.map.symbology.LabelOption.Surface;
import org.amnok.render.canvas.Frame;
import org.junit.jupiter.api.Test;

class GroundRasterTest {
    private static final Rectangle2D WINDOW = new Rectangle2D.Double(0, 0, 600, 300);

    private static GroundRaster water(Rectangle2D... areas) {
        var scene = new Scene();
        for (var area : areas) {
            scene.add(Surface.WATER, new Path2D.Double(area));
        }
        return new GroundRaster(scene.water, WINDOW, 0, 0);
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
        assertThat(river.contains(new Rectangle2D.Double(290, 100, 20, 100))).isTrue();
        assertThat(river.meets(new Rectangle2D.Double(0, 240, 600, 50))).isFalse();
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

    /// As a street map draws it over our own island.
    @Test
    void a_lake_on_an_island_is_water() {
        var scene = new Scene();
        scene.add(Surface.WATER, new Path2D.Double(new Rectangle2D.Double(0, 0, 600, 300)));
        scene.add(Surface.ISLAND, new Path2D.Double(new Rectangle2D.Double(100, 50, 300, 200)));
        scene.add(Surface.WATER, new Path2D.Double(new Rectangle2D.Double(200, 100, 80, 40)));
        scene.add(Surface.WATER, new Path2D.Double(new Rectangle2D.Double(320, 100, 30, 30)));
        var water = new GroundRaster(scene.water, WINDOW, 0, 0);
        assertThat(water.contains(150, 120)).isFalse();
        assertThat(water.contains(240, 120)).isTrue();
        assertThat(water.contains(335, 115)).isTrue();
        assertThat(water.contains(500, 120)).isTrue();
    }

    /// The base map's land is all there is: the sea is what it leaves.
    @Test
    void the_sea_is_water_where_there_is_land_and_an_island_is_none() {
        var scene = new Scene();
        var frame = new Frame(Maps.hyesan(50_000).resized(600, 300, 1), List.of());
        assertThat(new LabelConflicts(scene, frame).water().contains(450, 150)).isFalse();
        var land = new Path2D.Double(new Rectangle2D.Double(-300, -300, 600, 900));
        scene.grounds.put("KP", land);
        scene.add(Surface.ISLAND, new Path2D.Double(new Rectangle2D.Double(400, 100, 60, 60)));
        var water = new LabelConflicts(scene, frame).water();
        assertThat(water.contains(350, 150)).isTrue();
        assertThat(water.contains(430, 130)).isFalse();
        assertThat(water.contains(150, 150)).isFalse();
    }
}
