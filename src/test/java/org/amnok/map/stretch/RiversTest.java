package org.amnok.map.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.ground.BaseMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

class RiversTest {
    /// Linjiang: the Yalu from the lower left corner to the upper right one.
    @Test
    void the_water_in_a_picture_lies_between_the_banks() {
        var view = Maps.hyesan(8_000).centredAt(new LatLon(41.7990, 126.9050)).atScale(8_000);
        var water = Maps.COMPOSER.rivers().waterIn(view);
        assertThat(water)
                .anyMatch(at -> at.x < 100 && at.y > 500)
                .anyMatch(at -> at.x > 700 && at.y < 100)
                .noneMatch(at -> at.x < 100 && at.y < 100)
                .noneMatch(at -> at.x > 700 && at.y > 500);
    }

    @Test
    void a_coarse_shore_is_told_of_where_it_is_seen_to_be_coarse() {
        var rivers = Maps.COMPOSER.rivers();
        var mouth = new LatLon(39.83, 124.23);
        var supung = new LatLon(40.5, 125);
        var hyesan = new LatLon(41.405, 128.179);
        assertThat(rivers.isCoarseCoastInView(view(mouth, 50_000))).isTrue();
        assertThat(rivers.isCoarseCoastInView(view(mouth, 400_000))).isFalse();
        assertThat(rivers.isCoarseCoastInView(view(hyesan, 50_000))).isFalse();
        assertThat(rivers.areCoarseShoresInView(view(supung, 25_000))).isTrue();
        assertThat(rivers.areCoarseShoresInView(view(supung, 400_000))).isFalse();
        assertThat(rivers.areCoarseShoresInView(view(hyesan, 50_000))).isFalse();
    }

    /// From the whole of East Asia to a village, also beyond the zone of the projection.
    @Test
    void all_vertices_that_a_picture_shows_are_in_it_in_every_projection() {
        var all =
                Stream.of(BaseMap.Part.RIVERS, BaseMap.Part.BORDER)
                        .flatMap(part -> Maps.BASE.features(part).stream())
                        .map(f -> ((Geometry) f.getDefaultGeometry()).getCoordinates())
                        .flatMap(Stream::of)
                        .map(at -> LatLon.ofXy(at.x, at.y))
                        .toList();
        var random = new Random(7);
        for (var projection : Projections.all()) {
            for (var i = 0; i < 60; i++) {
                var centre = all.get(random.nextInt(all.size()));
                var scale = Math.pow(10, 3.5 + 4 * random.nextDouble());
                var wide = 300 + random.nextInt(1500);
                var view = view(centre, scale).in(projection).atScale(scale).resized(wide, 300, 1);
                var expected = all.stream().map(view::screen).filter(view.frame()::contains);
                assertThat(Maps.COMPOSER.rivers().verticesIn(view))
                        .isEqualTo(expected.toList())
                        .isNotEmpty();
            }
        }
    }

    private static Viewport view(LatLon centre, double denominator) {
        return Maps.hyesan(denominator).centredAt(centre).atScale(denominator);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2_000, 20_000, 200_000, 2_000_000})
    void a_node_lies_in_the_water_where_an_area_holds_its_place(double scale) {
        var view = Maps.hyesan(scale);
        var water =
                Maps.BASE.features(BaseMap.Part.RIVER_WATER).stream()
                        .map(f -> (Geometry) f.getDefaultGeometry())
                        .map(IndexedPointInAreaLocator::new)
                        .toList();
        var expected = new ArrayList<Coordinate>();
        for (var x = 6; x < view.widthPixels(); x += 12) {
            for (var y = 6; y < view.heightPixels(); y += 12) {
                var at = view.positionAt(x, y);
                var place = new Coordinate(at.lonDegrees(), at.latDegrees());
                if (water.stream().anyMatch(w -> w.locate(place) != Location.EXTERIOR)) {
                    expected.add(new Coordinate(x, y));
                }
            }
        }

        assertThat(Maps.COMPOSER.rivers().waterIn(view)).isEqualTo(expected);
    }
}
