package org.amnok.basemap.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.amnok.map.styling.LayerStyling;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// A layer of a person's own as a source of GeoTools.
class FeatureRowsTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @AutoClose
    private final FeatureTables tables = FeatureTables.inMemory(new Posts()).orElseThrow();

    @Test
    void features_come_in_the_order_of_the_file_with_those_that_have_no_shape() {
        var rows = rows("");
        assertThat(rows.passesAll()).isTrue();
        assertThat(numbers(rows)).hasSize(2_501).startsWith(1, 2).endsWith(2_501);
    }

    @Test
    void a_filter_is_honoured() {
        assertThat(numbers(rows("floors >= 3 AND height < 24.5 AND name LIKE 'post 1%'")))
                .containsExactly(14, 15, 16, 17, 18, 19, 20);
    }

    @Test
    void values_are_words_and_numbers() {
        var rows = rows("name = 'post 12' AND floors = 2 AND height = 12");
        var seen = new ArrayList<Object>();
        rows.each(
                FeatureOrder.ofFile(tables),
                tables,
                (_, feature) -> {
                    seen.add(feature.getAttribute("name"));
                    seen.add(feature.getAttribute("floors"));
                    return seen.add(feature.getAttribute("height"));
                });
        assertThat(seen).containsExactly("post 12", 2L, 12L);
    }

    @Test
    void no_more_are_given_than_are_wanted() {
        var seen = new ArrayList<Integer>();
        rows("").each(
                        FeatureOrder.ofFile(tables),
                        tables,
                        (number, _) -> {
                            seen.add(number);
                            return seen.size() < 1_500;
                        });
        assertThat(seen).hasSize(1_500).endsWith(1_500);
    }

    @Test
    void a_box_gets_what_a_search_of_all_would_seed_21() {
        var random = new Random(21);
        var read = 0;
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
            var found = numbers(rows(""), FeatureOrder.in(box, tables));
            read += found.size();
            found.removeIf(number -> !box.contains(Posts.place(number - 1)));
            assertThat(found).isEqualTo(expected);
        }
        assertThat(read).isBetween(1, 40 * 2_500 * 3 / 4);
    }

    @Test
    void a_box_of_half_the_earth_is_read_without_the_index() {
        var half = FeatureOrder.in(new Envelope(0, 180, -80, 80), tables);
        assertThat(half).isEqualTo(FeatureOrder.ofFile(tables));
    }

    private FeatureRows rows(String ecql) {
        return new FeatureRows(tables.attributes(), LayerStyling.DESIGNED.filtered(ecql));
    }

    private List<Integer> numbers(FeatureRows rows) {
        return numbers(rows, FeatureOrder.ofFile(tables));
    }

    private List<Integer> numbers(FeatureRows rows, FeatureOrder some) {
        var numbers = new ArrayList<Integer>();
        rows.each(some, tables, (number, _) -> numbers.add(number));
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
