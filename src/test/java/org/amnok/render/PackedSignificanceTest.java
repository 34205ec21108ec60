package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.geo.projection.Projections;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.junit.jupiter.api.Test;

/// What the build found of the base map's vertices is what drawing would find.
class PackedSignificanceTest {
    @Test
    void the_base_map_is_packed_with_the_significance_of_its_vertices() {
        var base = BaseMap.load();
        var found =
                new MapRenderer()
                        .significance(new MapComposer(base).ground(), Projections.webMercator());
        assertThat(base.significance()).hasSameSizeAs(found);
        for (var i = 0; i < found.size(); i++) {
            assertThat(base.significance().get(i)).as("layer %d", i).isEqualTo(found.get(i));
        }
    }
}
