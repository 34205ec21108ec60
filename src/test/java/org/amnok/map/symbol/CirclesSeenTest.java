package org.amnok.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.SightingFacts;
import org.junit.jupiter.api.Test;

class CirclesSeenTest {
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);

    /// About 2 km wide and 1.4 km high.
    private static final Viewport CLOSE =
            MapExtent.of(
                            Projections.webMercator(),
                            new LatLon(41.395, 128.166),
                            new LatLon(41.408, 128.19))
                    .fitted(1000, 700, 1);

    @Test
    void a_circle_that_is_larger_than_the_picture_is_wide() {
        var seen = seen(mark(HYESAN, 3000));
        assertThat(seen.wide()).isEqualTo(new CirclesSeen.Reach(1, 3000, 3000));
        assertThat(seen.drawn().isEmpty()).isTrue();
    }

    @Test
    void a_circle_whose_line_is_in_the_picture_is_not_wide() {
        var seen = seen(mark(HYESAN, 300));
        assertThat(seen.wide().isEmpty()).isTrue();
        assertThat(seen.drawn()).isEqualTo(new CirclesSeen.Reach(1, 300, 300));
    }

    @Test
    void a_circle_that_is_most_of_the_picture_is_wide() {
        assertThat(seen(mark(HYESAN, 1150)).wide().sightings()).isEqualTo(1);
    }

    @Test
    void a_circle_that_holds_the_picture_from_outside_is_told_of() {
        var seen = seen(mark(new LatLon(41.45, 128.178), 12_000));
        assertThat(seen.around()).isEqualTo(new CirclesSeen.Reach(1, 12_000, 12_000));
        assertThat(seen.wide().isEmpty()).isTrue();
    }

    @Test
    void what_has_no_circle_and_what_is_far_away_is_not_told_of() {
        assertThat(seen(mark(HYESAN, 5), mark(new LatLon(40, 124.4), 3000)))
                .isEqualTo(CirclesSeen.NONE);
    }

    @Test
    void sightings_that_share_a_circle_count_as_one() {
        var both = seen(mark(HYESAN, 300), mark(HYESAN, 300), mark(HYESAN, 200));
        assertThat(both.circles()).isEqualTo(2);
        assertThat(both.drawn()).isEqualTo(new CirclesSeen.Reach(3, 200, 300));
    }

    private static CirclesSeen seen(SightingMarker... marks) {
        return CirclesSeen.of(new MapContents(List.of(marks), List.of(), Set.of()), CLOSE);
    }

    private static SightingMarker mark(LatLon point, double metres) {
        var uuid = new UUID(1, point.hashCode() + (long) metres);
        return new SightingMarker(
                uuid,
                point,
                metres,
                new MarkerSymbol(SightingKind.SEIZURE, false, false),
                "",
                null,
                SightingFacts.NONE);
    }
}
