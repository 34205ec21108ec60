package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.domain.BaseKind;
import org.amnok.domain.BaseLayer;
import org.junit.jupiter.api.Test;

/// A street map of others in the window.
class StreetMapWindowTest extends WindowSpecification {
    @Test
    void what_a_street_map_says_of_its_makers_stands_on_the_map() {
        var file = TestTiles.copy(TestTiles.OPENMAPTILES, folder);
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await(
                "its makers are named",
                () ->
                        window.texts("map-sources").stream()
                                .anyMatch(t -> t.endsWith(" · © OpenStreetMap contributors")));
        var bases = window.bench().session().state().get().contents().all(BaseLayer.class);
        assertThat(bases).extracting(BaseLayer::kind).containsExactly(BaseKind.VECTOR_TILES);
    }
}
