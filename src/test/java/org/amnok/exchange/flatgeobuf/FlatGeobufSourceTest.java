package org.amnok.exchange.flatgeobuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;

/// What is read of FlatGeobuf files.
class FlatGeobufSourceTest {
    private static final Map<Integer, Object> POINT = Map.of(1, new double[] {128.2, 41.4});
    private static final Map<Integer, Object> AREA =
            Map.of(
                    0,
                    new int[] {5, 9},
                    1,
                    new double[] {0, 0, 9, 0, 9, 9, 0, 9, 0, 0, 2, 2, 4, 2, 2, 4, 2, 2});

    @TempDir Path folder;

    @Test
    void points_come_with_their_values() throws IOException {
        var made =
                new MadeFlatGeobuf(MadeFlatGeobuf.header(1, "name", "이름"))
                        .feature(POINT, "Post", "초소")
                        .feature(POINT, "Gate", "");
        var features = read(made.bytes());
        assertThat(features)
                .extracting(Feature::values)
                .containsExactly(Map.of("name", "Post", "이름", "초소"), Map.of("name", "Gate"));
        assertThat(features.getFirst().shape()).asString().isEqualTo("POINT (128.2 41.4)");
    }

    @Test
    void a_time_of_day_comes_without_the_day_that_there_is_not() throws IOException {
        var header = new HashMap<>(MadeFlatGeobuf.header(1));
        header.put(
                7,
                List.of(
                        Map.<Integer, Object>of(0, "day", 1, (byte) 13),
                        Map.<Integer, Object>of(0, "time", 1, (byte) 13)));
        var made =
                new MadeFlatGeobuf(header)
                        .feature(POINT, "2025-11-13T00:00:00", "0000-00-00T14:30:00");
        assertThat(read(made.bytes()).getFirst().values())
                .isEqualTo(Map.of("day", "2025-11-13T00:00:00", "time", "14:30:00"));
    }

    @Test
    void an_area_keeps_its_hole() throws IOException {
        var made = new MadeFlatGeobuf(MadeFlatGeobuf.header(3)).feature(AREA);
        assertThat(read(made.bytes()).getFirst().shape())
                .asString()
                .isEqualTo("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 4 2, 2 4, 2 2))");
    }

    @Test
    void an_index_is_passed_over() throws IOException {
        var header = new HashMap<>(MadeFlatGeobuf.header(1, "name"));
        header.put(8, 1L);
        header.put(9, (short) 16);
        var start = new MadeFlatGeobuf(header).bytes();
        var whole = new MadeFlatGeobuf(header).feature(POINT, "Post").bytes();
        var indexed = Arrays.copyOf(start, whole.length + 80);
        System.arraycopy(
                whole, start.length, indexed, start.length + 80, whole.length - start.length);
        assertThat(read(indexed)).extracting(f -> f.values().get("name")).containsExactly("Post");
    }

    @Test
    void a_shape_of_a_kind_that_is_not_read_is_told_and_the_others_come() throws IOException {
        var header = MadeFlatGeobuf.header(0, "name");
        var curve = Map.<Integer, Object>of(1, new double[] {0, 0, 1, 1}, 6, (byte) 8);
        var point = Map.<Integer, Object>of(1, new double[] {1, 2}, 6, (byte) 1);
        var made = new MadeFlatGeobuf(header).feature(curve, "a").feature(point, "b");
        var features = read(made.bytes());
        assertThat(features.getFirst().problem()).isNotNull();
        assertThat(features.get(1).shape()).asString().isEqualTo("POINT (1 2)");
    }

    @Test
    void a_file_that_breaks_off_is_told_after_what_is_whole() throws IOException {
        var made =
                new MadeFlatGeobuf(MadeFlatGeobuf.header(1, "name"))
                        .feature(POINT, "Post")
                        .feature(POINT, "Gate");
        var cut = Arrays.copyOf(made.bytes(), made.bytes().length - 5);
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The file breaks off in record 2");
    }

    @Test
    void bytes_that_were_changed_end_in_a_problem_or_in_features_seed_6() throws IOException {
        var made =
                new MadeFlatGeobuf(MadeFlatGeobuf.header(3, "name"))
                        .feature(AREA, "Yard")
                        .feature(AREA, "Field");
        var random = new Random(6);
        var outcomes = new ArrayList<String>();
        for (var i = 0; i < 3_000; i++) {
            var bytes = made.bytes();
            for (var j = 0; j < 3; j++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                outcomes.add("features " + read(bytes).size());
            } catch (ProblemException e) {
                outcomes.add("problem");
            }
        }
        assertThat(outcomes).contains("features 2", "problem");
    }

    @Test
    void parts_that_name_the_same_parts_again_and_again_are_too_many() throws IOException {
        var buffer = new FlatBufferBuilder();
        var part = collection(buffer, 0, 0);
        for (var depth = 0; depth < 40; depth++) {
            part = collection(buffer, part, 10);
        }
        var feature = org.wololo.flatgeobuf.generated.Feature.createFeature(buffer, part, 0, 0);
        buffer.finishSizePrefixed(feature);
        var file = new ByteArrayOutputStream();
        file.writeBytes(new MadeFlatGeobuf(MadeFlatGeobuf.header(7)).bytes());
        file.writeBytes(buffer.sizedByteArray());
        assertThat(read(file.toByteArray()).getFirst().problem())
                .hasToString(Limits.tooManyPositions().problem().toString());
    }

    private static int collection(FlatBufferBuilder buffer, int part, int times) {
        var parts = new int[times];
        Arrays.fill(parts, part);
        var vector = Geometry.createPartsVector(buffer, parts);
        return Geometry.createGeometry(
                buffer, 0, 0, 0, 0, 0, 0, GeometryType.GeometryCollection, vector);
    }

    private List<Feature> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("posts.fgb"), bytes);
        var features = new ArrayList<Feature>();
        FlatGeobufSource.of(file).read(features::add, warning -> {});
        return features;
    }
}
