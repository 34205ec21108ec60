package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Bridges and dams of the packed base map as lines over the water.
class SpansTest {
    private static final BaseMap MAP = Maps.BASE;
    private static final double TEN_METRES = 1e-4;

    private static List<SimpleFeature> spans(String kinds) {
        return MAP.features(Part.SPANS).stream()
                .filter(f -> kinds.contains(PlaceText.text(f, "kind")))
                .toList();
    }

    private static Geometry span(String code, String kind) {
        return spans(kind).stream()
                .filter(f -> PlaceText.text(f, "code").equals(code))
                .map(f -> (Geometry) f.getDefaultGeometry())
                .findFirst()
                .orElseThrow();
    }

    private static double metres(Geometry line) {
        var ends = line.getCoordinates();
        return Geodesy.distanceMetres(place(ends[0]), place(ends[1]));
    }

    private static double bearing(Geometry line) {
        var ends = line.getCoordinates();
        return Geodesy.bearingDegrees(place(ends[0]), place(ends[1])) % 180;
    }

    private static LatLon place(Coordinate c) {
        return LatLon.ofXy(c.x, c.y);
    }

    @Test
    void every_span_lies_at_its_site() {
        assertThat(spans("road rail dam ruin"))
                .hasSizeGreaterThan(12)
                .allSatisfy(
                        f -> {
                            var code = PlaceText.text(f, "code");
                            var site = Maps.site(code).geometry();
                            var line = (Geometry) f.getDefaultGeometry();
                            assertThat(line.distance(site)).as(code).isLessThan(2e-6);
                        });
    }

    @Test
    void a_bridge_or_the_supung_dam_leads_from_bank_to_bank() {
        var water =
                MAP.features(Part.RIVER_WATER).stream()
                        .map(f -> (Geometry) f.getDefaultGeometry())
                        .toList();
        assertThat(spans("road rail dam"))
                .filteredOn(SpansTest::isWhole)
                .allSatisfy(
                        f -> {
                            var line = (Geometry) f.getDefaultGeometry();
                            assertThat(water)
                                    .as(PlaceText.text(f, "code"))
                                    .allMatch(
                                            w ->
                                                    isDry(w, line.getCoordinates()[0])
                                                            && isDry(w, line.getCoordinates()[1]));
                        });
    }

    /// Not over one channel of several, and no dam but that of Supung, whose length is its own.
    private static boolean isWhole(SimpleFeature span) {
        var code = PlaceText.text(span, "code");
        return !code.equals("c30")
                && (code.equals("c06") || !PlaceText.text(span, "kind").equals("dam"));
    }

    private static boolean isDry(Geometry water, Coordinate end) {
        var at = water.getFactory().createPoint(end);
        return !water.contains(at) || water.getBoundary().isWithinDistance(at, TEN_METRES);
    }

    @ParameterizedTest
    @CsvSource({"c02, rail, 941", "c07, rail, 589", "c12, road, 148", "c06, dam, 868"})
    void what_is_longer_than_the_water_is_wide_has_its_known_length(
            String code, String kind, double length) {
        assertThat(metres(span(code, kind))).isCloseTo(length, within(3.0));
    }

    @Test
    void a_bridge_over_one_channel_of_several_has_its_length() {
        assertThat(metres(span("c30", "road"))).isCloseTo(124, within(2.0));
    }

    @Test
    void the_broken_bridge_stands_beside_the_friendship_bridge() {
        var friendship = span("c02", "rail");
        var broken = span("c03", "ruin");
        assertThat(bearing(broken)).isCloseTo(bearing(friendship), within(1.0));
        assertThat(friendship.distance(broken) * 100_000).isBetween(40.0, 110.0);
    }

    @Test
    void of_the_broken_bridge_a_part_stands_on_the_chinese_side_and_piers_lead_on() {
        assertThat(metres(span("c03", "ruin"))).isBetween(300.0, 450.0);
        assertThat(span("c03", "piers").distance(span("c03", "ruin"))).isLessThan(2e-6);
        var korean = LatLon.ofXy(124.3940, 40.1128);
        var ends = span("c03", "piers").getCoordinates();
        assertThat(Geodesy.distanceMetres(place(ends[1]), korean)).isLessThan(400);
    }

    @ParameterizedTest
    @CsvSource({"c01, whose place is published but not measured", "c21, where no banks are known"})
    void nothing_is_drawn_over_the_water_for_a_bridge(String code, String because) {
        assertThat(spans("road rail"))
                .extracting(f -> PlaceText.text(f, "code"))
                .as(because)
                .doesNotContain(code);
    }
}
