package org.amnok.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.amnok.bench.BenchRequest.Motion;
import org.amnok.domain.ProblemException;
import org.amnok.render.MapRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageBenchmarkTest {
    @TempDir Path folder;

    @Test
    void a_walk_over_an_image_gives_a_figure_for_each_step_and_a_picture() throws Exception {
        var measured = run("W7.1", 3);
        assertThat(measured.millis()).hasSize(3);
        assertThat(measured.notes()).containsEntry("unread_tiles", 0.0).containsKey("cpu_ms");
        assertThat(folder.resolve("amnok_W7.1.png")).isNotEmptyFile();
    }

    @Test
    void a_workload_that_is_no_number_is_told() {
        assertThatThrownBy(() -> run("W7.much", 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("There is no workload W7.much");
    }

    private Measurement run(String workload, int runs) throws URISyntaxException {
        var url = ImageBenchmarkTest.class.getResource("/org/amnok/basemap/utm52.tif");
        var image = Path.of(Objects.requireNonNull(url).toURI());
        var request = new BenchRequest(image, folder, workload, runs, Motion.STILL);
        return new ImageBenchmark(new MapRenderer()).run(request).getFirst();
    }
}
