package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.raster.GeoReference;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;

class GroundRuleTest {
    private static final Box MAP = new Box(10, 20, 800, 600);
    private static final LatLon OFF_THE_MIDDLE = new LatLon(41.445, 128.245);

    @Test
    void exact_places_may_be_framed_as_narrowly_as_one_likes() {
        assertThat(georeference(0.004, PrivacyLevel.EXACT)).isNotNull();
    }

    @Test
    void a_frame_of_fewer_than_ten_cells_is_refused() {
        assertRefused(0.09, PrivacyLevel.DISTRICT);
        assertRefused(0.9, PrivacyLevel.COUNTY);
    }

    @Test
    void a_wide_frame_away_from_the_cell_is_allowed() {
        assertThat(georeference(0.3, PrivacyLevel.DISTRICT)).isNotNull();
        assertThat(georeference(0.03, PrivacyLevel.STREET)).isNotNull();
    }

    @Test
    void a_wide_frame_with_the_cell_in_its_middle_is_refused() {
        var rule = rule(viewport(OFF_THE_MIDDLE, 0.3), PrivacyLevel.DISTRICT, OFF_THE_MIDDLE);
        assertThatThrownBy(() -> rule.georeference(MAP)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_wide_frame_with_the_cell_at_a_corner_is_refused() {
        var viewport = viewport(new LatLon(41.4, 128.2), 0.3);
        var corner = viewport.positionAt(0, 0);
        assertThatThrownBy(() -> rule(viewport, PrivacyLevel.DISTRICT, corner).georeference(MAP))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void the_sheets_corner_lies_beyond_the_maps_by_its_margins() {
        var viewport = viewport(new LatLon(41.4, 128.2), 0.3);
        var ground = rule(viewport, PrivacyLevel.EXACT, OFF_THE_MIDDLE).georeference(MAP);
        assertThat(ground)
                .isEqualTo(
                        new GeoReference(
                                3857,
                                viewport.mapX(-10),
                                viewport.mapY(-20),
                                viewport.unitsPerPixel() / 2));
    }

    private static void assertRefused(double heightDegrees, PrivacyLevel level) {
        assertThatThrownBy(() -> georeference(heightDegrees, level))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("might reveal");
    }

    private static GeoReference georeference(double heightDegrees, PrivacyLevel level) {
        var viewport = viewport(new LatLon(41.4, 128.2), heightDegrees);
        return rule(viewport, level, viewport.positionAt(600, 200)).georeference(MAP);
    }

    private static GroundRule rule(Viewport viewport, PrivacyLevel level, LatLon at) {
        var sighting = Sightings.at(at, "cars").edit().privacy(level).done(Sightings.NOON);
        return new GroundRule(viewport, TestRelease.released(List.of(sighting)).sightings());
    }

    private static Viewport viewport(LatLon centre, double heightDegrees) {
        var half = heightDegrees / 2;
        return MapExtent.of(
                        Projections.webMercator(),
                        new LatLon(centre.latDegrees() - half, centre.lonDegrees() - half),
                        new LatLon(centre.latDegrees() + half, centre.lonDegrees() + half))
                .fitted(800, 600, 2);
    }
}
