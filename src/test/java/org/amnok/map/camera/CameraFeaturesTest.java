package org.amnok.map.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.sf.geographiclib.Geodesic;
import org.amnok.domain.Findings;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.record.Camera;
import org.amnok.index.IndexBuilder;
import org.amnok.index.Surroundings;
import org.amnok.index.WordSearch;
import org.amnok.map.Maps;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.CameraMarker;
import org.amnok.map.styling.MapStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/// Where pictures were taken from, and what they may show.
class CameraFeaturesTest {
    private static final LatLon CHANGBAI = new LatLon(41.4193, 128.1987);

    @Test
    void every_point_of_the_arc_lies_at_the_range_and_within_the_field_of_view_seed_3() {
        var random = new Random(3);
        for (var i = 0; i < 300; i++) {
            var from = new LatLon(random.nextDouble(-70, 70), random.nextDouble(-170, 170));
            var bearing = random.nextDouble(0, 360);
            var field = random.nextDouble(1, 170);
            var range = random.nextDouble(10, 100_000);
            for (var point : CameraFeatures.arc(camera(from, bearing, field, range))) {
                var line = geodesic(from, point);
                assertThat(line.s12).isCloseTo(range, within(range * 1e-9 + 1e-3));
                assertThat(Math.abs(turn(line.azi1 - bearing)))
                        .isLessThanOrEqualTo(field / 2 + 1e-6);
            }
        }
    }

    @Test
    void the_arc_goes_from_the_left_edge_to_the_right_edge_of_the_picture() {
        var arc = CameraFeatures.arc(camera(CHANGBAI, 10.0, 40.0, 800.0));
        assertThat(turn(geodesic(CHANGBAI, arc.getFirst()).azi1)).isCloseTo(-10, within(1e-6));
        assertThat(turn(geodesic(CHANGBAI, arc.getLast()).azi1)).isCloseTo(30, within(1e-6));
    }

    @Test
    void what_is_not_known_has_no_wedge() {
        assertThat(parts(mark(camera(CHANGBAI, 10.0, null, 800.0), null)))
                .containsExactly("symbol");
    }

    @Test
    void a_known_view_has_a_wedge_with_two_sides_and_a_line_of_sight() {
        assertThat(parts(mark(camera(CHANGBAI, 10.0, 40.0, 800.0), Maps.HYESAN)))
                .containsExactly("wedge", "arc", "side", "side", "sight", "symbol");
    }

    @Test
    void a_view_all_around_has_no_sides() {
        assertThat(parts(mark(camera(CHANGBAI, 0.0, 360.0, 800.0), null)))
                .containsExactly("wedge", "arc", "symbol");
    }

    @Test
    void an_uncertain_bearing_spreads_beyond_the_wedge() {
        var camera = camera(CHANGBAI, 10.0, 40.0, 800.0).looking(10.0, 15.0, 40.0, 800.0);
        assertThat(parts(mark(camera, null))).startsWith("spread", "wedge");
    }

    @Test
    void cameras_are_drawn_from_1_to_70000_on() {
        var contents = contents(mark(camera(CHANGBAI, 10.0, 40.0, 800.0), null));
        var close = Maps.hyesan(20_000);
        var far = Maps.hyesan(90_000);
        var at = close.screen(CHANGBAI);
        assertThat(CameraHit.at(contents, close, at.x + 5, at.y)).hasSize(1);
        var there = far.screen(CHANGBAI);
        assertThat(CameraHit.at(contents, far, there.x, there.y)).isEmpty();
    }

    @Test
    void the_camera_of_a_sighting_without_point_has_no_line_of_sight() {
        var nowhere =
                Sightings.titled("a")
                        .edit()
                        .place(new org.amnok.domain.record.Place.Unlocated(""))
                        .done(Sightings.NOON);
        var builder = new IndexBuilder(1);
        builder.put(IndexedSighting.of(1, nowhere, Findings.NONE));
        var index = builder.build(Surroundings.NONE, WordSearch.NONE);
        assertThat(CameraMarker.of(camera(CHANGBAI, null, null, null), index, index.all()))
                .hasValueSatisfying(mark -> assertThat(mark.subject()).isNull());
    }

    private static List<Object> parts(CameraMarker mark) {
        var snapshot = Maps.COMPOSER.compose(Maps.hyesan(20_000), MapStyle.DEFAULT, contents(mark));
        return Maps.values(snapshot, "cameras", "part");
    }

    private static MapContents contents(CameraMarker mark) {
        return new MapContents(List.of(), List.of(), List.of(mark), List.of(), Set.of());
    }

    private static CameraMarker mark(Camera camera, @Nullable LatLon subject) {
        return new CameraMarker(camera, subject);
    }

    private static Camera camera(
            LatLon at, @Nullable Double bearing, @Nullable Double field, @Nullable Double range) {
        return Camera.at(Maps.uuid("camera"), Maps.uuid("a"), at)
                .looking(bearing, null, field, range);
    }

    private static net.sf.geographiclib.GeodesicData geodesic(LatLon from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.latDegrees(), from.lonDegrees(), to.y, to.x);
    }

    /// -180 to 180.
    private static double turn(double degrees) {
        return Math.IEEEremainder(degrees, 360);
    }
}
