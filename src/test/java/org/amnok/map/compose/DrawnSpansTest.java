package org.amnok.map.compose;

import static org.amnok.map.Maps.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amnok.domain.record.Site;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.OwnPart;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Bridges over the water in a picture.
class DrawnSpansTest {
    private static final Site BRIDGE = Maps.site("c02");
    private static final Viewport VIEW = Maps.view(124.38, 40.10, 124.41, 40.13, 800, 600);

    private static List<Object> kinds(Site... sites) {
        return kinds("spans", sites);
    }

    private static List<Object> kinds(String layer, Site... sites) {
        var contents = new MapContents(List.of(), List.of(sites), Set.of());
        return values(Maps.COMPOSER.compose(VIEW, MapStyle.DEFAULT, contents), layer, "kind");
    }

    @Test
    void a_bridge_is_a_line_with_abutments_at_both_ends() {
        assertThat(kinds(BRIDGE)).containsExactly("rail", "abutment", "abutment");
    }

    @Test
    void a_broken_bridge_has_piers_and_one_abutment() {
        assertThat(kinds("ruins", Maps.site("c03"))).containsExactly("ruin", "abutment", "piers");
    }

    @Test
    void a_broken_bridge_stays_above_street_maps_which_draw_it_as_a_path() {
        assertThat(OwnPart.RUINS.ground()).isEqualTo(OwnPart.Ground.NONE);
        assertThat(OwnPart.SPANS.ground()).isEqualTo(OwnPart.Ground.CUT);
    }

    @Test
    void a_dam_has_no_abutments() {
        assertThat(kinds(Maps.site("c06"))).containsExactly("dam");
    }

    @Test
    void a_crossing_that_is_not_in_the_project_has_none() {
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_crossing_that_a_person_moved_elsewhere_has_none() {
        var elsewhere = new GeometryFactory().createPoint(new Coordinate(124.40, 40.12));
        assertThat(kinds(BRIDGE.edit().drawn(elsewhere).done())).isEmpty();
    }

    @Test
    void lines_over_the_water_lie_below_the_symbols_of_crossings() {
        var layers = Maps.COMPOSER.compose(VIEW, MapStyle.DEFAULT, Maps.SAMPLE).layers();
        var ids = layers.stream().map(MapLayer::id).toList();
        assertThat(ids.indexOf("spans")).isEqualTo(ids.indexOf("ruins") - 1);
        assertThat(ids.indexOf("ruins")).isEqualTo(ids.indexOf("crossings") - 1);
    }

    @Test
    void they_are_the_same_again_while_nothing_changes() {
        var first = Maps.COMPOSER.compose(VIEW, MapStyle.DEFAULT, Maps.SAMPLE);
        var moved = Maps.COMPOSER.compose(VIEW.draggedBy(30, 20), MapStyle.DEFAULT, Maps.SAMPLE);
        assertThat(spans(moved)).isSameAs(spans(first));
    }

    private static SimpleFeatureCollection spans(MapSnapshot snapshot) {
        return Maps.layer(snapshot, "spans").features();
    }
}
