package org.amnok.map.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.FeatureLayer;
import org.amnok.map.Maps;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.street.StreetStyles;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A street map that was cut off at the estuary fades into the land of both countries alone.
class FadedEdgesTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final FadedEdges EDGES = new FadedEdges(Maps.BASE);
    private static final Coordinate BETWEEN_BANKS = new Coordinate(124.24, 39.86);

    private static FeatureLayer layer(StreetPart part, SimpleFeatureCollection features) {
        return new FeatureLayer(part, features, new StreetStyles(Theme.LIGHT).of(part), 1);
    }

    private static List<SimpleFeature> fadedAround(Coordinate place) {
        var area = GEOMETRIES.createPoint(place).buffer(0.04);
        var edges =
                layer(StreetPart.EDGES, StreetPart.EDGES.table().add(area, "", 0.5).collection());
        var all = new ArrayList<SimpleFeature>();
        try (var faded = ((FeatureLayer) EDGES.onLand(edges)).features().features()) {
            while (faded.hasNext()) {
                all.add(faded.next());
            }
        }
        return all;
    }

    @Test
    void nothing_fades_over_the_sea() {
        var sea = GEOMETRIES.createPoint(new Coordinate(124.214, 39.856));
        assertThat(fadedAround(BETWEEN_BANKS))
                .isNotEmpty()
                .noneMatch(f -> ((Geometry) f.getDefaultGeometry()).intersects(sea));
        assertThat(fadedAround(new Coordinate(124.0, 39.5))).isEmpty();
    }

    @Test
    void it_fades_into_the_land_of_each_country() {
        assertThat(fadedAround(BETWEEN_BANKS))
                .extracting(f -> f.getAttribute("country"))
                .contains("CN", "KP");
    }

    @Test
    void each_edge_lies_on_land_whether_it_is_cut_there_or_not() {
        var inland = new Coordinate(124.6, 40.6);
        var both = GEOMETRIES.createMultiPointFromCoords(new Coordinate[] {inland, BETWEEN_BANKS});
        var table = StreetPart.EDGES.table();
        var expected = 0.0;
        for (var reach = 0.04; reach > 0.005; reach -= 0.01) {
            table.add(both.buffer(reach), "", 0.5);
            for (var land : Maps.BASE.features(Part.LAND)) {
                var area = (Geometry) land.getDefaultGeometry();
                expected += area.intersection(both.buffer(reach)).getArea();
            }
        }
        var faded = areas(layer(StreetPart.EDGES, table.collection()));
        assertThat(faded.stream().mapToDouble(Geometry::getArea).sum())
                .isCloseTo(expected, within(1e-9));
        assertThat(faded.getFirst().getArea()).isGreaterThan(faded.getLast().getArea());
    }

    private static List<Geometry> areas(FeatureLayer edges) {
        var all = new ArrayList<Geometry>();
        try (var faded = ((FeatureLayer) EDGES.onLand(edges)).features().features()) {
            while (faded.hasNext()) {
                all.add((Geometry) faded.next().getDefaultGeometry());
            }
        }
        return all;
    }

    @Test
    void other_layers_stay_as_they_are() {
        var water = layer(StreetPart.WATER, StreetPart.WATER.table().collection());
        assertThat(EDGES.onLand(water)).isSameAs(water);
    }

    @Test
    void the_same_edges_are_looked_at_once() {
        var area = GEOMETRIES.createPoint(BETWEEN_BANKS).buffer(0.01);
        var edges =
                layer(StreetPart.EDGES, StreetPart.EDGES.table().add(area, "", 0.5).collection());
        var first = (FeatureLayer) EDGES.onLand(edges);
        assertThat(((FeatureLayer) EDGES.onLand(edges)).features()).isSameAs(first.features());
    }
}
