package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.LatLon;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap.Part;
import org.junit.jupiter.api.Test;

class GroundFeaturesTest {
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);
    private static final LatLon SUPHUNG_LAKE_LAND = new LatLon(41.0, 126.9);

    private static final GroundFeatures GROUND = new GroundFeatures(Maps.BASE);

    @Test
    void a_place_within_reach_is_found_by_its_names() {
        var place = GROUND.at(HYESAN, 50).getFirst();

        assertThat(place.part()).isEqualTo(Part.PLACES);
        assertThat(place.names().ko()).isEqualTo("혜산");
        assertThat(place.distanceMetres()).isLessThan(50);
    }

    @Test
    void beyond_reach_only_the_country_remains() {
        assertThat(GROUND.at(SUPHUNG_LAKE_LAND, 1))
                .extracting(GroundFeature::part)
                .containsExactly(Part.LAND);
        assertThat(GROUND.at(SUPHUNG_LAKE_LAND, 1).getFirst().names().en())
                .isEqualTo("North Korea");
    }

    @Test
    void border_and_river_run_through_the_overlap_nearest_first() {
        var found = GROUND.at(HYESAN, 3_000);

        assertThat(found).extracting(GroundFeature::part).contains(Part.BORDER, Part.RIVERS);
        assertThat(found.stream().filter(f -> f.distanceMetres() > 0))
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(a.distanceMetres(), b.distanceMetres()));
    }

    @Test
    void an_island_is_around_a_place_on_it() {
        assertThat(GROUND.at(new LatLon(39.96, 124.31), 1))
                .anySatisfy(
                        f -> {
                            assertThat(f.part()).isEqualTo(Part.ISLANDS);
                            assertThat(f.names().en()).startsWith("Hwanggumpyong");
                        });
    }

    @Test
    void the_poles_and_the_antimeridian_are_no_trouble() {
        assertThat(GROUND.at(new LatLon(90, 0), 100)).isEmpty();
        assertThat(GROUND.at(new LatLon(0, 180), 100)).isEmpty();
    }
}
