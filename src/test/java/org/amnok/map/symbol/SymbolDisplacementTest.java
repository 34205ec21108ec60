package org.amnok.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.SightingMarker;
import org.junit.jupiter.api.Test;

/// Symbols of sightings beside the crossings and sites they were reported at.
class SymbolDisplacementTest {
    private static final Viewport TOWN = Maps.hyesan(30_000);
    private static final Site BRIDGE = Maps.site(SiteType.BRIDGE, Maps.HYESAN);

    @Test
    void a_sighting_at_a_crossing_sits_at_its_upper_left_and_touches_it() {
        var group = only(mark("cars", Maps.HYESAN), BRIDGE);
        assertThat(group.dxPixels()).isCloseTo(-12, within(1.0)).isEqualTo(group.dyPixels());
        assertThat(SymbolDisplacement.hasLeader(group)).isFalse();
    }

    /// Its glyph has no plate of which something may be covered.
    @Test
    void a_sighting_at_an_island_leaves_its_glyph_whole() {
        var island = Maps.site(SiteType.ISLAND, Maps.HYESAN);
        var cars = mark("cars", Maps.HYESAN);
        var group = only(cars, island);
        assertThat(apart(group)).isGreaterThanOrEqualTo(group.radiusPixels() + 9 - 1e-6);
        assertThat(SymbolDisplacement.hasLeader(group)).isFalse();
        var wide =
                only(
                        Maps.mark(
                                "wide", Maps.HYESAN, SightingKind.VEHICLES_PARKED, 12_000.0, false),
                        island);
        assertThat(apart(wide)).isGreaterThanOrEqualTo(wide.radiusPixels() + 4.5 + 7);
        assertThat(SymbolDisplacement.hasLeader(wide)).isFalse();
    }

    private static double apart(SightingGroup group) {
        return Math.hypot(group.dxPixels(), group.dyPixels());
    }

    @Test
    void a_sighting_elsewhere_sits_on_its_point() {
        var group = only(mark("cars", beside(60, 0)), BRIDGE);
        assertThat(group.dxPixels()).isZero();
        assertThat(group.dyPixels()).isZero();
    }

    @Test
    void a_neighbour_at_the_upper_left_sends_it_24_px_away_with_a_hairline() {
        var cars = mark("cars", Maps.HYESAN);
        var station = Maps.site(SiteType.STATION, beside(-20, -20));
        var group = only(cars, BRIDGE, station);
        assertThat(Math.hypot(group.dxPixels(), group.dyPixels())).isCloseTo(24, within(1e-6));
        assertThat(SymbolDisplacement.hasLeader(group)).isTrue();
    }

    @Test
    void where_no_place_is_free_it_stays_at_the_upper_left() {
        var sites = new ArrayList<Site>(List.of(BRIDGE));
        for (var bearing = 0; bearing < 360; bearing += 20) {
            var angle = Math.toRadians(bearing);
            sites.add(
                    Maps.site(
                            SiteType.STATION, beside(26 * Math.sin(angle), 26 * Math.cos(angle))));
        }
        var group = only(mark("cars", Maps.HYESAN), sites.toArray(Site[]::new));
        assertThat(SymbolDisplacement.hasLeader(group)).isFalse();
    }

    @Test
    void a_sighting_that_would_hide_a_crossing_makes_room() {
        var group = only(mark("cars", beside(6, 2)), BRIDGE);
        assertThat(Math.hypot(group.dxPixels(), group.dyPixels())).isCloseTo(24, within(1e-6));
    }

    @Test
    void a_large_ring_that_makes_room_does_not_hide_its_own_point() {
        var marks = new ArrayList<SightingMarker>();
        for (var i = 0; i < 12; i++) {
            marks.add(mark("cars " + i, beside(6, 2)));
        }
        var group = groups(marks, List.of(BRIDGE), TOWN).getFirst();
        assertThat(Math.hypot(group.dxPixels(), group.dyPixels()))
                .isGreaterThan(group.radiusPixels() + 7);
    }

    @Test
    void nothing_moves_farther_than_24_px_seed_19() {
        var random = new Random(19);
        for (var i = 0; i < 300; i++) {
            var sites = new ArrayList<Site>();
            for (var s = 0; s < 6; s++) {
                sites.add(Maps.site(SiteType.BRIDGE, anywhere(random)));
            }
            for (var group : groups(List.of(mark("a", anywhere(random))), sites, TOWN)) {
                assertThat(Math.hypot(group.dxPixels(), group.dyPixels()))
                        .isLessThanOrEqualTo(24 + 1e-6);
            }
        }
    }

    @Test
    void panning_moves_nothing_seed_23() {
        var random = new Random(23);
        for (var i = 0; i < 100; i++) {
            var sites = List.of(BRIDGE, Maps.site(SiteType.DAM, anywhere(random)));
            var marks = List.of(mark("a", Maps.HYESAN), mark("b", anywhere(random)));
            var panned = TOWN.draggedBy(random.nextInt(100), random.nextInt(100));
            assertThat(shifts(groups(marks, sites, panned)))
                    .isEqualTo(shifts(groups(marks, sites, TOWN)));
        }
    }

    @Test
    void the_hairline_begins_at_the_true_point() {
        var view = TOWN;
        var contents =
                new MapContents(List.of(mark("cars", beside(6, 2))), List.of(BRIDGE), Set.of());
        var lines = Leaders.of(SightingGroups.inView(contents, view), view);
        try (var features = lines.features()) {
            var line = (org.locationtech.jts.geom.Geometry) features.next().getDefaultGeometry();
            assertThat(line.getCoordinate().y).isEqualTo(beside(6, 2).latDegrees());
            assertThat(features.hasNext()).isFalse();
        }
    }

    private static List<String> shifts(List<SightingGroup> groups) {
        return groups.stream()
                .map(g -> "%.3f %.3f".formatted(g.dxPixels(), g.dyPixels()))
                .sorted()
                .toList();
    }

    private static SightingGroup only(SightingMarker mark, Site... sites) {
        var groups = groups(List.of(mark), List.of(sites), TOWN);
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    private static List<SightingGroup> groups(
            List<SightingMarker> marks, List<Site> sites, Viewport view) {
        return SightingGroups.of(new MapContents(marks, sites, Set.of()), view);
    }

    private static SightingMarker mark(String title, LatLon at) {
        return Maps.mark(title, at, SightingKind.VEHICLES_PARKED);
    }

    private static LatLon anywhere(Random random) {
        return beside(random.nextInt(120) - 60, random.nextInt(120) - 60);
    }

    private static LatLon beside(double dx, double dy) {
        return Maps.moved(Maps.HYESAN, TOWN, dx, dy);
    }
}
