package org.amnok.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionsTest {
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);

    static List<MapProjection> all() {
        return Projections.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void back_and_forth_is_the_same_place_seed_7(MapProjection projection) {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) {
            var place = new LatLon(38 + 6 * random.nextDouble(), 123 + 9 * random.nextDouble());
            var xy = projection.toMap(place);
            var back = projection.toLatLon(xy.x, xy.y);
            assertThat(Geodesy.distanceMetres(place, back)).isLessThan(0.001);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_unit_eastwards_covers_its_ground_metres(MapProjection projection) {
        for (var lat = 38.0; lat <= 44; lat += 0.5) {
            var here = new LatLon(lat, 128);
            var east = new LatLon(lat, 128.001);
            var units = projection.toMap(here).distance(projection.toMap(east));
            var metres = Geodesy.distanceMetres(here, east);
            assertThat(units * projection.groundMetresPerUnit(here) / metres)
                    .isCloseTo(1, within(1e-5));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_place_on_earth_is_too_far(MapProjection projection) {
        for (var lat = -90; lat <= 90; lat += 5) {
            for (var lon = -180; lon <= 180; lon += 5) {
                var place = new LatLon(lat, lon);
                var xy = projection.toMap(place);
                assertThat(xy.x).isFinite();
                assertThat(xy.y).isFinite();
                assertThat(projection.groundMetresPerUnit(place)).isFinite().isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_map_coordinate_is_too_far(MapProjection projection) {
        for (var xy : new double[] {-1e12, -4e7, 0, 3e6, 4e7, 1e12, Double.NaN}) {
            assertThat(projection.toLatLon(xy, xy)).isNotNull();
            assertThat(projection.toLatLon(500_000, xy)).isNotNull();
        }
    }

    @Test
    void web_mercator_agrees_with_gdal() {
        // echo 128.17778 41.40167 | gdaltransform -s_srs EPSG:4326 -t_srs EPSG:3857 (GDAL 3.10)
        var xy = Projections.webMercator().toMap(HYESAN);
        assertThat(xy.x).isCloseTo(14268685.2006122, within(0.001));
        assertThat(xy.y).isCloseTo(5071769.6493069, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:32651, 932879.314857112, 4596302.03017706",
        "EPSG:32652, 431271.238257263, 4583673.94687698"
    })
    void utm_agrees_with_gdal(String code, double easting, double northing) {
        var xy = Projections.byCode(code).orElseThrow().toMap(HYESAN);
        assertThat(xy.x).isCloseTo(easting, within(1e-6));
        assertThat(xy.y).isCloseTo(northing, within(1e-6));
    }

    /// Within 6° of the central meridian, where GeoTools' shorter series still holds to 1 mm.
    @ParameterizedTest
    @CsvSource({"51, 123, 129", "52, 123, 132"})
    void utm_agrees_with_geotools_to_a_millimetre_seed_11(int zone, double west, double east)
            throws FactoryException, TransformException {
        var reference = GeoToolsUtm.north(zone);
        var projection = Projections.byCode("EPSG:326" + zone).orElseThrow();
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var place =
                    new LatLon(
                            38 + 6 * random.nextDouble(),
                            west + (east - west) * random.nextDouble());
            var expected = new double[] {place.lonDegrees(), place.latDegrees()};
            reference.transform(expected, 0, expected, 0, 1);
            var xy = projection.toMap(place);
            assertThat(xy.x).isCloseTo(expected[0], within(0.001));
            assertThat(xy.y).isCloseTo(expected[1], within(0.001));
        }
    }

    @Test
    void a_projection_is_found_by_its_code_in_any_case() {
        assertThat(Projections.byCode(" epsg:4326 "))
                .hasValueSatisfying(p -> assertThat(p.code()).isEqualTo("EPSG:4326"));
        assertThat(Projections.byCode("EPSG:2097")).isEmpty();
    }

    @Test
    void web_mercator_clamps_the_pole() {
        var pole = Projections.webMercator().toMap(new LatLon(90, 0));
        assertThat(pole.y).isCloseTo(Math.PI * 6_378_137, within(0.001));
    }
}
