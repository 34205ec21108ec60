package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.amnok.basemap.relief.MadeTiles;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.map.base.BaseOnMap;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.base.BaseAddition;
import org.amnok.workspace.evidence.DroppedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Heights come below a project's map.
class ReliefCommandTest extends CommandSpecification.InProject {
    @BeforeEach
    void make_a_project() throws IOException {
        Files.createDirectory(folder.resolve("srtm"));
        for (var west : List.of(127, 128)) {
            MadeTiles.write(
                    folder.resolve("srtm").resolve("N41E" + west + ".hgt"),
                    MadeTiles.hgt(41, west, (lon, lat) -> 700 + 200 * Math.sin(60 * lon)));
        }
    }

    private List<BaseLayer> bases() {
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            return workspace.state().contents().all(BaseLayer.class).stream().toList();
        }
    }

    @Test
    void a_folder_of_tiles_is_one_relief_with_contours_in_the_legend() throws IOException {
        var added = terminal.type("base", project, folder.resolve("srtm"), "--attribution", "© N");
        assertThat(added.out()).contains("srtm: Heights, 2,401 × 1,201 posts, every 93 m");
        assertThat(bases()).singleElement().matches(BaseLayer::isRelief);
        var out = folder.resolve("map.svg");
        terminal.type(
                "render {} --bbox 127.95,41.4,128.05,41.46 --size 800x600 --out {}", project, out);
        assertThat(Files.readString(out).replaceAll("<[^>]+>", " "))
                .contains("Contours every 50 m")
                .contains("© N");
    }

    @Test
    void heights_can_be_an_image_and_images_heights() {
        var tile = folder.resolve("srtm").resolve("N41E127.hgt");
        assertThat(terminal.type("base", project, tile, "--relief", "--image").exitCode())
                .isEqualTo(2);
        terminal.type("base", project, tile, "--stretch", "relief tints");
        assertThat(bases())
                .singleElement()
                .extracting(base -> base.options().relief())
                .isEqualTo(new ReliefOptions(false, true, false));
    }

    @Test
    void the_height_of_a_place_is_that_of_the_uppermost_layer_that_knows_it() {
        terminal.type("base", project, folder.resolve("srtm"));
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            var shown = workspace.state().bases();
            var height = BaseOnMap.heightAt(shown, new LatLon(41.5, 128.0));
            var metres = Math.round(700 + 200 * Math.sin(60 * 128.0));
            assertThat(height.orElseThrow().words()).isEqualTo(metres + " m");
            assertThat(BaseOnMap.heightAt(shown, new LatLon(41.5, 130))).isEmpty();
        }
    }

    @Test
    void tiles_that_are_dropped_together_are_one_layer() {
        var dropped = DroppedFiles.of(List.of(folder.resolve("srtm")));
        assertThat(dropped.bases()).hasSize(2);
        try (var workspace = Workspace.open(project, Access.READ_WRITE)) {
            var layers =
                    BaseAddition.of(
                            dropped.bases(),
                            workspace.bases(),
                            workspace.state().contents(),
                            problem -> {
                                throw new AssertionError(problem.what());
                            });
            assertThat(layers).singleElement().extracting(BaseLayer::title).isEqualTo("srtm");
            assertThat(layers.getFirst().table()).isEqualTo("N41E127.hgt|N41E128.hgt");
        }
    }
}
