package org.amnok.map.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.Maps;
import org.amnok.map.SeenArea;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.SightingFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class ReachesTest {
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);
    private static final LatLon SINUIJU = new LatLon(40.1, 124.4);

    @Test
    void a_place_and_how_far_it_reaches_is_there_once() {
        var reaches =
                reaches(
                        mark(SINUIJU, 300.0),
                        mark(HYESAN, null),
                        mark(HYESAN, 300.0),
                        mark(HYESAN, 50.0),
                        mark(SINUIJU, 0.0),
                        mark(HYESAN, 7000.0),
                        mark(HYESAN, 300.0),
                        mark(SINUIJU, 300.0),
                        mark(HYESAN, 300.0));
        assertThat(reaches.lessExactThan(0).mapToObj(r -> told(reaches, r)))
                .containsExactly(
                        List.of(HYESAN, "7000.0"),
                        List.of(SINUIJU, "300.0"),
                        List.of(HYESAN, "300.0"),
                        List.of(HYESAN, "50.0"));
        assertThat(reaches.lessExactThan(0).map(reaches::sightings)).containsExactly(1, 2, 3, 1);
        assertThat(reaches.lessExactThan(300).mapToObj(r -> told(reaches, r)))
                .containsExactly(List.of(HYESAN, "7000.0"));
    }

    @Test
    void of_many_places_each_sighting_counts_once() {
        var marks = new ArrayList<SightingMarker>();
        IntStream.range(0, 3000)
                .forEach(
                        i -> {
                            var place = new LatLon(41 + i % 500 / 1000.0, 128 + i % 7 / 64.0);
                            marks.add(mark(place, 100.0 + i % 3));
                        });
        var reaches = reaches(marks.toArray(SightingMarker[]::new));
        assertThat(reaches.lessExactThan(0).map(reaches::sightings).sum()).isEqualTo(3000);
        assertThat(reaches.lessExactThan(0).mapToObj(r -> told(reaches, r)))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(marks.stream().map(ReachesTest::told).toList());
    }

    @Test
    void seed_18_those_that_a_picture_may_show_are_all_in_it_in_their_order() {
        var random = new Random(18);
        var marks = new ArrayList<SightingMarker>();
        for (var i = 0; i < 4000; i++) {
            var place = new LatLon(41 + random.nextDouble(), 128 + random.nextDouble());
            marks.add(mark(place, List.of(30.0, 400.0, 2000.5, 50_000.0).get(random.nextInt(4))));
        }
        var reaches = reaches(marks.toArray(SightingMarker[]::new));
        for (var i = 0; i < 200; i++) {
            var middle = marks.get(random.nextInt(marks.size())).point();
            var seen = new SeenArea(new Envelope(middle.coordinate()), 1);
            var least = random.nextInt(3000);
            var more = random.nextInt(20_000);
            var expected =
                    reaches.lessExactThan(least)
                            .filter(r -> mayShow(seen, reaches.point(r), reaches.metres(r) + more))
                            .toArray();
            assertThat(expected).isNotEmpty();
            assertThat(reaches.lessExactThan(least, seen, metres -> metres + more))
                    .containsExactly(expected);
        }
    }

    @Test
    void seed_19_circles_that_are_wider_than_a_symbol_are_found_once_for_a_picture() {
        var random = new Random(19);
        var marks = new ArrayList<SightingMarker>();
        for (var i = 0; i < 2000; i++) {
            var place = new LatLon(41.3 + random.nextDouble() / 5, 128 + random.nextDouble() / 3);
            marks.add(mark(place, List.of(30.0, 100.0, 400.0).get(random.nextInt(3))));
        }
        var reaches = reaches(marks.toArray(SightingMarker[]::new));
        var view = Maps.hyesan(50_000);
        var circles = reaches.circles(view);
        var inPicture =
                reaches.lessExactThan(0)
                        .mapToObj(r -> PlaceCircle.of(reaches.point(r), reaches.metres(r), 1, view))
                        .filter(c -> c.x() > 0 && c.x() < view.widthPixels())
                        .filter(c -> c.y() > 0 && c.y() < view.heightPixels())
                        .toList();
        assertThat(inPicture.stream().filter(c -> c.radius() > Reaches.SYMBOL_PIXELS).toList())
                .hasSizeGreaterThan(5)
                .hasSizeLessThan(inPicture.size())
                .allMatch(circles::contains);
        assertThat(circles).allMatch(c -> c.radius() > Reaches.SYMBOL_PIXELS);
        assertThat(reaches.circles(Maps.hyesan(50_000))).isSameAs(circles);
        assertThat(reaches.circles(view.draggedBy(1, 0))).isNotSameAs(circles);
    }

    private static boolean mayShow(SeenArea seen, LatLon at, double metres) {
        return seen.mayShow(at.lonDegrees(), at.latDegrees(), metres);
    }

    @Test
    void what_lies_exactly_in_a_picture_of_no_width_is_shown_in_it() {
        var reaches = reaches(mark(SINUIJU, 300.0), mark(HYESAN, 300.0), mark(HYESAN, 50.0));
        var seen = new SeenArea(new Envelope(HYESAN.coordinate()), 1);
        assertThat(reaches.lessExactThan(0, seen, _ -> 0)).containsExactly(1, 2);
        assertThat(reaches.lessExactThan(50, seen, _ -> 0)).containsExactly(1);
    }

    private static List<Object> told(Reaches reaches, int reach) {
        return List.of(reaches.point(reach), String.valueOf(reaches.metres(reach)));
    }

    private static List<Object> told(SightingMarker mark) {
        return List.of(mark.point(), String.valueOf(mark.uncertaintyMetres()));
    }

    private static Reaches reaches(SightingMarker... marks) {
        return SightingMarkers.of(List.of(marks)).reaches();
    }

    private static SightingMarker mark(LatLon point, @Nullable Double metres) {
        return new SightingMarker(
                UUID.randomUUID(),
                point,
                metres,
                new MarkerSymbol(SightingKind.SEIZURE, false, false),
                "",
                null,
                SightingFacts.NONE);
    }
}
