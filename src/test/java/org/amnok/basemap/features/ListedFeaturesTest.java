package org.amnok.basemap.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.base.FeatureQuery;
import org.amnok.map.styling.LayerStyling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// The features of a layer as a table lists them.
class ListedFeaturesTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final FeatureTables tables =
            FeatureTables.inMemory(
                            new Posts(
                                    List.of(
                                            post("Tower", "9"),
                                            post("booth_1", "10"),
                                            post("초소", null),
                                            post("Booth 21", "-2"))))
                    .orElseThrow();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void all_are_listed_in_the_order_of_the_file() {
        assertThat(names("", new FeatureQuery("", null, false)))
                .containsExactly("Tower", "booth_1", "초소", "Booth 21");
    }

    @Test
    void words_are_looked_for_in_every_column() {
        assertThat(names("", new FeatureQuery("1", null, false)))
                .containsExactly("booth_1", "Booth 21");
        assertThat(names("", new FeatureQuery("초", null, false))).containsExactly("초소");
        assertThat(names("", new FeatureQuery("9", null, false))).containsExactly("Tower");
    }

    @Test
    void large_and_small_letters_are_alike_in_a_search() {
        assertThat(names("", new FeatureQuery("BOOTH", null, false)))
                .containsExactly("booth_1", "Booth 21");
    }

    @Test
    void signs_with_a_meaning_in_patterns_stand_for_themselves() {
        assertThat(names("", new FeatureQuery("h_", null, false))).containsExactly("booth_1");
        assertThat(names("", new FeatureQuery("%", null, false))).isEmpty();
    }

    @Test
    void numbers_are_sorted_as_numbers_and_what_has_none_comes_last() {
        assertThat(names("", new FeatureQuery("", "height", false)))
                .containsExactly("Booth 21", "Tower", "booth_1", "초소");
        assertThat(names("", new FeatureQuery("", "height", true)))
                .containsExactly("booth_1", "Tower", "Booth 21", "초소");
    }

    @Test
    void words_are_sorted_without_regard_to_large_letters() {
        assertThat(names("", new FeatureQuery("", "name", false)))
                .containsExactly("Booth 21", "booth_1", "Tower", "초소");
    }

    @Test
    void the_filter_of_the_layer_is_honoured() {
        assertThat(names("height > 0", new FeatureQuery("", null, false)))
                .containsExactly("Tower", "booth_1");
        assertThat(names("height > 0", new FeatureQuery("t", "height", true)))
                .containsExactly("booth_1", "Tower");
    }

    @Test
    void rows_come_by_pages() {
        var listing = listing("", new FeatureQuery("", null, false));
        assertThat(listing.rows(1, 2))
                .containsExactly(
                        new FeatureListing.Row(2, List.of("booth_1", "10")),
                        new FeatureListing.Row(3, List.of("초소", "")));
        assertThat(listing.rows(3, 2)).hasSize(1);
    }

    @Test
    void a_feature_without_a_shape_is_listed_and_has_no_place() {
        var listing = listing("", new FeatureQuery("", null, false));
        assertThat(listing.shape(1).orElseThrow().getCoordinate().x).isEqualTo(128);
        assertThat(listing.shape(3)).isEmpty();
    }

    @Test
    void words_are_looked_for_in_a_thousand_columns() {
        var wide = new LinkedHashMap<String, String>();
        for (var i = 0; i < 1500; i++) {
            wide.put("c" + i, "value " + i);
        }
        try (var many = FeatureTables.inMemory(new Posts(List.of(wide))).orElseThrow()) {
            var layer = new StyledFeatures(many, LayerStyling.DESIGNED);
            assertThat(layer.listing(new FeatureQuery("value 1499", null, false)).size())
                    .isEqualTo(1);
        }
    }

    private FeatureListing listing(String filter, FeatureQuery query) {
        return new StyledFeatures(tables, LayerStyling.DESIGNED.filtered(filter)).listing(query);
    }

    private List<String> names(String filter, FeatureQuery query) {
        var listing = listing(filter, query);
        var names = listing.rows(0, 100).stream().map(row -> row.values().getFirst()).toList();
        assertThat(listing.size()).isEqualTo(names.size());
        return names;
    }

    private static Map<String, String> post(String name, @Nullable String height) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", name);
        if (height != null) {
            values.put("height", height);
        }
        return values;
    }

    /// A point each, but for those without a height.
    private record Posts(List<Map<String, String>> all) implements TestFeed {
        @Override
        public String name() {
            return "posts";
        }

        @Override
        public void read(Taker taker, Consumer<String> notes) {
            for (var values : all) {
                var hasShape = values.size() != 1;
                taker.take(
                        values, hasShape ? SHAPES.createPoint(new Coordinate(128, 41)) : null, "");
            }
        }
    }
}
