package org.amnok.map.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.SightingFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
        assertThat(reaches.lessExactThan(0).map(reaches::mark)).containsExactly(5, 0, 2, 3);
        assertThat(reaches.lessExactThan(0).map(reaches::sightings)).containsExactly(1, 2, 3, 1);
        assertThat(reaches.lessExactThan(300).map(reaches::mark)).containsExactly(5);
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
        assertThat(reaches.lessExactThan(0).mapToObj(r -> told(marks.get(reaches.mark(r)))))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(marks.stream().map(ReachesTest::told).toList());
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
