package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.map.Stylings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StyleCommandTest extends CommandSpecification.InProject {
    private static final String ROADS =
            "{\"type\":\"Feature\",\"properties\":{\"name\":\"R\"},\"geometry\":"
                    + "{\"type\":\"LineString\",\"coordinates\":[[128.1,41.4],[128.2,41.4]]}}";

    private Path stars;

    @BeforeEach
    void make_a_project_and_a_style() throws IOException {
        stars = Files.writeString(folder.resolve("stars.sld"), Stylings.STARS);
    }

    @Test
    void a_style_that_was_opened_is_saved_as_it_came() throws IOException {
        var opened = terminal.type("style", project, "sightings", "--open", stars);
        assertThat(opened.exitCode()).isZero();
        assertThat(opened.out()).startsWith("Sightings: drawn by stars.sld");
        var saved = folder.resolve("saved.sld");
        terminal.type("style", project, "sightings", "--save", saved);
        assertThat(saved).hasContent(Stylings.STARS);
    }

    @Test
    void what_is_not_drawn_is_told() throws IOException {
        var bricks = Stylings.STARS.replace("star", "brick");
        var opened =
                terminal.type(
                        "style", project, "sites", "--open", Files.writeString(stars, bricks));
        assertThat(opened.out()).contains("not drawn: the mark “brick”: a circle stands for it");
    }

    @Test
    void the_designed_look_of_sightings_is_saved_as_sld_and_as_qml() {
        terminal.type("style", project, "sightings", "--save", folder.resolve("a.sld"));
        terminal.type("style", project, "sightings", "--save", folder.resolve("a.qml"));
        assertThat(folder.resolve("a.sld")).content().contains("StyledLayerDescriptor");
        assertThat(folder.resolve("a.qml")).content().contains("<qgis");
    }

    @Test
    void a_saved_style_can_be_opened() {
        var saved = folder.resolve("a.qml");
        terminal.type("style", project, "crossings", "--save", saved);
        var opened = terminal.type("style", project, "crossings", "--open", saved);
        assertThat(opened.exitCode()).isZero();
        assertThat(opened.out()).doesNotContain("not drawn");
    }

    @Test
    void the_designed_look_comes_back() {
        terminal.type("style", project, "rivers", "--open", stars);
        assertThat(terminal.type("style", project, "rivers", "--designed").exitCode()).isZero();
        var saved = terminal.type("style", project, "rivers", "--save", folder.resolve("b.sld"));
        assertThat(saved.err()).contains("cannot be written as a style");
    }

    @Test
    void a_file_that_is_there_is_not_replaced_unasked() {
        var saved = terminal.type("style", project, "sightings", "--save", stars);
        assertThat(saved.exitCode()).isEqualTo(1);
        assertThat(stars).hasContent(Stylings.STARS);
    }

    @Test
    void a_layer_that_is_not_there_is_wrong_usage() {
        var wrong = terminal.type("style", project, "roads", "--open", stars);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("sightings");
    }

    @Test
    void opening_and_saving_at_once_is_wrong_usage() {
        var wrong = terminal.type("style", project, "sites", "--open", stars, "--designed");
        assertThat(wrong.exitCode()).isEqualTo(2);
    }

    @Test
    void a_style_of_qgis_is_saved_as_sld() throws IOException {
        var qml = folder.resolve("a.qml");
        terminal.type("style", project, "crossings", "--save", qml);
        terminal.type("style", project, "crossings", "--open", qml);
        var saved = folder.resolve("a.sld");
        assertThat(terminal.type("style", project, "crossings", "--save", saved).exitCode())
                .isZero();
        assertThat(saved).content().contains("StyledLayerDescriptor", "ExternalGraphic");
    }

    @Test
    void a_layer_of_ones_own_is_named_by_its_title() throws IOException {
        var roads = Files.writeString(folder.resolve("roads.geojson"), ROADS);
        terminal.type("base", project, roads, "--title", "Roads of 2024");
        var opened = terminal.type("style", project, "Roads of 2024", "--open", stars);
        assertThat(opened.out()).startsWith("Roads of 2024: drawn by stars.sld");
        terminal.type("style", project, "Roads of 2024", "--designed");
        var saved = folder.resolve("roads.sld");
        terminal.type("style", project, "Roads of 2024", "--save", saved);
        assertThat(saved).content().contains("<LineSymbolizer>", "<Name>Roads of 2024</Name>");
    }

    @Test
    void no_qml_is_made_of_a_layer_of_ones_own() throws IOException {
        terminal.type("base", project, Files.writeString(folder.resolve("r.geojson"), ROADS));
        var saved = terminal.type("style", project, "r", "--save", folder.resolve("r.qml"));
        assertThat(saved.exitCode()).isEqualTo(1);
        assertThat(saved.err()).contains("End the name in .sld");
    }
}
