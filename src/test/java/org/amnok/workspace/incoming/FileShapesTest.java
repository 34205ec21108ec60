package org.amnok.workspace.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.domain.Outline;
import org.amnok.domain.OutlineDistance;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileShapesTest {
    @TempDir Path folder;

    @Test
    void areas_that_overlap_are_joined_and_points_beside_them_left_out() throws IOException {
        var shapes =
                FileShapes.of(
                        file(
                                """
                                {"type":"FeatureCollection","features":[
                                {"type":"Feature","properties":{},"geometry":{"type":"Polygon",
                                "coordinates":[[[128,41],[129,41],[129,42],[128,42],[128,41]]]}},
                                {"type":"Feature","properties":{},"geometry":{"type":"Polygon",
                                "coordinates":[[[128.5,41],[130,41],[130,42],[128.5,42],[128.5,41]]]}},
                                {"type":"Feature","properties":{},"geometry":{"type":"Point",
                                "coordinates":[120,40]}}]}
                                """));
        assertThat(shapes.name()).isEqualTo("zones.geojson");
        assertThat(shapes.outline().form()).isEqualTo(Outline.Form.AREA);
        assertThat(new OutlineDistance(shapes.outline()).holds(128.7, 41.5)).isTrue();
        assertThat(shapes.outline().parts()).hasSize(1);
    }

    @Test
    void a_file_without_shapes_is_told() throws IOException {
        var file = file("{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> FileShapes.of(file))
                .withMessageContaining("no shapes");
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("zones.geojson"), json);
    }
}
