package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;

/// Arrows at the edges of close views in which the map names little.
class EdgeNotesTest {
    private static final LatLon NORTH_OF_SAMJIYON = new LatLon(41.825, 128.315);
    private static final LatLon HYESAN = new LatLon(41.4, 128.178);

    private final EdgeNotes edgeNotes = new EdgeNotes(Maps.BASE);

    @Test
    void a_view_with_no_name_has_arrows_to_the_next_places_and_the_river() {
        var arrows = arrows(around(NORTH_OF_SAMJIYON, 8_000, false));
        assertThat(arrows).hasSizeBetween(3, 5);
        assertThat(bearing(arrows, "Samjiyon 삼지연 ")).isBetween(90.0, 270.0);
        assertThat(bearing(arrows, "Yalu · Amnok · 鸭绿江 1")).isBetween(225.0, 315.0);
    }

    @Test
    void what_is_in_the_view_has_none() {
        var arrows = arrows(around(NORTH_OF_SAMJIYON, 40_000, false));
        assertThat(arrows.keySet()).noneMatch(label -> label.startsWith("Samjiyon"));
    }

    @Test
    void a_town_and_a_wide_view_need_none() {
        assertThat(around(HYESAN, 25_000, false).isEmpty()).isTrue();
        assertThat(around(NORTH_OF_SAMJIYON, 100_000, false).isEmpty()).isTrue();
    }

    @Test
    void a_graticule_is_there_on_request() {
        assertThat(kinds(around(NORTH_OF_SAMJIYON, 8_000, false))).containsOnly("arrow");
        assertThat(kinds(around(NORTH_OF_SAMJIYON, 8_000, true)))
                .contains("arrow", "meridian", "parallel");
    }

    private SimpleFeatureCollection around(LatLon middle, double denominator, boolean lines) {
        var view =
                new Viewport(Projections.webMercator(), 0, 0, 1, 1000, 700, 1)
                        .centredAt(middle)
                        .atScale(denominator);
        return edgeNotes.of(view, Language.EN, Maps.BASE.sites(), lines);
    }

    private static double bearing(Map<String, Double> arrows, String start) {
        var found = arrows.entrySet().stream().filter(e -> e.getKey().startsWith(start)).toList();
        assertThat(found).as(arrows.toString()).hasSize(1);
        return found.getFirst().getValue();
    }

    private static Map<String, Double> arrows(SimpleFeatureCollection features) {
        var found = new TreeMap<String, Double>();
        BaseLabels.each(
                features,
                f -> {
                    if (f.getAttribute("bearing") instanceof Double bearing) {
                        found.put(PlaceText.text(f, "label"), (bearing + 360) % 360);
                    }
                });
        return found;
    }

    private static List<String> kinds(SimpleFeatureCollection features) {
        var found = new ArrayList<String>();
        BaseLabels.each(features, f -> found.add(PlaceText.text(f, "kind")));
        return found;
    }
}
