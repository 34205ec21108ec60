package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Roads around 41° N, 126° E in a tile of some 30 km.
class TileGeometryTest {
    private static final TileId TILE =
            new TileId(10, (int) TileMath.column(10, 126), (int) TileMath.row(10, 41));

    /// About 7 m each.
    private final TileGeometry space = new TileGeometry(TILE, 4096);

    private static Geometry road(double... xs) {
        var points = new Coordinate[xs.length];
        for (var i = 0; i < xs.length; i++) {
            points[i] = new Coordinate(xs[i], 10 * (i % 2));
        }
        return new GeometryFactory().createLineString(points);
    }

    @Test
    void a_road_that_leaves_a_cut_map_and_comes_back_has_a_gap_there() {
        var road = space.withoutLeaps(road(0, 100, 200, 3_600, 3_700));
        assertThat(road.getNumGeometries()).isEqualTo(2);
        assertThat(road.getGeometryN(0).getCoordinates()).hasSize(3);
        assertThat(road.getGeometryN(1).getCoordinates()).hasSize(2);
    }

    @Test
    void a_road_that_is_a_leap_alone_is_no_road() {
        assertThat(space.withoutLeaps(road(0, 3_600)).isEmpty()).isTrue();
    }

    @Test
    void a_long_road_with_bends_stays_as_it_is() {
        var road = road(0, 1_500, 3_000, 4_000);
        assertThat(space.withoutLeaps(road).getGeometryN(0).equalsExact(road)).isTrue();
    }
}
