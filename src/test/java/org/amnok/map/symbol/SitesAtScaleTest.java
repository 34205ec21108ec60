package org.amnok.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.map.Maps;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class SitesAtScaleTest {
    private static final double METRES_PER_DEGREE = 111_200;
    private static final Site CINEMA = site(SiteType.OTHER, "cinema", 0);

    private static Site site(SiteType type, String subtype, double metresNorth) {
        var at = new Coordinate(128, 41 + metresNorth / METRES_PER_DEGREE);
        return new Site(
                UUID.randomUUID(),
                "",
                Names.NONE,
                type,
                subtype,
                "KP",
                new GeometryFactory().createPoint(at),
                Site.Position.SOURCED,
                null,
                "",
                "",
                "",
                List.of(),
                Validity.UNKNOWN);
    }

    /// At 1:10,000 a pixel is 2.6 m.
    private static List<Site> drawn(Site... sites) {
        return SitesAtScale.drawn(List.of(sites), 10_000);
    }

    @Test
    void landmarks_are_drawn_from_1_to_40_000() {
        assertThat(SitesAtScale.drawn(List.of(CINEMA), 41_000)).isEmpty();
        assertThat(SitesAtScale.drawn(List.of(CINEMA), 39_000)).containsExactly(CINEMA);
    }

    @Test
    void of_two_landmarks_beside_each_other_the_first_is_drawn() {
        var stadium = site(SiteType.OTHER, "stadium", 60);
        assertThat(drawn(CINEMA, stadium)).containsExactly(CINEMA);
        assertThat(drawn(stadium, CINEMA)).containsExactly(stadium);
    }

    @Test
    void landmarks_that_have_room_are_drawn() {
        var stadium = site(SiteType.OTHER, "stadium", 90);
        assertThat(drawn(CINEMA, stadium)).containsExactly(CINEMA, stadium);
    }

    @Test
    void a_landmark_gives_way_to_every_other_site_though_that_comes_later() {
        var station = site(SiteType.STATION, "", 40);
        assertThat(drawn(CINEMA, station)).containsExactly(station);
    }

    @Test
    void what_a_person_placed_never_gives_way() {
        var own = site(SiteType.OTHER, "", 1);
        var other = site(SiteType.OTHER, "", 2);
        assertThat(drawn(own, other)).containsExactly(own, other);
    }

    @Test
    void a_bridge_that_would_be_covered_is_left_out_at_small_scales() {
        var rail = site(SiteType.BRIDGE, "rail", 0);
        var road = site(SiteType.BRIDGE, "road", 800);
        assertThat(SitesAtScale.drawn(List.of(rail, road), 400_000)).containsExactly(rail);
        assertThat(SitesAtScale.drawn(List.of(rail, road), 200_000)).containsExactly(rail, road);
    }

    @Test
    void a_bridge_gives_way_to_a_dam_that_would_cover_it() {
        var dam = site(SiteType.DAM, "", 0);
        var road = site(SiteType.BRIDGE, "road", 1_000);
        assertThat(SitesAtScale.drawn(List.of(road, dam), 400_000)).containsExactly(dam);
        assertThat(SitesAtScale.drawn(List.of(road, dam), 200_000)).containsExactly(road, dam);
    }

    @Test
    void no_bridge_of_the_base_map_covers_the_dot_of_a_town_beside_it() {
        var friendship = Maps.site("c02");
        var own = site(SiteType.BRIDGE, "", 0);
        assertThat(SitesAtScale.drawn(List.of(friendship, own), 700_000)).containsExactly(own);
        assertThat(SitesAtScale.drawn(List.of(friendship, own), 600_000))
                .containsExactly(friendship, own);
    }

    @Test
    void a_broken_bridge_gives_way_to_the_one_in_use() {
        var broken = Maps.site("c03");
        var friendship = Maps.site("c02");
        assertThat(SitesAtScale.drawn(List.of(broken, friendship), 200_000))
                .containsExactly(friendship);
        assertThat(SitesAtScale.drawn(List.of(broken, friendship), 60_000))
                .containsExactly(broken, friendship);
    }

    @Test
    void a_customs_yard_gives_way_to_the_bridge_that_would_cover_it() {
        var port = Maps.site("h12");
        var bridge = Maps.site("c12");
        assertThat(SitesAtScale.drawn(List.of(port, bridge), 50_000)).containsExactly(bridge);
        assertThat(SitesAtScale.drawn(List.of(port, bridge), 25_000)).containsExactly(port, bridge);
        var own = site(SiteType.CUSTOMS, "", 1);
        assertThat(drawn(own, site(SiteType.BRIDGE, "road", 0))).contains(own);
    }

    @Test
    void no_two_landmarks_of_hyesan_touch_at_any_scale() {
        for (var denominator = 5_000; denominator < 40_000; denominator += 2_500) {
            var shown = SitesAtScale.drawn(Maps.BASE.sites(), denominator);
            var apart = 28 * denominator * 0.0254 / 96 / METRES_PER_DEGREE;
            assertThat(shown)
                    .filteredOn(SiteSymbols::isQuiet)
                    .hasSizeGreaterThan(20)
                    .allMatch(
                            a ->
                                    shown.stream()
                                            .filter(SiteSymbols::isQuiet)
                                            .noneMatch(b -> a != b && isWithin(a, b, apart)));
        }
    }

    private static boolean isWithin(Site a, Site b, double degrees) {
        var at = a.geometry();
        return at != null
                && b.geometry() != null
                && at.isWithinDistance(b.geometry(), degrees * 0.99);
    }
}
