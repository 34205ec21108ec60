package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.junit.jupiter.api.Test;

/// A street map of others in the window.
class StreetMapWindowTest extends WindowSpecification {
    @Test
    void what_a_street_map_says_of_its_makers_stands_on_the_map_where_it_is_seen() {
        var file = TestTiles.copy(TestTiles.OPENMAPTILES, folder);
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await("it is there", () -> !session().state().get().bases().isEmpty());
        lookAt(new LatLon(43.735, 7.421));
        TestWindow.await("its makers are named", this::namesItsMakers);
        lookAt(HYESAN);
        TestWindow.await("they are not named elsewhere", () -> !namesItsMakers());
        var bases = contents().all(BaseLayer.class);
        assertThat(bases).extracting(BaseLayer::kind).containsExactly(BaseKind.VECTOR_TILES);
    }

    private boolean namesItsMakers() {
        return window.texts("map-sources").stream()
                .anyMatch(t -> t.endsWith(" · © OpenStreetMap contributors"));
    }
}
