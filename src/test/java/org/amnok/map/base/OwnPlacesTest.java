package org.amnok.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
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
}
