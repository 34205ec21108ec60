package org.amnok.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.FeatureTable;
import org.amnok.map.FeatureTiles;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// Of a river of forty lines of a thousand vertices, a degree each, from west to east.
final class GroundTilesTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int LINES = 40;
    private static final SimpleFeatureCollection RIVER = river();

    private final GroundTiles tiles = new GroundTiles();

    @Test
    void what_lies_away_from_two_areas_is_the_same_tiles_for_both() {
        var west = without(3);
        var east = without(33);

        var both = FeatureTiles.of(west).stream().filter(FeatureTiles.of(east)::contains).toList();

        assertThat(both.stream().mapToInt(SimpleFeatureCollection::size).sum())
                .isGreaterThanOrEqualTo(LINES - 8);
    }

    @Test
    void the_features_keep_their_order_around_those_that_are_gone() {
        var ids = ids(RIVER);
        ids.remove(20);

        assertThat(ids(without(20))).isEqualTo(ids).hasSize(LINES - 1);
    }

    @Test
    void neighbours_that_change_are_in_one_tile() {
        var changed = tiles.changed(RIVER, area(10.2, 19.8), (line, _) -> List.of(line));

        var ids = ids(RIVER).subList(10, 20);
        assertThat(FeatureTiles.of(changed))
                .filteredOn(tile -> ids(tile).stream().anyMatch(ids::contains))
                .singleElement()
                .satisfies(tile -> assertThat(ids(tile)).containsAll(ids));
    }

    @Test
    void a_layer_of_nothing_stays_one() {
        var none = new FeatureTable("river").collection();

        assertThat(tiles.changed(none, area(0, 1), (line, _) -> List.of(line)).isEmpty()).isTrue();
    }

    private FeatureTiles without(int number) {
        return tiles.changed(RIVER, area(number + 0.2, number + 0.8), (_, _) -> List.of());
    }

    private static CoveredArea area(double west, double east) {
        return new CoveredArea(GEOMETRIES.toGeometry(new Envelope(west, east, -1, 1)));
    }

    private static List<String> ids(SimpleFeatureCollection features) {
        return new ArrayList<>(
                FeatureTable.all(features).stream().map(SimpleFeature::getID).toList());
    }

    private static SimpleFeatureCollection river() {
        var table = new FeatureTable("river");
        for (var line = 0; line < LINES; line++) {
            var points = new Coordinate[1000];
            for (var i = 0; i < points.length; i++) {
                points[i] = new Coordinate(line + 0.1 + 0.8 * i / points.length, 0);
            }
            table.add(GEOMETRIES.createLineString(points));
        }
        return table.collection();
    }
}
