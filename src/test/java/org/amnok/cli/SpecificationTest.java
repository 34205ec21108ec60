package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the specification beside a picture says of the sightings.
class SpecificationTest extends CommandSpecification {
    @Test
    void it_counts_all_that_were_released_and_those_that_a_map_can_show() {
        var project = Terminal.sample(folder.resolve("sample.gpkg"));
        var picture = folder.resolve("sample.png");
        terminal.type("render", project, "--out", picture, "--size", "400x300", "--specification");
        assertThat(folder.resolve("sample.png.specification.txt"))
                .content()
                .contains("sightings released: 43, 32 of them with a place\n");
    }
}
