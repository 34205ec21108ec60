package org.amnok.geo.border;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final PlaceFinder FINDER =
            new PlaceFinder(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites());

    private static PlaceFacts at(double lat, double lon, double metres) {
        return FINDER.facts(
                new Place.Located(new LatLon(lat, lon), metres, LocationMethod.MAP_CLICK, "words"));
    }

    @Test
    void hyesan_lies_in_ryanggang_on_the_yalu() {
        var facts = at(Maps.HYESAN.latDegrees(), Maps.HYESAN.lonDegrees(), 300);
        assertThat(facts.province()).isEqualTo("Ryanggang");
        var along = requireNonNull(facts.along());
        assertThat(along.river()).isEqualTo(River.YALU);
        assertThat(along.kilometre()).isBetween(650.0, 837.0);
    }

    @Test
    void a_wide_circle_reaches_several_kilometres_of_river() {
        var along = requireNonNull(at(41.40167, 128.17778, 3000).along());
        assertThat(along.highest() - along.lowest()).isGreaterThan(5);
    }

    @Test
    void a_circle_that_crosses_the_border_lies_in_no_province_for_certain() {
        assertThat(at(41.40167, 128.17778, 3000).province()).isEmpty();
    }

    @Test
    void pyongyang_is_far_from_the_river() {
        assertThat(at(39.03, 125.75, 500).along()).isNull();
    }

    @Test
    void the_nearest_site_is_told_with_distance_and_direction() {
        var site = Maps.site("c12");
        var point = requireNonNull(site.geometry()).getCoordinate();
        var from = new LatLon(point.y, point.x);
        var place = Geodesy.destination(from, 90, 40);
        var nearest = requireNonNull(at(place.latDegrees(), place.lonDegrees(), 10).nearest());
        assertThat(nearest.uuid()).isEqualTo(site.uuid());
        assertThat(nearest.metres()).isCloseTo(40, within(0.01));
        assertThat(nearest.bearingDegrees()).isCloseTo(90, within(0.01));
        assertThat(PlaceFactsText.nearest(nearest, "it", 30)).isEqualTo("40 m E of it");
        assertThat(PlaceFactsText.nearest(nearest, "it", 3_000))
                .isEqualTo("it, in its circle of ±3 km");
    }

    @Test
    void within_the_area_of_a_site_the_distance_is_none() {
        var nearest = requireNonNull(at(39.805, 124.1875, 100).nearest());
        assertThat(nearest.metres()).isZero();
    }

    @Test
    void a_stretch_has_kilometres_and_no_bank() {
        var along =
                new RiverStretch(
                        River.YALU, new RiverKilometre(612, 2.0), new RiverKilometre(692, null));
        var facts = FINDER.facts(new Place.Stretch(along, "24 fords"));
        assertThat(facts.bank()).isEqualTo(Bank.UNKNOWN);
        assertThat(facts.along()).isEqualTo(new PlaceFacts.Along(River.YALU, 652, 610, 692));
        assertThat(PlaceFactsText.along(requireNonNull(facts.along())))
                .isEqualTo("Yalu km 652.0 (610–692)");
    }

    @Test
    void what_has_no_place_has_no_facts() {
        assertThat(FINDER.facts(new Place.Unlocated("somewhere"))).isEqualTo(PlaceFacts.NONE);
    }
}
