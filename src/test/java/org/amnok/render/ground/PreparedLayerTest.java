package org.amnok.render.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.TestLayers;
import org.amnok.render.Shapes;
import org.amnok.render.canvas.MapBox;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class PreparedLayerTest {
    private static final MapProjection MERCATOR = Projections.webMercator();

    private static FeatureLayer squares(int count) {
        var random = new Random(61);
        var squares = new ArrayList<Geometry>();
        for (int i = 0; i < count; i++) {
            var x = random.nextDouble(-170, 170);
            var y = random.nextDouble(-80, 80);
            squares.add(Shapes.box(x, y, x + 1, y + 1));
        }
        return TestLayers.layer("squares", TestLayers.filled("#c00000"), squares);
    }

    @Test
    void the_index_finds_what_a_look_at_every_feature_finds_seed_62() {
        var prepared = new PreparedLayer(squares(3000).features(), MERCATOR);
        var random = new Random(62);
        for (int i = 0; i < 200; i++) {
            var x = random.nextDouble(-2e7, 2e7);
            var y = random.nextDouble(-2e7, 2e7);
            var box = new MapBox(x, y, x + random.nextDouble(5e6), y + random.nextDouble(5e6));
            var found = new ArrayList<Integer>();
            prepared.index().visit(box, found::add);
            var expected = new ArrayList<Integer>();
            for (int f = 0; f < 3000; f++) {
                var bounds = prepared.features().get(f).geometry().orElseThrow().bounds();
                if (bounds.getMaxX() >= box.minX()
                        && bounds.getMinX() <= box.maxX()
                        && bounds.getMaxY() >= box.minY()
                        && bounds.getMinY() <= box.maxY()) {
                    expected.add(f);
                }
            }
            assertThat(found).isEqualTo(expected);
            assertThat(prepared.index().count(box)).isEqualTo(expected.size());
        }
    }
}
