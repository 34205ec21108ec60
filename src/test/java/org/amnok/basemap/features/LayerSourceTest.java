package org.amnok.basemap.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// A layer of a person's own as a source of GeoTools.
class LayerSourceTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final FilterFactoryImpl FILTERS = new FilterFactoryImpl();

    @AutoClose
    private final FeatureTables tables = FeatureTables.inMemory(new Posts()).orElseThrow();

    private final LayerSource source = new LayerSource(tables, Filter.INCLUDE);

    @Test
    void values_are_of_the_class_that_the_schema_says() throws Exception {
        var schema = source.getSchema();
        assertThat(schema.getAttributeDescriptors())
                .extracting(
                        each ->
                                each.getLocalName()
                                        + " "
                                        + each.getType().getBinding().getSimpleName())
                .containsExactly(
                        "geometry Geometry", "name String", "floors Long", "height Double");
        assertThat(first(Query.ALL).getAttributes().subList(1, 4))
                .containsExactly("post 0", 0L, 0.0);
    }

    @Test
    void shapes_are_in_wgs84() {
        assertThat(source.getSchema().getCoordinateReferenceSystem())
                .isEqualTo(DefaultGeographicCRS.WGS84);
    }

    @Test
    void all_features_are_counted_with_those_that_have_no_shape() throws Exception {
        assertThat(source.getCount(Query.ALL)).isEqualTo(2_501);
        assertThat(numbers(source.getFeatures())).hasSize(2_501).startsWith(1, 2).endsWith(2_501);
    }

    @Test
    void the_bounds_are_those_of_the_shapes() throws Exception {
        assertThat(new Envelope(source.getBounds())).isEqualTo(new Envelope(124, 128.998, 40, 41));
    }

    @Test
    void a_filter_is_honoured() throws Exception {
        var some = query("floors >= 3 AND height < 24.5 AND name LIKE 'post 1%'");
        assertThat(source.getFeatures(some).features().next().getAttribute("name"))
                .isEqualTo("post 13");
        assertThat(source.getCount(some)).isEqualTo(7);
    }

    @Test
    void what_cannot_be_compared_does_not_pass() throws Exception {
        assertThat(source.getCount(query("name = 5"))).isZero();
    }

    @Test
    void a_box_gets_what_a_search_of_all_would_seed_21() throws Exception {
        var random = new Random(21);
        for (var i = 0; i < 40; i++) {
            var west = 124 + 5 * random.nextDouble();
            var south = 40 + random.nextDouble();
            var size = Math.pow(10, -3 * random.nextDouble());
            var box = new Envelope(west, west + size, south, south + size);
            var expected = new ArrayList<Integer>();
            for (var post = 0; post < 2_500; post++) {
                if (box.contains(Posts.place(post))) {
                    expected.add(post + 1);
                }
            }
            assertThat(numbers(source.getFeatures(new Query(null, within(box)))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_box_of_half_the_earth_is_read_without_the_index() throws Exception {
        var half = new Query(null, within(new Envelope(0, 180, -80, 80)));
        assertThat(source.getCount(half)).isEqualTo(2_500);
        assertThat(source.getBounds(half)).isEqualTo(source.getBounds());
    }

    @Test
    void only_wanted_attributes_are_there_and_in_the_wanted_order() throws Exception {
        var query = query("floors = 7");
        query.setPropertyNames("height", "name");
        assertThat(first(query).getAttributes()).containsExactly(7.0, "post 7");
        assertThat(first(query).getDefaultGeometry()).isNull();
    }

    @Test
    void an_attribute_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> source.getFeatures(new Query(null, Filter.INCLUDE, "size")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void start_and_number_of_features_are_honoured_after_the_filter() throws Exception {
        var query = query("floors = 7");
        query.setStartIndex(2);
        query.setMaxFeatures(3);
        assertThat(numbers(source.getFeatures(query))).containsExactly(28, 38, 48);
        assertThat(source.getCount(query)).isEqualTo(3);
    }

    @Test
    void features_are_sorted_by_several_attributes() throws Exception {
        var query = query("name IN ('post 1', 'post 12', 'post 21', 'post 22')");
        query.setSortBy(
                FILTERS.sort("floors", SortOrder.DESCENDING),
                FILTERS.sort("name", SortOrder.ASCENDING));
        assertThat(numbers(source.getFeatures(query))).containsExactly(13, 23, 2, 22);
    }

    @Test
    void another_reference_system_is_refused() {
        var query = new Query(Query.ALL);
        query.setCoordinateSystemReproject(DefaultGeographicCRS.WGS84_3D);
        assertThatThrownBy(() -> source.getFeatures(query))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_does_not_pass_the_filter_of_the_layer_is_not_there() throws Exception {
        var narrow = new LayerSource(tables, ECQL.toFilter("floors = 7"));
        assertThat(narrow.getCount(Query.ALL)).isEqualTo(250);
        assertThat(narrow.getCount(query("height < 20"))).isEqualTo(2);
    }

    @Test
    void a_part_of_features_is_narrowed_further() throws Exception {
        var part =
                source.getFeatures(query("floors = 7"))
                        .subCollection(ECQL.toFilter("height > 2480"));
        assertThat(numbers(part)).containsExactly(2_488, 2_498);
    }

    private SimpleFeature first(Query query) {
        return source.getFeatures(query).features().next();
    }

    private Filter within(Envelope box) {
        return FILTERS.bbox(
                "geometry", box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), null);
    }

    private static Query query(String ecql) throws CQLException {
        return new Query(null, ECQL.toFilter(ecql));
    }

    private static List<Integer> numbers(SimpleFeatureCollection features) {
        var numbers = new ArrayList<Integer>();
        try (var each = features.features()) {
            while (each.hasNext()) {
                numbers.add(LayerSource.number(each.next()));
            }
        }
        return numbers;
    }

    /// 2,500 points and a feature without a shape.
    private record Posts() implements TestFeed {
        static Coordinate place(int post) {
            return new Coordinate(124 + post * 0.002, 40 + (post % 101) * 0.01);
        }

        @Override
        public String name() {
            return "posts";
        }

        @Override
        public void read(Taker taker, Consumer<String> notes) {
            for (var post = 0; post < 2_500; post++) {
                var height = post % 2 == 0 ? post + ".0" : String.valueOf(post);
                Map<String, String> values = new LinkedHashMap<>();
                values.put("name", "post " + post);
                values.put("floors", String.valueOf(post % 10));
                values.put("height", height);
                taker.take(values, SHAPES.createPoint(place(post)), "");
            }
            taker.take(Map.of("name", "nowhere"), null, "");
        }
    }
}
