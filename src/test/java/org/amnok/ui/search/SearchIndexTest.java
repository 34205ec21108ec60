package org.amnok.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.ProjectContents;
import org.amnok.index.SightingIndex;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.Maps;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.ground.NamedPlace;
import org.amnok.map.street.StreetStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class SearchIndexTest {
    private static final NamedPlace HYESAN =
            new NamedPlace(
                    new Names("Hyesan", "혜산", "惠山", ""), List.of(), "city", 1, Sightings.HYESAN);
    private static final NamedPlace NEW_HYESAN =
            new NamedPlace(
                    new Names("New Hyesan", "", "", ""),
                    List.of(),
                    "village",
                    3,
                    new LatLon(41, 128));

    private final SearchIndex index = new SearchIndex(() -> List.of(NEW_HYESAN, HYESAN));

    @Test
    void a_place_is_found_by_its_name_in_any_language() {
        for (var name : List.of("hyesan", "혜산", "惠山")) {
            assertThat(index.find(name, ProjectContents.EMPTY, SightingIndex.EMPTY).getFirst())
                    .isEqualTo(new SearchHit.Town(HYESAN));
        }
    }

    @Test
    void what_only_holds_the_text_comes_after_what_starts_with_it() {
        assertThat(index.find("hye", ProjectContents.EMPTY, SightingIndex.EMPTY))
                .containsExactly(new SearchHit.Town(HYESAN), new SearchHit.Town(NEW_HYESAN));
    }

    @Test
    void a_coordinate_comes_first() {
        assertThat(index.find("41.4, 128.2", ProjectContents.EMPTY, SightingIndex.EMPTY))
                .containsExactly(new SearchHit.Coordinate(new LatLon(41.4, 128.2)));
    }

    @Test
    void an_impossible_coordinate_is_no_place_to_go_to() {
        assertThat(index.find("95.0, 128.2", ProjectContents.EMPTY, SightingIndex.EMPTY)).isEmpty();
    }

    @Test
    void a_sighting_is_found_by_its_title() {
        var sighting = Sightings.titled("Six lots of cars");
        var contents = new ProjectContents(List.of(sighting), List.of());
        assertThat(index.find("lots", contents, SightingIndex.EMPTY))
                .containsExactly(new SearchHit.OfSighting(sighting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"혜산영화관", "hyesan cinema", "长白口岸", "신의주청년역", "c29", "望江楼大坝"})
    void sites_of_the_base_map_are_found_by_their_names(String typed) {
        var contents = new ProjectContents(List.of(), Maps.BASE.sites());
        assertThat(index.find(typed, contents, SightingIndex.EMPTY).getFirst())
                .isInstanceOf(SearchHit.OfSite.class);
    }

    /// 조중친선다리 is how the North calls the Friendship Bridge.
    @ParameterizedTest
    @ValueSource(strings = {"조중친선다리", "중조우의교", "朝中友誼橋"})
    void a_site_is_found_by_its_other_names(String typed) {
        var contents = new ProjectContents(List.of(), Maps.BASE.sites());
        assertThat(index.find(typed, contents, SightingIndex.EMPTY).getFirst())
                .isInstanceOfSatisfying(
                        SearchHit.OfSite.class,
                        hit -> assertThat(hit.site().code()).isEqualTo("c02"));
    }

    @Test
    void an_empty_text_finds_nothing() {
        assertThat(index.find("  ", ProjectContents.EMPTY, SightingIndex.EMPTY)).isEmpty();
    }

    @Test
    void places_and_streets_of_the_street_map_that_is_seen_are_found_by_all_their_names() {
        var places = StreetPart.POINT_NAMES.table();
        places.add(point(128.17, 41.4), "련봉", 1, "quarter", 0, 0, "련봉\nRyonbong");
        var streets = StreetPart.STREET_NAMES.table();
        streets.add(point(128.18, 41.41), "Youth Road", 1, "PRIMARY");
        index.over(
                List.of(
                        layer(StreetPart.POINT_NAMES, places),
                        layer(StreetPart.STREET_NAMES, streets)));
        assertThat(index.find("ryonbong", ProjectContents.EMPTY, SightingIndex.EMPTY))
                .containsExactly(new SearchHit.OnStreetMap("련봉", LatLon.ofXy(128.17, 41.4)));
        assertThat(index.find("youth road", ProjectContents.EMPTY, SightingIndex.EMPTY))
                .containsExactly(
                        new SearchHit.OnStreetMap("Youth Road", LatLon.ofXy(128.18, 41.41)));
        index.over(List.of());
        assertThat(index.find("ryonbong", ProjectContents.EMPTY, SightingIndex.EMPTY)).isEmpty();
    }

    private static FeatureLayer layer(StreetPart part, FeatureTable table) {
        return new FeatureLayer(
                part, table.collection(), new StreetStyles(Theme.LIGHT).of(part), 1);
    }

    private static Point point(double lon, double lat) {
        return new GeometryFactory().createPoint(new Coordinate(lon, lat));
    }
}
