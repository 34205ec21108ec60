package org.amnok.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.map.FeatureTable;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.EcqlFilter;
import org.geotools.api.filter.Filter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// The simple builder of filters, over columns as files of others name them.
class ComparisonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "my column",
                "이름",
                "장소 이름",
                "名称",
                "Area (km²)",
                "1st",
                "a-b",
                "a/b",
                "addr:street",
                "name.en",
                "id",
                "like",
                "x'y",
                "Größe"
            })
    void a_condition_is_true_of_the_value_whatever_its_column_is_called(String column) {
        var filter = filter(Comparison.IS, column);
        assertThat(filter.evaluate(feature(column, "gate"))).isTrue();
        assertThat(filter.evaluate(feature(column, "post"))).isFalse();
        assertThat(filter(Comparison.CONTAINS, column).evaluate(feature(column, "a gate")))
                .isTrue();
        assertThat(filter(Comparison.KNOWN, column).evaluate(feature(column, "gate"))).isTrue();
    }

    private static Filter filter(Comparison comparison, String column) {
        var attribute = Attribute.word(column, column);
        var read = EcqlFilter.read(comparison.ecql(attribute, "gate"), List.of(attribute));
        assertThat(read).isInstanceOf(EcqlFilter.Valid.class);
        return ((EcqlFilter.Valid) read).filter();
    }

    private static Object feature(String column, String value) {
        var point = new GeometryFactory().createPoint(new Coordinate(128, 41));
        var table = new FeatureTable("posts", column).add(point, value);
        return FeatureTable.all(table.collection()).getFirst();
    }
}
