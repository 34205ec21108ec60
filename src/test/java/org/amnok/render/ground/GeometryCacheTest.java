package org.amnok.render.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.TestLayers;
import org.amnok.render.Shapes;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/// What is kept of the layers of pictures that were drawn.
class GeometryCacheTest {
    private static final MapProjection MERCATOR = Projections.webMercator();
    private static final int PICTURES = 200;

    private static final int CORNERS = 180;

    /// Vertices, with what features weigh besides.
    private static final long BOUND = 1_100_000;

    private static final Geometry CIRCLE =
            Shapes.GEOMETRIES.createPoint(new Coordinate(0, 0)).buffer(1, CORNERS / 4);

    private final GeometryCache cache = new GeometryCache();

    @Test
    void circles_of_200_pictures_weigh_no_more_than_those_of_the_last() {
        for (var picture = 0; picture < PICTURES; picture++) {
            cache.nextPicture();
            draw(circles(100));
        }
        assertThat(cache.held()).isLessThan(BOUND);
    }

    @Test
    void heavy_circles_of_more_than_two_pictures_are_not_kept() {
        for (var picture = 0; picture < 6; picture++) {
            cache.nextPicture();
            draw(circles(8000));
        }
        assertThat(cache.held()).isLessThan(3 * 8000 * CORNERS);
    }

    @Test
    void a_layer_that_is_in_every_picture_stays() {
        var lasting = circles(10);
        var prepared = cache.of(lasting.features(), MERCATOR);
        for (var picture = 0; picture < PICTURES; picture++) {
            cache.nextPicture();
            draw(lasting);
            draw(circles(100));
        }
        assertThat(cache.of(lasting.features(), MERCATOR)).isSameAs(prepared);
    }

    private void draw(FeatureLayer layer) {
        cache.of(layer.features(), MERCATOR);
    }

    private static FeatureLayer circles(int count) {
        var circles = IntStream.range(0, count).mapToObj(i -> circle(i % 90, i % 60, 0.3)).toList();
        return TestLayers.layer("circles", TestLayers.filled("#c00000"), circles);
    }

    private static Geometry circle(double x, double y, double radius) {
        return AffineTransformation.scaleInstance(radius, radius).translate(x, y).transform(CIRCLE);
    }
}
