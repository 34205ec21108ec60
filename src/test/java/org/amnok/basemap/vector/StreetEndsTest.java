package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.map.StreetPart;
import org.amnok.map.street.RoadKind;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A town of which the map has the south alone: its northern edge is at 41.41° N.
class StreetEndsTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double EDGE = 41.41;
    private static final TileId TILE =
            new TileId(14, (int) TileMath.column(14, 128.17), (int) TileMath.row(14, 41.40));

    private final StreetTile town = new StreetTile();

    private void road(double... lonLats) {
        var points = new Coordinate[lonLats.length / 2];
        for (var i = 0; i < points.length; i++) {
            points[i] = new Coordinate(lonLats[2 * i], lonLats[2 * i + 1]);
        }
        town.add(StreetPart.ROADS, GEOMETRIES.createLineString(points), RoadKind.MINOR.name());
    }

    private List<Geometry> fading() {
        var known = new StreetTile();
        var box =
                GEOMETRIES.createLineString(
                        new Coordinate[] {
                            new Coordinate(128.14, EDGE), new Coordinate(128.20, EDGE),
                            new Coordinate(128.20, 41.36), new Coordinate(128.14, 41.36)
                        });
        known.add(StreetPart.ROADS, box, RoadKind.MINOR.name());
        return StreetEnds.fading(Map.of(TILE, town), StreetEnds.known(List.of(known)));
    }

    @Test
    void a_map_fades_where_its_roads_were_cut() {
        road(128.1697, 41.4003, 128.1697, EDGE);
        road(128.1827, 41.4003, 128.1827, EDGE);
        var end = GEOMETRIES.createPoint(new Coordinate(128.1697, EDGE));
        assertThat(fading()).hasSize(5).allMatch(area -> area.contains(end));
    }

    /// Where much is gone at once, the edge of an area is seen as an arc.
    @Test
    void little_of_a_map_goes_from_one_step_to_the_next_and_in_the_end_all() {
        var left = 1.0;
        for (var step = 0; step < 5; step++) {
            var then = left * (1 - StreetEnds.opacity(step));
            assertThat(left - then).isBetween(0.05, 0.3);
            left = then;
        }
        assertThat(left).isLessThan(0.05);
    }

    @Test
    void a_map_is_whole_three_hundred_metres_from_its_cut_edge() {
        road(128.1697, 41.4003, 128.1697, EDGE);
        road(128.1827, 41.4003, 128.1827, EDGE);
        var before = GEOMETRIES.createPoint(new Coordinate(128.1697, EDGE - 0.003));
        assertThat(fading()).isNotEmpty().noneMatch(area -> area.contains(before));
    }

    @Test
    void one_road_that_leads_out_of_a_map_is_no_cut_edge() {
        road(128.1697, 41.4003, 128.1697, EDGE);
        assertThat(fading()).isEmpty();
    }

    @Test
    void a_road_that_ends_at_the_edge_of_a_tile_goes_on() {
        road(128.1697, 41.4003, 128.1697, TileMath.latitude(14, TILE.y()));
        assertThat(fading()).isEmpty();
    }

    @Test
    void a_road_that_ends_before_another_was_not_cut() {
        road(128.1697, 41.4003, 128.1697, 41.409);
        road(128.160, 41.4095, 128.180, 41.4095, 128.180, 41.39);
        road(128.160, 41.4095, 128.160, 41.39);
        assertThat(fading())
                .noneMatch(
                        area ->
                                area.contains(
                                        GEOMETRIES.createPoint(new Coordinate(128.1697, 41.409))));
    }

    @Test
    void a_dead_end_within_the_map_was_not_cut() {
        road(128.1697, 41.4003, 128.1697, 41.385);
        assertThat(fading())
                .noneMatch(
                        area ->
                                area.contains(
                                        GEOMETRIES.createPoint(new Coordinate(128.1697, 41.385))));
    }
}
