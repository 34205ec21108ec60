package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseLayersTest {
    private static final BaseLayer IMAGE =
            new BaseLayer(
                    new UUID(0, 8),
                    "Hyesan, October",
                    "../imagery/hyesan.tif",
                    BaseKind.GEOTIFF,
                    "",
                    0.75,
                    false,
                    2.5,
                    "© Those who took it",
                    BaseOptions.AUTOMATIC
                            .between(0.5, 8848)
                            .withNoData(-9999.0)
                            .showing(List.of(4, 3, 2)));

    @TempDir Path folder;

    @Test
    void a_base_layer_is_kept_in_the_project() {
        var file = kept();
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.read().all(BaseLayer.class)).containsExactly(IMAGE);
        }
    }

    @Test
    void a_kind_of_a_newer_program_is_left_alone() throws Exception {
        var file = kept();
        Outside.sql(file, "UPDATE amnok_base SET kind = 'hologram'");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            assertThat(store.read().all(BaseLayer.class)).isEmpty();
        }
        assertThat(Outside.value(file, "SELECT kind FROM amnok_base")).isEqualTo("hologram");
    }

    @Test
    void nonsense_in_cells_becomes_the_usual() throws Exception {
        var file = kept();
        Outside.sql(
                file,
                "UPDATE amnok_base SET opacity = 7, position = 'x', stretch = '?', bands = '1,x'");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var read = store.read().all(BaseLayer.class).iterator().next();
            assertThat(read.opacity()).isEqualTo(1);
            assertThat(read.position()).isZero();
            assertThat(read.options())
                    .isEqualTo(
                            new BaseOptions(
                                    BaseOptions.Stretch.AUTOMATIC, null, -9999.0, List.of(), null));
        }
    }

    private Path kept() {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Set(null, IMAGE, "add base layer"));
        }
        return file;
    }
}
