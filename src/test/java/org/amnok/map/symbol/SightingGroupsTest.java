package org.amnok.map.symbol;

import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.contents;
import static org.amnok.map.Maps.hyesan;
import static org.amnok.map.Maps.mark;
import static org.amnok.map.Maps.moved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SiteType;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.ListedMarkers;
import org.amnok.map.marker.SightingMarker;
import org.geotools.data.DataUtilities;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class SightingGroupsTest {
    private static final Viewport TOWN = hyesan(50_000);

    private final SightingMarker cars = mark("cars", HYESAN, SightingKind.VEHICLES_PARKED);
    private final SightingMarker guards = mark("guards", HYESAN, SightingKind.GUARD_POST);

    @Test
    void coincident_sightings_are_one_group_at_their_point() {
        var groups = SightingGroups.of(contents(guards, cars), TOWN);
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().samePoint()).isTrue();
        assertThat(groups.getFirst().point()).isEqualTo(HYESAN);
    }

    @Test
    void members_are_ordered_by_kind() {
        var group = SightingGroups.of(contents(guards, cars), TOWN).getFirst();
        assertThat(group.members()).containsExactly(cars, guards);
    }

    @Test
    void the_sample_has_nineteen_sightings_on_the_centre_of_hyesan() {
        var groups = SightingGroups.of(Maps.SAMPLE, TOWN);
        assertThat(groups)
                .filteredOn(g -> g.point().equals(HYESAN) && g.samePoint())
                .singleElement()
                .satisfies(g -> assertThat(g.members()).hasSize(19));
    }

    @Test
    void points_within_22_px_merge_and_zooming_in_opens_them() {
        var near = mark("near", moved(HYESAN, TOWN, 21, 0), SightingKind.POLICING);
        var groups = SightingGroups.of(contents(cars, near), TOWN);
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().samePoint()).isFalse();
        assertThat(SightingGroups.of(contents(cars, near), TOWN.atScale(40_000))).hasSize(2);
    }

    @Test
    void points_further_apart_stay_apart() {
        var far = mark("far", moved(HYESAN, TOWN, 23, 0), SightingKind.POLICING);
        assertThat(SightingGroups.of(contents(cars, far), TOWN)).hasSize(2);
    }

    @Test
    void rings_of_two_points_never_overlap() {
        var near = moved(HYESAN, TOWN, 27, 0);
        var rings =
                SightingGroups.of(
                        contents(
                                cars,
                                guards,
                                mark("a", near, SightingKind.POLICING),
                                mark("b", near, SightingKind.POLICING)),
                        TOWN);
        assertThat(rings).hasSize(2);
        var closer = TOWN.atScale(57_000);
        assertThat(SightingGroups.of(new MapContents(members(rings), List.of(), Set.of()), closer))
                .hasSize(1);
    }

    private static List<SightingMarker> members(List<SightingGroup> groups) {
        return groups.stream().flatMap(g -> g.members().stream()).toList();
    }

    @Test
    void at_site_scale_a_crowd_is_rings_that_leave_the_ground_to_be_seen() {
        var site = hyesan(10_000);
        var crowd = new ArrayList<SightingMarker>();
        for (var x = 0; x < 300; x += 6) {
            for (var y = 0; y < 300; y += 6) {
                crowd.add(mark(x + " " + y, moved(HYESAN, site, x, y), SightingKind.POLICING));
            }
        }
        crowd.add(mark("alone", moved(HYESAN, site, -60, 0), SightingKind.POLICING));
        crowd.add(mark("beside", moved(HYESAN, site, -66, 0), SightingKind.POLICING));
        var groups = SightingGroups.of(new MapContents(crowd, List.of(), Set.of()), site);
        var covered =
                groups.stream()
                        .filter(group -> !group.isSingle())
                        .mapToDouble(group -> Math.PI * Math.pow(group.radiusPixels(), 2))
                        .sum();
        assertThat(covered).isBetween(0.1 * 300 * 300, 0.7 * 300 * 300);
        assertThat(groups.stream().mapToInt(group -> group.members().size()).sum())
                .isEqualTo(crowd.size());
        assertThat(groups.stream().filter(SightingGroup::isSingle).toList())
                .extracting(group -> group.members().getFirst().uuid())
                .contains(crowd.getLast().uuid(), crowd.get(crowd.size() - 2).uuid())
                .hasSizeLessThan(20);
    }

    @Test
    void at_site_scale_only_the_same_point_is_a_group() {
        var site = hyesan(10_000);
        var near = mark("near", moved(HYESAN, site, 5, 0), SightingKind.POLICING);
        assertThat(SightingGroups.of(contents(cars, guards, near), site)).hasSize(2);
    }

    @Test
    void a_sighting_at_a_crossing_docks_at_its_upper_left() {
        var bridge = Maps.site(SiteType.BRIDGE, HYESAN);
        var group =
                SightingGroups.of(new MapContents(List.of(cars), List.of(bridge), Set.of()), TOWN)
                        .getFirst();
        assertThat(group.dxPixels()).isNegative().isEqualTo(group.dyPixels());
    }

    @Test
    void nothing_docks_at_a_site_that_the_scale_does_not_show() {
        var yard = Maps.site(SiteType.LOT_SCHOOL, HYESAN);
        var group =
                SightingGroups.of(
                                new MapContents(List.of(cars), List.of(yard), Set.of()),
                                hyesan(500_000))
                        .getFirst();
        assertThat(group.dxPixels()).isZero();
    }

    @Test
    void the_selected_one_is_uppermost() {
        var other = mark("other", moved(HYESAN, TOWN, 100, 0), SightingKind.VEHICLES_CONVOY);
        var selected = Set.of(guards.uuid());
        var groups =
                SightingGroups.of(
                        new MapContents(List.of(guards, other), List.of(), selected), TOWN);
        assertThat(groups.getLast().members()).containsExactly(guards);
    }

    @Test
    void dragging_the_map_regroups_nothing_seed_11() {
        var random = new Random(11);
        var crowd = crowd(random, 300);
        var before = SightingGroups.of(crowd, TOWN);
        for (int i = 0; i < 50; i++) {
            var dragged =
                    TOWN.draggedBy(random.nextDouble(-400, 400), random.nextDouble(-300, 300));
            assertThat(membersOf(SightingGroups.of(crowd, dragged))).isEqualTo(membersOf(before));
        }
    }

    @Test
    void in_view_are_those_of_all_whose_symbols_reach_into_the_picture_seed_14() {
        var random = new Random(14);
        var crowd = crowd(random, 2000);
        for (int i = 0; i < 20; i++) {
            var view = TOWN.draggedBy(random.nextDouble(-900, 900), random.nextDouble(-900, 900));
            var reaching =
                    SightingGroups.of(crowd, view).stream()
                            .filter(g -> reaches(g.centre(view), view, g))
                            .toList();
            var inView = SightingGroups.inView(crowd, view);
            assertThat(inView).containsSubsequence(reaching);
            assertThat(SightingGroups.of(crowd, view)).containsSubsequence(inView);
        }
    }

    private static boolean reaches(Coordinate at, Viewport view, SightingGroup group) {
        var r = group.radiusPixels();
        return at.x > -r
                && at.y > -r
                && at.x < view.widthPixels() + r
                && at.y < view.heightPixels() + r;
    }

    @Test
    void rings_do_not_cover_each_other_seed_17() {
        var groups = SightingGroups.of(crowd(new Random(17), 5000), TOWN);
        for (var a : groups) {
            for (var b : groups) {
                var apart = a.centre(TOWN).distance(b.centre(TOWN));
                var touch = a.radiusPixels() + b.radiusPixels();
                var least = a.samePoint() && b.samePoint() ? 0.85 : 0.999;
                assertThat(a == b || apart > least * touch).as(apart + " of " + touch).isTrue();
            }
        }
    }

    @Test
    void the_edge_of_a_picture_cuts_no_ring() {
        var marks = new ArrayList<SightingMarker>();
        for (var x : List.of(-3.0, 4.0, 300.0)) {
            for (var i = 0; i < 12; i++) {
                var place = TOWN.positionAt(x, x < 0 ? 100 : 300);
                marks.add(mark("at " + x + ", " + i, place, SightingKind.VEHICLES_PARKED));
            }
        }
        var contents = new MapContents(marks, List.of(), Set.of());
        assertThat(SightingGroups.inView(contents, TOWN)).hasSize(3);
        var framed = SightingGroups.inView(contents.inFrame(), TOWN);
        assertThat(framed)
                .hasSize(2)
                .allSatisfy(
                        group ->
                                assertThat(group.centre(TOWN).x)
                                        .isGreaterThanOrEqualTo(group.radiusPixels()));
        assertThat(framed).extracting(SightingGroup::dxPixels).contains(0.0);
    }

    @Test
    void the_edge_of_a_picture_cuts_no_dashed_ring_of_a_place_wider_than_it() {
        var place = TOWN.positionAt(300, TOWN.heightPixels() - 10);
        var wide = mark("wide", place, SightingKind.POLICING, 40_000.0, false);
        var framed = SightingGroups.inView(contents(wide).inFrame(), TOWN).getFirst();
        var dashed = WidePlaces.of(contents(wide), List.of(framed), TOWN);
        var size = (Double) DataUtilities.first(dashed).getAttribute("size");
        assertThat(framed.centre(TOWN).y + size / 2).isLessThan(TOWN.heightPixels());
    }

    @Test
    void a_ring_moved_off_the_edge_lies_on_no_other() {
        var marks = new ArrayList<SightingMarker>();
        for (var x : List.of(3.0, 52.0)) {
            for (var i = 0; i < 12; i++) {
                var place = TOWN.positionAt(x, 300);
                marks.add(mark("at " + x + ", " + i, place, SightingKind.VEHICLES_PARKED));
            }
        }
        var contents = new MapContents(marks, List.of(), Set.of()).inFrame();
        var framed = SightingGroups.inView(contents, TOWN);
        assertThat(framed).hasSize(2);
        var one = framed.getFirst();
        var other = framed.getLast();
        assertThat(one.centre(TOWN).distance(other.centre(TOWN)))
                .isGreaterThanOrEqualTo(one.radiusPixels() + other.radiusPixels());
    }

    @Test
    void where_the_edge_is_full_one_joins_another_and_none_overlap_seed_17() {
        var random = new Random(17);
        var marks = new ArrayList<SightingMarker>();
        for (var i = 0; i < 20_000; i++) {
            var place =
                    TOWN.positionAt(
                            random.nextDouble() * TOWN.widthPixels(),
                            random.nextDouble() * TOWN.heightPixels());
            marks.add(mark("crowd " + i, place, SightingKind.VEHICLES_PARKED));
        }
        var contents = new MapContents(marks, List.of(), Set.of()).inFrame();
        var framed = SightingGroups.inView(contents, TOWN);
        assertThat(framed.stream().mapToInt(SightingGroup::count).sum()).isEqualTo(20_000);
        assertThat(framed).hasSizeGreaterThan(20);
        for (var one : framed) {
            var at = one.centre(TOWN);
            for (var other : framed) {
                var reach = one.radiusPixels() + other.radiusPixels();
                assertThat(one == other || other.distance(TOWN, at.x, at.y) >= reach - 1e-6)
                        .as("%s and %s at %s", one.count(), other.count(), at)
                        .isTrue();
            }
        }
    }

    @Test
    void groups_open_when_the_map_is_zoomed_in_seed_15() {
        var crowd = crowd(new Random(15), 1000);
        var counts = new ArrayList<Integer>();
        for (var view = TOWN;
                view.scaleDenominator() > 2000;
                view = view.atScale(view.scaleDenominator() / 2)) {
            counts.add(SightingGroups.of(crowd, view).size());
        }
        assertThat(counts).isSorted();
        assertThat(counts.getLast()).isGreaterThan(counts.getFirst());
    }

    @Test
    void marks_that_are_made_late_are_made_once() {
        var asked = new AtomicInteger();
        var marks =
                SightingMarkers.made(
                        () -> {
                            asked.incrementAndGet();
                            return new ListedMarkers(crowd(new Random(16), 10).sightings());
                        });
        var contents = new MapContents(marks, List.of(), Set.of());
        assertThat(asked.get()).isZero();
        SightingGroups.inView(contents, TOWN);
        SightingGroups.inView(contents, TOWN.draggedBy(9, 9));
        assertThat(asked.get()).isEqualTo(1);
    }

    @Test
    void the_order_of_input_does_not_matter_seed_12() {
        var random = new Random(12);
        var crowd = crowd(random, 300);
        var shuffled = new ArrayList<>(crowd.sightings());
        Collections.shuffle(shuffled, random);
        var again = new MapContents(shuffled, List.of(), Set.of());
        assertThat(SightingGroups.of(again, TOWN)).isEqualTo(SightingGroups.of(crowd, TOWN));
    }

    @Test
    void every_sighting_is_in_exactly_one_group_seed_13() {
        var crowd = crowd(new Random(13), 500);
        var members =
                SightingGroups.of(crowd, TOWN).stream().flatMap(g -> g.members().stream()).toList();
        assertThat(members).hasSize(500).containsAll(crowd.sightings());
    }

    private static MapContents crowd(Random random, int size) {
        var marks = new ArrayList<SightingMarker>();
        var kinds = SightingKind.values();
        for (int i = 0; i < size; i++) {
            var dx = Math.rint(random.nextGaussian() * 40) * 4;
            var dy = Math.rint(random.nextGaussian() * 40) * 4;
            var kind = kinds[random.nextInt(kinds.length)];
            marks.add(mark("s" + i, moved(HYESAN, TOWN, dx, dy), kind));
        }
        return new MapContents(marks, List.of(), Set.of());
    }

    private static List<List<SightingMarker>> membersOf(List<SightingGroup> groups) {
        return groups.stream().map(SightingGroup::members).toList();
    }
}
