package org.amnok.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.street.StreetStyles;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class OwnPlacesTest {
    /// 검산동 and 검산리 stood side by side.
    @Test
    void a_quarter_is_named_once_though_a_street_map_calls_it_otherwise() {
        var names = StreetPart.POINT_NAMES.table();
        var at = new GeometryFactory().createPoint(new Coordinate(128.2656, 41.4250));
        for (var name : List.of("검산리", "가산리")) {
            names.add(at, name, 11_000, "quarter", 0, 0, name);
        }
        var style = new StreetStyles(Theme.LIGHT).of(StreetPart.POINT_NAMES);
        var layer = new FeatureLayer(StreetPart.POINT_NAMES, names.collection(), style, 1);
        var rest = (FeatureLayer) new OwnPlaces(Maps.BASE).without(layer, Maps.BASE.sites());
        assertThat(FeatureTable.all(rest.features()))
                .extracting(each -> each.getAttribute("names"))
                .containsExactly("가산리");
    }

    /// 鸭绿江断桥 was written on our bridge, which has its name beside it.
    @Test
    void a_bridge_that_we_name_has_no_second_name_as_a_street() {
        var line =
                new GeometryFactory()
                        .createLineString(
                                new Coordinate[] {
                                    new Coordinate(124.3900, 40.1170),
                                    new Coordinate(124.3930, 40.1150)
                                });
        var names = StreetPart.STREET_NAMES.table();
        for (var name : List.of("鸭绿江断桥", "滨江中路")) {
            names.add(line, name, 20_000, "PATH");
        }
        var style = new StreetStyles(Theme.LIGHT).of(StreetPart.STREET_NAMES);
        var layer = new FeatureLayer(StreetPart.STREET_NAMES, names.collection(), style, 1);
        var places = new OwnPlaces(Maps.BASE);
        assertThat(labels(places.without(layer, Maps.BASE.sites()))).containsExactly("滨江中路");
        assertThat(labels(places.without(layer, List.of()))).hasSize(2);
    }

    private static List<Object> labels(MapLayer layer) {
        return FeatureTable.all(((FeatureLayer) layer).features()).stream()
                .map(each -> each.getAttribute("label"))
                .toList();
    }
}
