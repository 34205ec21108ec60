package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.Findings;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.SummedSightings;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// What columns say of many sightings is what the sightings tell.
class CountSumsTest {
    private static final List<Sighting> ALL = new ManySightings(21).take(5000);

    /// Every tenth sighting is the same as the next one.
    private static final ProjectContents CONTENTS =
            new ProjectContents(
                    ALL,
                    IntStream.range(0, ALL.size())
                            .filter(row -> row % 10 < 2)
                            .mapToObj(row -> SameAs.of(ALL.get(row).uuid(), new UUID(0, row / 10)))
                            .toList());

    private static final SightingIndex INDEX = index();

    private static SightingIndex index() {
        var builder = new IndexBuilder();
        for (int i = 0; i < ALL.size(); i++) {
            builder.put(IndexedSighting.of(i + 1, ALL.get(i), Findings.NONE));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    @Test
    void counts_are_summed_as_sightings_are_and_the_same_once() {
        assertThat(CountSums.of(INDEX, INDEX.rows(SightingFilter.ALL), CONTENTS))
                .isEqualTo(SummedSightings.of(ALL, CONTENTS));
    }

    @Test
    void retracted_sightings_add_nothing() {
        var retracted =
                INDEX.rowsWith(Facet.STATUS, java.util.Set.of(SightingStatus.RETRACTED.code()));
        assertThat(retracted.isEmpty()).isFalse();
        assertThat(CountSums.of(INDEX, retracted, CONTENTS).byClass()).isEmpty();
    }

    @Test
    void the_box_holds_all_points_and_nothing_more() {
        var points =
                ALL.stream()
                        .filter(s -> s.place() instanceof Place.Located)
                        .map(s -> ((Place.Located) s.place()).point())
                        .toList();
        var box = RowBounds.of(INDEX, INDEX.rowsOf(ALL.stream().map(Sighting::uuid).toList()));
        assertThat(box.getMinX())
                .isEqualTo(points.stream().mapToDouble(p -> p.lonDegrees()).min().orElseThrow());
        assertThat(box.getMaxY())
                .isEqualTo(points.stream().mapToDouble(p -> p.latDegrees()).max().orElseThrow());
    }

    @Test
    void nothing_has_no_box() {
        assertThat(RowBounds.of(INDEX, RowSet.EMPTY).isNull()).isTrue();
    }
}
