package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.Placing;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;

/// Arrows at the edges of close views in which the map names little.
class EdgeNotesTest {
    private static final LatLon NORTH_OF_SAMJIYON = new LatLon(41.825, 128.315);
    private static final LatLon SOUTH_OF_MANPO_BRIDGE = new LatLon(41.156, 126.274);
    private static final LatLon BIDAN = new LatLon(39.83, 124.23);
    private static final LatLon HYESAN = new LatLon(41.4, 128.178);

    private final EdgeNotes edgeNotes = new EdgeNotes(Maps.BASE);

    @Test
    void a_view_with_no_name_has_arrows_to_the_next_places_and_the_river() {
        assertThat(labels(around(NORTH_OF_SAMJIYON, 8_000, false)))
                .hasSizeBetween(5, 7)
                .anyMatch(label -> label.startsWith("↓ Samjiyon 삼지연 "))
                .anyMatch(label -> label.startsWith("← Yalu · Amnok · 鸭绿江 1"));
    }

    @Test
    void it_has_an_arrow_to_a_near_summit_too() {
        assertThat(labels(around(NORTH_OF_SAMJIYON, 8_000, false)))
                .anyMatch(label -> label.matches("↓ Pegaebong 베개봉 [12].* km"));
    }

    @Test
    void it_names_its_province() {
        assertThat(labels(around(NORTH_OF_SAMJIYON, 8_000, false))).contains("RYANGGANG 량강도");
        assertThat(labels(around(BIDAN, 8_000, false))).contains("NORTH PYONGAN 평안북도");
    }

    @Test
    void it_names_that_of_each_bank() {
        assertThat(labels(around(SOUTH_OF_MANPO_BRIDGE, 5_000, false)))
                .contains("CHAGANG 자강도", "JILIN 吉林省");
    }

    /// Two provinces meet on the river below Linjiang.
    @Test
    void where_two_may_meet_neither_is_named() {
        assertThat(labels(around(new LatLon(41.745, 126.96), 8_000, false)))
                .noneMatch(label -> label.startsWith("CHAGANG") || label.startsWith("RYANGGANG"));
    }

    /// To the right the arrow comes after the words: at the edge it points to.
    @Test
    void an_arrow_stands_at_the_end_of_its_words_that_is_nearer_to_the_edge() {
        assertThat(labels(around(SOUTH_OF_MANPO_BRIDGE, 5_000, false)))
                .anyMatch(label -> label.matches("Manpo 만포 \\d.* →"))
                .anyMatch(label -> label.startsWith("← Ji’an 集安 "))
                .anyMatch(label -> label.startsWith("↑ "));
    }

    @Test
    void the_words_of_an_arrow_are_one_block_in_the_picture() {
        var view = view(SOUTH_OF_MANPO_BRIDGE, 5_000);
        var placing = Placing.of(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, MapContents.EMPTY));
        var box =
                placing.labels().stream()
                        .filter(each -> each.request().letters().text().endsWith(" →"))
                        .findFirst()
                        .orElseThrow()
                        .box();
        assertThat(box.getMaxX()).isBetween(970.0, 996.0);
    }

    @Test
    void what_is_in_the_view_has_none() {
        assertThat(labels(around(NORTH_OF_SAMJIYON, 40_000, false)))
                .noneMatch(label -> label.contains("Samjiyon"));
    }

    @Test
    void a_town_and_a_wide_view_need_none() {
        assertThat(around(HYESAN, 25_000, false).isEmpty()).isTrue();
        assertThat(around(NORTH_OF_SAMJIYON, 100_000, false).isEmpty()).isTrue();
    }

    /// At Linjiang its northern end alone is in the view of 1:8,000.
    @Test
    void a_bridge_of_which_only_an_end_is_in_the_view_is_named() {
        var linjiang = new LatLon(41.8, 126.905);
        assertThat(labels(around(linjiang, 8_000, false))).contains("Linjiang – Chunggang Bridge");
        assertThat(labels(around(linjiang, 15_000, false)))
                .noneMatch(label -> label.contains("Bridge"));
    }

    @Test
    void a_graticule_is_there_on_request() {
        assertThat(kinds(around(NORTH_OF_SAMJIYON, 8_000, false)))
                .doesNotContain("meridian", "parallel");
        assertThat(kinds(around(NORTH_OF_SAMJIYON, 8_000, true)))
                .contains("beyond", "meridian", "parallel");
    }

    private SimpleFeatureCollection around(LatLon middle, double denominator, boolean lines) {
        return edgeNotes.of(view(middle, denominator), Language.EN, Maps.BASE.sites(), lines);
    }

    private static Viewport view(LatLon middle, double denominator) {
        return new Viewport(Projections.webMercator(), 0, 0, 1, 1000, 700, 1)
                .centredAt(middle)
                .atScale(denominator);
    }

    private static List<String> labels(SimpleFeatureCollection features) {
        var found = new ArrayList<String>();
        BaseLabels.each(features, f -> found.add(PlaceText.text(f, "label")));
        return found;
    }

    private static List<String> kinds(SimpleFeatureCollection features) {
        var found = new ArrayList<String>();
        BaseLabels.each(features, f -> found.add(PlaceText.text(f, "kind")));
        return found;
    }
}
