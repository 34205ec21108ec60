package org.amnok.basemap.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.amnok.map.styling.LayerStyling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// What is kept of a layer's features, in memory or prepared in a file.
class FeatureTablesTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("name", "a");
        VALUES.put("height", "12.5");
    }

    @TempDir Path folder;

    @Test
    void a_small_layer_fits_into_memory() {
        assertThat(FeatureTables.inMemory(points(100))).isPresent();
    }

    @Test
    void a_large_layer_does_not() {
        assertThat(FeatureTables.inMemory(points(50_001))).isEmpty();
    }

    @Test
    void a_large_layer_is_prepared_in_a_file() throws Exception {
        var file = Files.createTempFile(folder, "", ".part");
        FeatureTables.prepare(points(60_000), file, Progress.NONE);
        try (var tables = FeatureTables.open(file)) {
            assertThat(tables.counts().words()).isEqualTo("60,000 points");
        }
    }

    @Test
    void every_feature_is_in_one_of_the_tiles_over_it() {
        try (var tables = FeatureTables.inMemory(points(200)).orElseThrow()) {
            Set<Long> seen = new HashSet<>();
            tables.points(
                    new int[0],
                    200,
                    (number, shape, none) -> {
                        for (var key : LevelTiles.in(shape.getEnvelopeInternal(), 20)) {
                            tables.tile(
                                    key,
                                    new int[0],
                                    (fid, found, values) -> {
                                        if (fid == number) {
                                            seen.add(fid);
                                        }
                                    });
                        }
                    });
            assertThat(seen).hasSize(200);
        }
    }

    @Test
    void a_column_of_numbers_only_is_of_numbers() {
        try (var tables = FeatureTables.inMemory(points(3)).orElseThrow()) {
            assertThat(tables.attributes())
                    .extracting(a -> a.name() + " " + a.isNumber())
                    .containsExactly("name false", "height true");
        }
    }

    @Test
    void a_column_of_codes_with_zeros_before_them_is_of_words() {
        var place = point(128, 41);
        var feed =
                new TestFeed() {
                    @Override
                    public void read(Taker taker, Consumer<String> notes) {
                        taker.take(codes("046", "0.46"), place, "");
                        taker.take(codes("120", "120"), place, "");
                    }
                };
        try (var tables = FeatureTables.inMemory(feed).orElseThrow()) {
            assertThat(tables.attributes())
                    .extracting(a -> a.name() + " " + a.isNumber())
                    .containsExactly("code false", "share true");
        }
    }

    private static Map<String, String> codes(String code, String share) {
        return new TreeMap<>(Map.of("code", code, "share", share));
    }

    @Test
    void what_lies_at_a_place_is_found_with_its_values_the_nearest_first() {
        var feed =
                feed(
                        List.of(
                                point(128.001, 41),
                                point(128.0001, 41),
                                SHAPES.createLineString(
                                        new Coordinate[] {
                                            new Coordinate(127, 40), new Coordinate(129, 42)
                                        })));
        try (var tables = FeatureTables.inMemory(feed).orElseThrow()) {
            var layer = new StyledFeatures(tables, LayerStyling.DESIGNED);
            assertThat(layer.featuresAt(new LatLon(41, 128), 50))
                    .extracting(f -> f.number() + " " + f.values())
                    .containsExactly("3 {name=a, height=12.5}", "2 {name=a, height=12.5}");
        }
    }

    @Test
    void what_does_not_pass_the_filter_is_not_found() {
        try (var tables = FeatureTables.inMemory(feed(List.of(point(128, 41)))).orElseThrow()) {
            var layer = new StyledFeatures(tables, LayerStyling.DESIGNED.filtered("height > 20"));
            assertThat(layer.featuresAt(new LatLon(41, 128), 50)).isEmpty();
        }
    }

    private static Geometry point(double lon, double lat) {
        return SHAPES.createPoint(new Coordinate(lon, lat));
    }

    @Test
    void what_lies_nowhere_on_earth_is_told() {
        var feed = feed(List.of(SHAPES.createPoint(new Coordinate(500_000, 4_500_000))));
        try (var tables = FeatureTables.inMemory(feed).orElseThrow()) {
            assertThat(tables.counts().words())
                    .isEqualTo(
                            "no shapes; 1 feature cannot be drawn: Its position is not on the earth");
        }
    }

    private static FeatureFeed points(int count) {
        var random = new Random(3);
        return feed(
                random.doubles(count)
                        .<Geometry>mapToObj(
                                x -> SHAPES.createPoint(new Coordinate(127.5 + x, 41 + x * x / 2)))
                        .toList());
    }

    private static FeatureFeed feed(List<Geometry> shapes) {
        return new TestFeed() {
            @Override
            public void read(Taker taker, Consumer<String> notes) {
                for (var shape : shapes) {
                    if (!taker.take(VALUES, shape, "")) {
                        return;
                    }
                }
            }
        };
    }
}
