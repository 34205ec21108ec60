package org.amnok.workspace;

import static org.amnok.domain.Sightings.HYESAN;
import static org.amnok.domain.Sightings.NOON;
import static org.amnok.domain.Sightings.at;
import static org.amnok.domain.Sightings.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.amnok.domain.Findings;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexBuilder;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.index.WordSearch;
import org.junit.jupiter.api.Test;

class ProjectSummaryTest {
    @Test
    void of_nothing_knows_neither_dates_nor_extent() {
        var summary = ProjectSummary.of(SightingIndex.EMPTY, ProjectContents.EMPTY);
        assertThat(summary.sightings()).isZero();
        assertThat(summary.extent()).isEmpty();
        assertThat(summary.dates()).isEmpty();
    }

    @Test
    void the_extent_holds_every_point() {
        var south = at(new LatLon(40, 124.5), "south");
        assertThat(of(south, at(HYESAN, "north")).extent())
                .contains(new Extent(new LatLon(40, 124.5), HYESAN));
    }

    @Test
    void sightings_without_a_place_are_counted_and_not_located() {
        var nowhere = at(HYESAN, "n").edit().place(new Place.Unlocated("the border")).done(NOON);
        var summary = of(nowhere, at(HYESAN, "here"));
        assertThat(summary.sightings()).isEqualTo(2);
        assertThat(summary.located()).isEqualTo(1);
    }

    @Test
    void dates_run_from_the_earliest_to_the_latest_day() {
        var autumn = at(HYESAN, "a").edit().when(seen("2025-09-01", "2025-11-30")).done(NOON);
        var day = at(HYESAN, "d").edit().when(seen("2025-10-05", "2025-10-05")).done(NOON);
        assertThat(of(autumn, day, at(HYESAN, "undated")).dates())
                .contains(
                        new DateSpan(LocalDate.parse("2025-09-01"), LocalDate.parse("2025-11-30")));
    }

    @Test
    void only_kinds_that_occur_are_counted() {
        assertThat(of(at(HYESAN, "a"), at(HYESAN, "b")).byKind())
                .containsExactly(entry(SightingKind.OTHER, 2));
    }

    private static ProjectSummary of(Sighting... sightings) {
        var builder = new IndexBuilder();
        for (int i = 0; i < sightings.length; i++) {
            builder.put(IndexedSighting.of(i + 1, sightings[i], Findings.NONE));
        }
        return ProjectSummary.of(
                builder.build(Surroundings.NONE, WordSearch.NONE), ProjectContents.EMPTY);
    }
}
